import {
  add,
  bound,
  caught,
  contains,
  eq,
  Exception,
  getattr,
  getitem,
  int,
  isinstance,
  iter,
  KeyboardInterrupt,
  KeyError,
  map,
  OSError,
  print,
  range,
  repr,
  RuntimeError,
  sorted,
  str,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Task } from "py2ts-runtime/asyncio";
import { dataclass } from "py2ts-runtime/dataclasses";
import * as os from "py2ts-runtime/os";
import * as signal from "py2ts-runtime/signal";
import { SIGINT, Signals, SIGTERM } from "py2ts-runtime/signal";

print(
  repr(signal.SIGINT),
  signal.SIGTERM,
  `${str(signal.SIGHUP)} ${repr(signal.SIGHUP)}`,
  eq(signal.SIGINT, 2),
  SIGTERM === signal.SIGTERM,
);
print(
  signal.SIGINT.name,
  signal.SIGINT.value,
  int(signal.SIGKILL),
  add(signal.SIGRTMIN, 1),
  signal.SIGIOT === signal.SIGABRT,
  signal.SIGCLD.name,
);
print(
  new Signals(15),
  repr(new Signals(15)),
  new Signals(15).name,
  repr(getitem(Signals, "SIGUSR1")),
  isinstance(SIGINT, int),
  SIGINT instanceof Signals,
);
print(
  Array.from(
    iter(Signals),
    (s: any) => `${str(getattr(s, "name"))}=${str(getattr(s, "value"))}`,
  ),
);
print(
  repr(signal.SIG_DFL),
  repr(signal.SIG_IGN),
  Array.from(iter(signal.Sigmasks), (mask: any) => repr(mask)),
  new signal.Handlers(1).name,
  signal.NSIG,
);
print(
  repr(signal.SIG_BLOCK),
  repr(signal.SIG_UNBLOCK),
  repr(signal.SIG_SETMASK),
);
for (const number of tuple(signal.SIGINT, 9, 15, 16, 20, 31, 32, 34, 40, 64)) {
  print(int(number), signal.strsignal(number));
}
const valid = signal.valid_signals();
print(
  valid.size,
  contains(valid, signal.SIGINT),
  valid.has(32),
  valid.has(40),
  sorted(map((s) => int(s), valid)).slice(-3),
);

function attempt(title: string, action: (...args: any[]) => any): void {
  try {
    print(title, "->", action());
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof ValueError ||
      error instanceof TypeError ||
      error instanceof OSError ||
      error instanceof KeyError ||
      error instanceof KeyboardInterrupt
    )) {
      throw error;
    }
    print(title, type_name(error), error);
  }
}

attempt("number 0", () => signal.signal(0, signal.SIG_IGN));
attempt("number 65", () => signal.getsignal(65));
attempt("SIGKILL", () => signal.signal(signal.SIGKILL, signal.SIG_IGN));
attempt("no handler", () => signal.signal(signal.SIGINT, null));
attempt("text", () => signal.getsignal("SIGINT"));
attempt("strsignal", () => signal.strsignal(0));
attempt("raise 65", () => {
  signal.raise_signal(65);
  return null;
});
attempt("Signals(99)", () => new Signals(99));
attempt("Signals[X]", () => getitem(Signals, "X"));
attempt("default_int_handler", () =>
  signal.default_int_handler(signal.SIGINT, null),
);
attempt("interrupt", () => {
  signal.raise_signal(signal.SIGINT);
  return null;
});
print(
  signal.getsignal(signal.SIGINT) === signal.default_int_handler,
  repr(signal.getsignal(SIGTERM)),
  repr(signal.getsignal(signal.SIGPIPE)),
);
print(signal.getsignal(32), signal.getsignal(40));

function note(signum: any, frame: any): null {
  print("note", signum, type_name(signum), new Signals(signum).name);
  return null;
}

print(
  repr(signal.signal(signal.SIGUSR1, note)),
  signal.getsignal(signal.SIGUSR1) === note,
);
os.kill(os.getpid(), signal.SIGUSR1);
print("after kill");
signal.raise_signal(signal.SIGUSR1);
print("after raise", signal.signal(signal.SIGUSR1, signal.SIG_IGN) === note);
signal.raise_signal(signal.SIGUSR1);
print(
  "ignored",
  repr(signal.getsignal(signal.SIGUSR1)),
  repr(signal.signal(signal.SIGUSR1, signal.SIG_DFL)),
);

class Shutdown extends Exception {}

function give_up(signum: any, frame: any): void {
  throw new Shutdown(`by ${new signal.Signals(signum).name}`);
}

