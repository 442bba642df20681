/** A supervisor's log: what each signal is called, what it does, and how children end by them. */

import {
  add,
  awaitable,
  bound,
  call_method,
  Dict,
  dict_items,
  dict_values,
  eq,
  format,
  getitem,
  iter,
  len,
  lt,
  max,
  min,
  neg,
  OSError,
  print,
  repr,
  sorted,
  str,
  sub,
  TimeoutError,
  tuple,
  unpack,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as os from "py2ts-runtime/os";
import * as signal from "py2ts-runtime/signal";
import { Signals } from "py2ts-runtime/signal";

const STOPPING = [
  signal.SIGSTOP,
  signal.SIGTSTP,
  signal.SIGTTIN,
  signal.SIGTTOU,
];
const FAULTS = [
  signal.SIGQUIT,
  signal.SIGILL,
  signal.SIGTRAP,
  signal.SIGBUS,
  signal.SIGFPE,
  signal.SIGSEGV,
  signal.SIGSYS,
  signal.SIGXCPU,
  signal.SIGXFSZ,
];
const TIMERS = [signal.SIGALRM, signal.SIGVTALRM, signal.SIGPROF];
const OTHERS = [
  signal.SIGSTKFLT,
  signal.SIGCHLD,
  signal.SIGCONT,
  signal.SIGURG,
  signal.SIGWINCH,
  signal.SIGIO,
  signal.SIGPOLL,
  signal.SIGPWR,
  signal.SIGRTMAX,
];
const BY_CLASS = [
  Signals.SIGQUIT,
  Signals.SIGILL,
  Signals.SIGTRAP,
  Signals.SIGBUS,
  Signals.SIGFPE,
  Signals.SIGSEGV,
  Signals.SIGSYS,
  Signals.SIGXCPU,
  Signals.SIGXFSZ,
  Signals.SIGALRM,
  Signals.SIGVTALRM,
  Signals.SIGPROF,
  Signals.SIGSTKFLT,
  Signals.SIGCHLD,
  Signals.SIGCONT,
  Signals.SIGURG,
  Signals.SIGWINCH,
  Signals.SIGIO,
  Signals.SIGPOLL,
  Signals.SIGPWR,
  Signals.SIGRTMAX,
  Signals.SIGSTOP,
  Signals.SIGTSTP,
  Signals.SIGTTIN,
  Signals.SIGTTOU,
];

for (const [title, group] of tuple(
  tuple("stopping", STOPPING),
  tuple("faults", FAULTS),
  tuple("timers", TIMERS),
  tuple("others", OTHERS),
)) {
  print(
    title,
    new Map<string, number>(group.map((each) => [each.name, each.value])),
  );
  for (const each of group) {
    print("  ", repr(each), "|", signal.strsignal(each));
  }
}
print(
  eq(BY_CLASS, sorted(BY_CLASS)),
  eq(
    new Set(BY_CLASS.map((each) => each.name)),
    new Set(
      [...[...[...FAULTS, ...TIMERS], ...OTHERS], ...STOPPING].map(
        (each) => each.name,
      ),
    ),
  ),
);
print(
  signal.SIGPOLL === signal.SIGIO,
  Signals.SIGPOLL.name,
  eq(getitem(Signals, "SIGPOLL"), signal.SIGIO),
  signal.SIGCLD === Signals.SIGCHLD,
);
print(
  repr(max(Signals)),
  repr(min(Signals)),
  len(Signals),
  sub(signal.SIGRTMAX, signal.SIGRTMIN),
  `${format(Signals.SIGPWR, ">4")}|${format(Signals.SIGPWR, "#x")}`,
);
print(
  new Signals(30),
  lt(Signals.SIGSYS, Signals.SIGRTMAX),
  eq(add(Signals.SIGXCPU, 1), Signals.SIGXFSZ),
  getitem(new Dict([[Signals.SIGURG, "urgent"]]), 23),
);

const received: string[] = [];

function record(number: any, frame: any): null {
  received.push(new Signals(number).name);
  if (eq(number, signal.SIGALRM)) {
    throw new TimeoutError(
      `${str(signal.strsignal(number))} after ${received.length}`,
    );
  }
  return null;
}

const before = new Dict<Signals, any>(
  Array.from(
    tuple(
      signal.SIGCONT,
      signal.SIGWINCH,
      signal.SIGURG,
      signal.SIGCHLD,
      signal.SIGALRM,
      signal.SIGIO,
    ),
    (each): [Signals, any] => [each, signal.signal(each, record)],
  ),
);
print(Array.from(iter(dict_values(before)), (each: any) => repr(each)));
for (const each of tuple(
  signal.SIGWINCH,
  signal.SIGURG,
  signal.SIGCONT,
  signal.SIGIO,
)) {
  os.kill(os.getpid(), each);
}
try {
  signal.raise_signal(signal.SIGALRM);
} catch (error) {
  if (!(error instanceof TimeoutError)) {
    throw error;
  }
  print("TimeoutError:", error);
}
print(received);
for (const item of iter(dict_items(before))) {
  const [each, handler] = unpack(item, 2);
  print(each.name, signal.signal(each, handler) === record, { end: "; " });
}
print();
os.kill(os.getpid(), signal.SIGWINCH);
print(received.length);
for (const refused of tuple(signal.SIGSTOP, signal.SIGKILL)) {
  try {
    signal.signal(refused, record);
  } catch (error) {
    if (!(error instanceof OSError)) {
      throw error;
    }
    print(refused.name, error.errno, error);
  }
}

async function child(number: Signals): Promise<string> {
  const process = await asyncio.create_subprocess_exec("sleep", "30");
  call_method(process, "send_signal", number);
  const code = await awaitable(call_method(process, "wait"));
  return lt(code, 0)
    ? `ended by ${new Signals(neg(code)).name}`
    : `exit ${str(code)}`;
}

async function main(): Promise<void> {
  for (const number of tuple(
    signal.SIGQUIT,
    signal.SIGSEGV,
    signal.SIGALRM,
    signal.SIGXCPU,
    signal.SIGPROF,
  )) {
    print(await child(number));
  }
  const loop = asyncio.get_running_loop();
  const woken = new asyncio.Event();
  loop.add_signal_handler(signal.SIGALRM, bound(woken, "set"));
  loop.call_later(0.01, os.kill, os.getpid(), signal.SIGALRM);
  await asyncio.wait_for(() => woken.wait(), 5);
  print(
    "woken",
    loop.remove_signal_handler(signal.SIGALRM),
    loop.remove_signal_handler(signal.SIGALRM),
  );
}

await asyncio.run(main);
