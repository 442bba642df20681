import { call, callable } from "../core/call/index.ts";
import { KeyboardInterrupt, TypeError, ValueError } from "../core/exceptions/index.ts";
import { index_of } from "../core/items/index_of.ts";
import { running } from "../core/running.ts";
import type { Py } from "../core/value.ts";
import { system_error } from "../platform/attempt.ts";
import { install } from "../platform/install.ts";
import { die_by, set_signal_action, signal_action, SIGINT, signal_self, type SignalAction } from "../platform/signals.ts";
import { int_of } from "../io/arguments.ts";
import { Handlers } from "./enums.ts";
import { signal_number } from "./facts.ts";

/** Signals that a Python process ignores from the beginning: SIGPIPE, SIGXFSZ. */
const IGNORED: ReadonlySet<number> = new Set([13, 25]);
const LAST_SIGNAL = 64;

/**
 * Python's `signal.default_int_handler(signalnum, frame, /)`: what Control-C does.
 *
 * @raises KeyboardInterrupt always
 * @example signal(SIGTERM, default_int_handler)
 */
export function default_int_handler(signalnum: Py, _frame: Py): never {
  int_of(signalnum);
  throw new KeyboardInterrupt();
}

/**
 * Python's `signal.signal(signalnum, handler)`: what the process does when a signal comes. A handler runs between two steps of the program; for a
 * signal that the program sends itself, at once. It is given null for the frame.
 *
 * @param signalnum the signal
 * @param handler a function of the signal's number and a frame, `SIG_IGN` or `SIG_DFL`
 * @returns the handler before
 * @raises TypeError if it can't be a handler; ValueError for no signal, or in a thread; OSError if it can't be caught
 * @example signal(SIGTERM, (signum, frame) => stop())
 */
export function signal(signalnum: Py, handler: Py): Py {
  const number = int_of(signalnum);
  const special = callable(handler) ? undefined : index_of(handler);
  if (running.thread !== null) throw new ValueError("signal only works in main thread of the main interpreter");
  signal_number(number);
  if (!callable(handler) && special !== 0 && special !== 1) throw new TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
  install();
  return handler_of(number, set_signal_action(number, action_of(number, handler, special === 1)));
}

function action_of(number: number, handler: Py, ignored: boolean): SignalAction | undefined {
  if (ignored) return { handler: Handlers.SIG_IGN, run: null };
  if (callable(handler)) return number === SIGINT && handler === default_int_handler ? undefined : { handler, run: () => void call(handler, number, null) };
  return number === SIGINT || IGNORED.has(number) ? { handler: Handlers.SIG_DFL, run: () => die_by(number) } : undefined;
}

function handler_of(number: number, action: SignalAction | undefined): Py {
  if (action !== undefined) return action.handler;
  if (number === SIGINT) return default_int_handler;
  return IGNORED.has(number) ? Handlers.SIG_IGN : Handlers.SIG_DFL;
}

/**
 * Python's `signal.getsignal(signalnum)`: what the process does when a signal comes.
 *
 * @returns a function, `SIG_IGN` or `SIG_DFL`; null for the two that belong to the system's threads
 * @raises ValueError "signal number out of range"
 * @example getsignal(SIGINT) === default_int_handler
 */
export function getsignal(signalnum: Py): Py {
  const number = signal_number(signalnum);
  return number === 32 || number === 33 ? null : handler_of(number, signal_action(number));
}

/**
 * Python's `signal.raise_signal(signalnum, /)`: sends the process itself a signal, and handles it.
 *
 * @raises OSError if there is no such signal; what the handler raises
 * @example raise_signal(SIGUSR1)
 */
export function raise_signal(signalnum: Py): null {
  const number = int_of(signalnum);
  if (number < 0 || number > LAST_SIGNAL) throw system_error("EINVAL");
  if (number !== 0) signal_self(number);
  return null;
}
