/**
 * signal: what the process does when a signal comes. Handlers run between the steps of the program; what stops the process until a signal comes, and
 * timers that would have to interrupt running code, are refused.
 */
import { attribute, cls, fn, pyModule, type AttributeRow } from "../../src/maps/define.ts";

/** The rows of the members of an enum of the module's. */
function members<N extends string>(type: string, names: readonly N[]): Record<N, AttributeRow> {
  return Object.fromEntries(names.map((name) => [name, attribute(type)])) as Record<N, AttributeRow>;
}

const signals = members("Signals", [
  "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGIOT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1", "SIGSEGV", "SIGUSR2", "SIGPIPE",
  "SIGALRM", "SIGTERM", "SIGSTKFLT", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGSTOP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG", "SIGXCPU", "SIGXFSZ",
  "SIGVTALRM", "SIGPROF", "SIGWINCH", "SIGIO", "SIGPOLL", "SIGPWR", "SIGSYS", "SIGRTMIN", "SIGRTMAX",
]);
const handlers = members("Handlers", ["SIG_DFL", "SIG_IGN"]);
const masks = members("Sigmasks", ["SIG_BLOCK", "SIG_UNBLOCK", "SIG_SETMASK"]);
const construct = "(value: object) -> None";
const fields = { name: attribute("ascii"), value: attribute("natural") };

export const signal = pyModule("signal", {
  Signals: cls("Signals", construct, fields, { bases: ["int"], statics: { ...signals, __class_getitem__: fn("(name: str) -> Signals") } }),
  Handlers: cls("Handlers", construct, fields, { bases: ["int"], statics: { ...handlers, __class_getitem__: fn("(name: str) -> Handlers") } }),
  Sigmasks: cls("Sigmasks", construct, fields, { bases: ["int"], statics: { ...masks, __class_getitem__: fn("(name: str) -> Sigmasks") } }),
  ...signals, ...handlers, ...masks,
  NSIG: attribute("natural"),
  signal: fn("(signalnum: int, handler: object) -> object"),
  getsignal: fn("(signalnum: int) -> object"),
  default_int_handler: fn("(signalnum: int, frame: object, /) -> Never"),
  raise_signal: fn("(signalnum: int, /) -> None"),
  strsignal: fn("(signalnum: int, /) -> str | None"),
  valid_signals: fn("() -> set[int]"),
}, { missing: ["ITIMER_PROF", "ITIMER_REAL", "ITIMER_VIRTUAL", "ItimerError", "alarm", "getitimer", "pause", "pidfd_send_signal", "pthread_kill", "pthread_sigmask", "set_wakeup_fd", "setitimer", "siginterrupt", "sigpending", "sigtimedwait", "sigwait", "sigwaitinfo", "struct_siginfo"] });
