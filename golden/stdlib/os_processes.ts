/** What a supervisor asks of the system: environment, limits, ids, priorities, and how children ended. */

import {
  all,
  and_,
  asFloat,
  awaitable,
  Bytes,
  bytes_of,
  call,
  call_method,
  caught,
  contains,
  delitem,
  eq,
  float,
  format,
  getattr,
  getitem,
  isinstance,
  KeyError,
  len,
  lshift,
  map,
  neg,
  oct,
  open,
  OSError,
  print,
  setitem,
  str,
  str_split,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as os from "py2ts-runtime/os";
import * as signal from "py2ts-runtime/signal";
import * as sys from "py2ts-runtime/sys";

function attempt(title: string, action: (...args: any[]) => any): void {
  try {
    print(title, "->", action());
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof OSError ||
      error instanceof TypeError ||
      error instanceof ValueError ||
      error instanceof KeyError
    )) {
      throw error;
    }
    print(title, "->", type_name(error), error);
  }
}

function environment(): void {
  setitem(os.environ, "SERVICE_MODE", "test");
  print(
    getitem(os.environb, bytes_of("SERVICE_MODE")),
    os.getenvb(bytes_of("SERVICE_MODE")),
    os.getenvb(bytes_of("SERVICE_NOTHING")),
    os.getenvb(bytes_of("SERVICE_NOTHING"), bytes_of("default")),
  );
  setitem(
    os.environb,
    bytes_of("SERVICE_BYTES"),
    new Bytes([99, 97, 102, 195, 169]),
  );
  const value2 = getitem(os.environ, "SERVICE_BYTES");
  const getenv2 = os.getenv("SERVICE_BYTES");
  const value3 = contains(os.environ, "SERVICE_BYTES");
  const value = bytes_of("SERVICE_BYTES");
  print(value2, getenv2, value3, contains(os.environb, value));
  os.putenv("SERVICE_PUT", "seen by children only");
  print(
    os.getenv("SERVICE_PUT"),
    os.system('test "$SERVICE_PUT" = "seen by children only"'),
  );
  os.unsetenv("SERVICE_MODE");
  print(
    getitem(os.environ, "SERVICE_MODE"),
    os.system('test -z "$SERVICE_MODE"'),
  );
  delitem(os.environ, "SERVICE_BYTES");
  attempt("gone", () => getitem(os.environb, bytes_of("SERVICE_BYTES")));
  attempt("name with =", () => {
    os.putenv("A=B", "c");
    return null;
  });
  attempt("nothing to unset", () => {
    os.unsetenv("A=B");
    return null;
  });
  attempt("no text", () => call_method(os.environ, "__setitem__", "A", 1));
  print(
    os.get_exec_path(new Map([["PATH", "/bin:/usr/bin"]])),
    os.get_exec_path(new Map<any, any>()),
    eq(os.get_exec_path(), str_split(getitem(os.environ, "PATH"), os.pathsep)),
  );
}

function statuses(): void {
  for (const [title, status] of tuple(
    tuple("exit 0", 0),
    tuple("exit 3", Number(lshift(3, 8))),
    tuple("killed", 9),
    tuple("dumped", 11 | 0x80),
    tuple("stopped", Number(lshift(19, 8)) | 0x7f),
    tuple("continued", 0xffff),
  )) {
    const items: string[] = [];
    for (const [name, test] of tuple(
      tuple("exited", os.WIFEXITED),
      tuple("signaled", os.WIFSIGNALED),
      tuple("stopped", os.WIFSTOPPED),
      tuple("continued", os.WIFCONTINUED),
      tuple("core", os.WCOREDUMP),
    )) {
      if (call(test, status)) {
        items.push(name);
      }
    }
    const told = items;
    print(
      `${format(title, "<10")}${format(status, ">6")} ${str(told)} exit=${os.WEXITSTATUS(status)} term=${os.WTERMSIG(status)} stop=${os.WSTOPSIG(status)}`,
    );
  }
  print(
    os.WEXITSTATUS(os.system("exit 7")),
    os.WIFEXITED(os.system("true")),
    os.waitstatus_to_exitcode(os.system("exit 2")),
  );
}

function limits(): void {
  const before = os.umask(0o027);
  const file = open(`/tmp/umask_${os.getpid()}`, "w");
  try {
  } finally {
    file.close();
  }
  print(
    oct(Number(and_(os.stat(`/tmp/umask_${os.getpid()}`).st_mode, 0o777))),
    oct(os.umask(before)),
  );
  os.remove(`/tmp/umask_${os.getpid()}`);
  const load = os.getloadavg();
  print(
    load.length,
    all(map((each) => each >= 0, load)),
    isinstance(asFloat(load[0]), float),
    len(os.getrandom(12)),
    all(map((group) => group >= 0, os.getgroups())),
  );
  const own = os.getpriority(os.PRIO_PROCESS, 0);
  print(
    os.nice(0) === own,
    (os.setpriority(os.PRIO_PROCESS, 0, own), null),
    os.getpriority(os.PRIO_PROCESS, os.getpid()) === own,
  );
  attempt("no such process", () =>
    os.getpriority(os.PRIO_PROCESS, 2 ** 22 + 5),
  );
  const spent = os.times();
  print(
    len(spent),
    spent.user >= 0,
    spent.system >= 0,
    spent.children_user >= 0,
    spent.children_system >= 0,
    spent.elapsed > 0,
    eq(getitem(spent, 0), asFloat(spent.user)),
  );
  attempt("size of no terminal", () =>
    os.get_terminal_size(os.open(os.devnull, os.O_RDONLY)),
  );
  let known!: boolean;
  try {
    known = len(os.getlogin()) > 0;
  } catch (error) {
    if (!(error instanceof OSError)) {
      throw error;
    }
    known = error.errno !== null;
  }
  print("login", known);
  attempt("killpg", () => {
    os.killpg(2 ** 22 + 5, 0);
    return null;
  });
}

async function children(): Promise<void> {
  const group = await asyncio.create_subprocess_exec(
    "sh",
    "-c",
    "sleep 30; true",
    { start_new_session: true },
  );
  os.killpg(getattr(group, "pid"), signal.SIGTERM);
  print(
    "group",
    new signal.Signals(neg(await awaitable(call_method(group, "wait")))).name,
  );
}

function leave(status: number): void {
  try {
    os._exit(status);
  } finally {
    print("never");
  }
}

environment();
statuses();
limits();
await asyncio.run(children);
sys.stdout.flush();
leave(5);
