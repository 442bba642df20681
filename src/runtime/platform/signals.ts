import { constants } from "node:os";
import { loop_hooks } from "../core/coroutine/protocol.ts";
import { KeyboardInterrupt } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { attempt, system_error } from "./attempt.ts";

/** The number of the signal that Control-C sends. */
export const SIGINT = 2;

/** What the process does about a signal instead of what the system would do. */
export interface SignalAction {
  /** What `signal.getsignal` gives for it. */
  readonly handler: Py;
  /** Called with nothing when the signal comes; null ignores it. */
  readonly run: (() => void) | null;
}

/** Signals that nobody can catch: SIGKILL, SIGSTOP, and the two that the system's threads need. */
const UNCATCHABLE: ReadonlySet<number> = new Set([9, 19, 32, 33]);

const actions = new Map<number, SignalAction>();
const listeners = new Map<number, () => void>();
const state: { wakeup: ((number: number) => void) | null } = { wakeup: null };

/** The host's name of a signal number; the host does not know the real-time ones. */
function signal_name(number: number): NodeJS.Signals | undefined {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] as NodeJS.Signals | undefined;
}

/** What was set for a signal; undefined if nothing was. @example signal_action(SIGINT)?.handler */
export function signal_action(number: number): SignalAction | undefined {
  return actions.get(number);
}

/**
 * Sets what the process does about a signal: there is one action for each, as in the system.
 *
 * @param number the signal
 * @param action undefined for what the system does
 * @returns what was set before
 * @raises OSError if nobody can catch it
 * @example const before = set_signal_action(SIGINT, { handler, run: () => task.cancel() });
 */
export function set_signal_action(number: number, action: SignalAction | undefined): SignalAction | undefined {
  if (UNCATCHABLE.has(number)) throw system_error("EINVAL");
  const before = actions.get(number);
  if (action === undefined) {
    actions.delete(number);
    unlisten(number);
  } else {
    actions.set(number, action);
    listen(number);
  }
  return before;
}

/** Has a function told of every signal that is caught, beside its action; null for nobody. @example set_wakeup((number) => wake(number)) */
export function set_wakeup(wakeup: ((number: number) => void) | null): void {
  state.wakeup = wakeup;
}

/**
 * Sends the process itself a signal: an action for it has run when this returns, as CPython looks for signals at once.
 *
 * @raises OSError if there is no such signal; KeyboardInterrupt for SIGINT, and what the action raises
 * @example signal_self(15)
 */
export function signal_self(number: number): void {
  if (actions.has(number)) deliver(number);
  else if (number === SIGINT) throw new KeyboardInterrupt();
  else attempt(() => process.kill(process.pid, number));
}

/**
 * Ends the process by a signal, so that whoever started it sees that signal.
 *
 * @param number the signal
 * @example die_by(SIGINT);
 */
export function die_by(number: number): void {
  actions.delete(number);
  unlisten(number);
  process.kill(process.pid, number);
}

function deliver(number: number): void {
  const run = actions.get(number)?.run;
  if (run == null) return;
  state.wakeup?.(number);
  run();
}

/** A signal from outside comes between steps: its action belongs to the loop that the main thread runs, if there is one. */
function arrived(number: number): void {
  const run = (): void => deliver(number);
  if (loop_hooks.interrupt === null) run();
  else loop_hooks.interrupt(run);
}

function listen(number: number): void {
  const name = signal_name(number);
  if (name === undefined || listeners.has(number)) return;
  const listener = (): void => arrived(number);
  listeners.set(number, listener);
  process.on(name, listener);
}

function unlisten(number: number): void {
  const name = signal_name(number);
  const listener = listeners.get(number);
  if (name === undefined || listener === undefined) return;
  listeners.delete(number);
  process.removeListener(name, listener);
}