signal.signal(signal.SIGTERM, give_up);
try {
  os.kill(os.getpid(), SIGTERM);
  print("not reached");
} catch (error) {
  if (!(error instanceof Shutdown)) {
    throw error;
  }
  print("shut down", error);
}
signal.signal(signal.SIGTERM, signal.SIG_DFL);

class Service {
  name: string;
  log: string[];
  constructor(name: string, log: string[] = []) {
    this.name = name;
    this.log = log;
  }

  on_signal(signum: any, frame: any): null {
    this.log.push(new signal.Signals(signum).name);
    return null;
  }
}
dataclass(Service, "name, log=");

const service = new Service("db");
for (const sig of tuple(signal.SIGHUP, signal.SIGUSR2)) {
  signal.signal(sig, bound(service, "on_signal"));
  signal.raise_signal(sig);
  signal.signal(sig, signal.SIG_DFL);
}
print(service);

async function shutdown(sig: Signals, tasks: Task<null>[]): Promise<void> {
  print("received", sig.name);
  for (const task of tasks) {
    task.cancel();
  }
  const results = await asyncio.gather(...tasks, { return_exceptions: true });
  print(Array.from(results, (result) => type_name(result)));
}

async function ticker(): Promise<null> {
  for (let tick = 0; tick < 6; tick++) {
    print("tick", tick);
    await asyncio.sleep(0);
  }
  return null;
}

async function handlers(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const stop = new asyncio.Event();
  loop.add_signal_handler(signal.SIGINT, bound(stop, "set"));
  const other = asyncio.create_task(() => ticker());
  await asyncio.sleep(0);
  os.kill(os.getpid(), signal.SIGINT);
  print("sent", stop.is_set());
  await stop.wait();
  print(
    "stopped",
    loop.remove_signal_handler(signal.SIGINT),
    loop.remove_signal_handler(signal.SIGINT),
  );
  await other.promise();

  const workers = Array.from(range(2), (_) =>
    asyncio.create_task(() => asyncio.sleep(60)),
  );
  const done: Task<null>[] = [];
  let s!: Signals;
  for (s of tuple(signal.SIGINT, signal.SIGTERM)) {
    const s2 = s;
    const s_default = s;
    loop.add_signal_handler(s2, (s: Signals = s_default) => {
      done.push(asyncio.create_task(() => shutdown(s, workers)));
      return null;
    });
  }
  await asyncio.sleep(0);
  os.kill(os.getpid(), signal.SIGTERM);
  await asyncio.gather(...workers, { return_exceptions: true });
  await getitem(done, 0).promise();
  for (s of tuple(signal.SIGINT, signal.SIGTERM)) {
    loop.remove_signal_handler(s);
  }
  print(done.length, repr(signal.getsignal(signal.SIGTERM)));

  loop.add_signal_handler(signal.SIGUSR1, print, "usr1", 1);
  loop.add_signal_handler(signal.SIGUSR1, print, "usr1 again", 2);
  signal.raise_signal(signal.SIGUSR1);
  signal.raise_signal(signal.SIGUSR1);
  await asyncio.sleep(0.01);
  for (const [sig, callback] of tuple(
    tuple(signal.SIGKILL, print),
    tuple(99, print),
    tuple("a", print),
    tuple(signal.SIGUSR2, ticker),
  )) {
    try {
      loop.add_signal_handler(sig, callback);
    } catch (error2) {
      const error = caught(error2);
      if (!(
        error instanceof RuntimeError ||
        error instanceof ValueError ||
        error instanceof TypeError
      )) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
}

await asyncio.run(handlers);
print(signal.getsignal(SIGINT) === signal.default_int_handler);

async function interrupted(): Promise<void> {
  try {
    print("waiting");
    os.kill(os.getpid(), signal.SIGINT);
    await asyncio.sleep(60);
  } catch (error2) {
    if (!(error2 instanceof asyncio.CancelledError)) {
      throw error2;
    }
    print("cancelled");
    throw error2;
  } finally {
    print("cleanup");
  }
}

try {
  await asyncio.run(interrupted);
} catch (error2) {
  if (!(error2 instanceof KeyboardInterrupt)) {
    throw error2;
  }
  print("KeyboardInterrupt");
}

async function own_handler(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const woken = loop.create_future();
  const before = signal.signal(signal.SIGINT, (signum: any, frame: any) => {
    woken.set_result(signum);
    return null;
  });
  loop.call_later(0.01, signal.raise_signal, signal.SIGINT);
  print("own", await woken.promise());
  signal.signal(signal.SIGINT, before);
}

await asyncio.run(own_handler);
