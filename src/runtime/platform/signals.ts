import { constants } from "node:os";

/** The number of the signal that Control-C sends. */
export const SIGINT = 2;

/** The host's name of a signal number. */
function signal_name(number: number): NodeJS.Signals {
  for (const [name, value] of Object.entries(constants.signals)) {
    if (value === number) return name as NodeJS.Signals;
  }
  throw new RangeError(`signal number ${number} out of range`);
}

/**
 * Calls a function whenever the process gets a signal, instead of what the system would do.
 *
 * @param number the signal
 * @param run called with nothing
 * @returns stops listening
 * @example const stop = on_signal(SIGINT, () => task.cancel());
 */
export function on_signal(number: number, run: () => void): () => void {
  const name = signal_name(number);
  process.on(name, run);
  return () => void process.removeListener(name, run);
}

/**
 * Ends the process by a signal, so that whoever started it sees that signal.
 *
 * @param number the signal
 * @example die_by(SIGINT);
 */
export function die_by(number: number): void {
  const name = signal_name(number);
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}
