import { ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { set } from "../builtins/set/index.ts";
import { int_of } from "../io/arguments.ts";
import { Signals } from "./enums.ts";

/** One more than the highest number of a signal. */
const END = 65;
/** The first of the signals that have no meaning of their own. */
const FIRST_REAL_TIME = 34;

/** What the system calls the signals from 1 on. */
const DESCRIPTIONS: readonly string[] = [
  "Hangup", "Interrupt", "Quit", "Illegal instruction", "Trace/breakpoint trap", "Aborted",
  "Bus error", "Floating point exception", "Killed", "User defined signal 1", "Segmentation fault", "User defined signal 2",
  "Broken pipe", "Alarm clock", "Terminated", "Stack fault", "Child exited", "Continued",
  "Stopped (signal)", "Stopped", "Stopped (tty input)", "Stopped (tty output)", "Urgent I/O condition", "CPU time limit exceeded",
  "File size limit exceeded", "Virtual timer expired", "Profiling timer expired", "Window changed", "I/O possible", "Power failure",
  "Bad system call",
];

/**
 * A signal's number.
 *
 * @raises TypeError if it is no int; ValueError "signal number out of range"
 */
export function signal_number(signalnum: Py): number {
  const number = int_of(signalnum);
  if (number < 1 || number >= END) throw new ValueError("signal number out of range");
  return number;
}

/**
 * The member of `Signals` that a number means, or the number.
 *
 * @example as_signal(15) // Signals.SIGTERM
 */
export function as_signal(number: number): Signals | number {
  return number < FIRST_REAL_TIME || number === FIRST_REAL_TIME || number === END - 1 ? new Signals(number) : number;
}

/**
 * Python's `signal.strsignal(signalnum, /)`: the system's words for a signal.
 *
 * @returns null if there are none
 * @raises ValueError "signal number out of range"
 * @example strsignal(2) // "Interrupt"
 */
export function strsignal(signalnum: Py): string | null {
  const number = signal_number(signalnum);
  if (number >= FIRST_REAL_TIME) return `Real-time signal ${number - FIRST_REAL_TIME}`;
  return DESCRIPTIONS[number - 1] ?? null;
}

/**
 * Python's `signal.valid_signals()`: all signals there are.
 *
 * @returns a set of members, and of ints for those that have no name
 * @example valid_signals().has(SIGTERM)
 */
export function valid_signals(): Set<Py> {
  const result: Py[] = [];
  for (let number = 1; number < END; number++) {
    if (number <= DESCRIPTIONS.length || number >= FIRST_REAL_TIME) result.push(as_signal(number));
  }
  return set(result);
}
