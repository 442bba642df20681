import { enum_class, IntEnum } from "../enum/index.ts";

/** Python's `signal.Signals`: the signals of Linux. @example new Signals(15).name // "SIGTERM" */
export class Signals extends IntEnum {
  static override readonly __name__: string = "Signals";
  static override readonly __module__: string = "signal";
  static readonly SIGHUP = new Signals(1);
  static readonly SIGINT = new Signals(2);
  static readonly SIGQUIT = new Signals(3);
  static readonly SIGILL = new Signals(4);
  static readonly SIGTRAP = new Signals(5);
  static readonly SIGABRT = new Signals(6);
  static readonly SIGIOT = Signals.SIGABRT;
  static readonly SIGBUS = new Signals(7);
  static readonly SIGFPE = new Signals(8);
  static readonly SIGKILL = new Signals(9);
  static readonly SIGUSR1 = new Signals(10);
  static readonly SIGSEGV = new Signals(11);
  static readonly SIGUSR2 = new Signals(12);
  static readonly SIGPIPE = new Signals(13);
  static readonly SIGALRM = new Signals(14);
  static readonly SIGTERM = new Signals(15);
  static readonly SIGSTKFLT = new Signals(16);
  static readonly SIGCHLD = new Signals(17);
  static readonly SIGCLD = Signals.SIGCHLD;
  static readonly SIGCONT = new Signals(18);
  static readonly SIGSTOP = new Signals(19);
  static readonly SIGTSTP = new Signals(20);
  static readonly SIGTTIN = new Signals(21);
  static readonly SIGTTOU = new Signals(22);
  static readonly SIGURG = new Signals(23);
  static readonly SIGXCPU = new Signals(24);
  static readonly SIGXFSZ = new Signals(25);
  static readonly SIGVTALRM = new Signals(26);
  static readonly SIGPROF = new Signals(27);
  static readonly SIGWINCH = new Signals(28);
  static readonly SIGIO = new Signals(29);
  static readonly SIGPOLL = Signals.SIGIO;
  static readonly SIGPWR = new Signals(30);
  static readonly SIGSYS = new Signals(31);
  static readonly SIGRTMIN = new Signals(34);
  static readonly SIGRTMAX = new Signals(64);
  static { enum_class(this); }
}

/** Python's `signal.Handlers`: what `signal.signal` takes beside functions. @example Handlers.SIG_IGN */
export class Handlers extends IntEnum {
  static override readonly __name__: string = "Handlers";
  static override readonly __module__: string = "signal";
  static readonly SIG_DFL = new Handlers(0);
  static readonly SIG_IGN = new Handlers(1);
  static { enum_class(this); }
}

/** Python's `signal.Sigmasks`: what `pthread_sigmask` does with a set. @example Sigmasks.SIG_BLOCK */
export class Sigmasks extends IntEnum {
  static override readonly __name__: string = "Sigmasks";
  static override readonly __module__: string = "signal";
  static readonly SIG_BLOCK = new Sigmasks(0);
  static readonly SIG_UNBLOCK = new Sigmasks(1);
  static readonly SIG_SETMASK = new Sigmasks(2);
  static { enum_class(this); }
}
