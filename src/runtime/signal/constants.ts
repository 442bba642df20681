/** The members of the module's enums under their own names. */
import { Handlers, Signals, Sigmasks } from "./enums.ts";

export const SIGHUP = /* @__PURE__ */ (() => Signals.SIGHUP)();
export const SIGINT = /* @__PURE__ */ (() => Signals.SIGINT)();
export const SIGQUIT = /* @__PURE__ */ (() => Signals.SIGQUIT)();
export const SIGILL = /* @__PURE__ */ (() => Signals.SIGILL)();
export const SIGTRAP = /* @__PURE__ */ (() => Signals.SIGTRAP)();
export const SIGABRT = /* @__PURE__ */ (() => Signals.SIGABRT)();
export const SIGIOT = /* @__PURE__ */ (() => Signals.SIGIOT)();
export const SIGBUS = /* @__PURE__ */ (() => Signals.SIGBUS)();
export const SIGFPE = /* @__PURE__ */ (() => Signals.SIGFPE)();
export const SIGKILL = /* @__PURE__ */ (() => Signals.SIGKILL)();
export const SIGUSR1 = /* @__PURE__ */ (() => Signals.SIGUSR1)();
export const SIGSEGV = /* @__PURE__ */ (() => Signals.SIGSEGV)();
export const SIGUSR2 = /* @__PURE__ */ (() => Signals.SIGUSR2)();
export const SIGPIPE = /* @__PURE__ */ (() => Signals.SIGPIPE)();
export const SIGALRM = /* @__PURE__ */ (() => Signals.SIGALRM)();
export const SIGTERM = /* @__PURE__ */ (() => Signals.SIGTERM)();
export const SIGSTKFLT = /* @__PURE__ */ (() => Signals.SIGSTKFLT)();
export const SIGCHLD = /* @__PURE__ */ (() => Signals.SIGCHLD)();
export const SIGCLD = /* @__PURE__ */ (() => Signals.SIGCLD)();
export const SIGCONT = /* @__PURE__ */ (() => Signals.SIGCONT)();
export const SIGSTOP = /* @__PURE__ */ (() => Signals.SIGSTOP)();
export const SIGTSTP = /* @__PURE__ */ (() => Signals.SIGTSTP)();
export const SIGTTIN = /* @__PURE__ */ (() => Signals.SIGTTIN)();
export const SIGTTOU = /* @__PURE__ */ (() => Signals.SIGTTOU)();
export const SIGURG = /* @__PURE__ */ (() => Signals.SIGURG)();
export const SIGXCPU = /* @__PURE__ */ (() => Signals.SIGXCPU)();
export const SIGXFSZ = /* @__PURE__ */ (() => Signals.SIGXFSZ)();
export const SIGVTALRM = /* @__PURE__ */ (() => Signals.SIGVTALRM)();
export const SIGPROF = /* @__PURE__ */ (() => Signals.SIGPROF)();
export const SIGWINCH = /* @__PURE__ */ (() => Signals.SIGWINCH)();
export const SIGIO = /* @__PURE__ */ (() => Signals.SIGIO)();
export const SIGPOLL = /* @__PURE__ */ (() => Signals.SIGPOLL)();
export const SIGPWR = /* @__PURE__ */ (() => Signals.SIGPWR)();
export const SIGSYS = /* @__PURE__ */ (() => Signals.SIGSYS)();
export const SIGRTMIN = /* @__PURE__ */ (() => Signals.SIGRTMIN)();
export const SIGRTMAX = /* @__PURE__ */ (() => Signals.SIGRTMAX)();
export const SIG_DFL = /* @__PURE__ */ (() => Handlers.SIG_DFL)();
export const SIG_IGN = /* @__PURE__ */ (() => Handlers.SIG_IGN)();
export const SIG_BLOCK = /* @__PURE__ */ (() => Sigmasks.SIG_BLOCK)();
export const SIG_UNBLOCK = /* @__PURE__ */ (() => Sigmasks.SIG_UNBLOCK)();
export const SIG_SETMASK = /* @__PURE__ */ (() => Sigmasks.SIG_SETMASK)();

/** Python's `signal.NSIG`: one more than the highest number. */
export const NSIG = 65;
