/** The exception being handled: `sys.exception()`, bare `raise` in a helper, and where `__context__` comes from. */
import type { Py } from "../value.ts";
import { capture, type Trace } from "./trace.ts";

const state: { current: Py } = { current: null };

/**
 * The exception that is being handled now, or null; Python's `sys.exception()`.
 */
export function handled(): Py {
  return state.current;
}

/**
 * Makes `error`, which the caller has just caught, the exception being handled and returns the one before it, to be put
 * back at the end of the clause. Only clauses whose handled exception can be observed need it.
 *
 * @example const before = handling(error); try { … } finally { handled_again(before); }
 */
export function handling(error: Py): Py {
  const trace: Trace | undefined = error?._trace?.();
  if (trace !== undefined) trace.caught = capture(handling);
  return handled_again(error);
}

/**
 * Puts back the exception being handled; the event loop does so at suspensions.
 *
 * @returns the one until now
 * @example const before = handled_again(null);
 */
export function handled_again(error: Py): Py {
  const before = state.current;
  state.current = error;
  return before;
}

/**
 * The exception being handled becomes the context of one that is raised again, or that is thrown into a task.
 *
 * @returns the error
 */
export function in_context<E>(error: E): E;
export function in_context(error: Py): Py {
  const { current } = state;
  if (current === null || current === error) return error;
  // Where the error stands in the chain already, the chain ends before it: there are no cycles.
  const seen = new Set<Py>();
  let at = current;
  while (at.__context__ !== null && at.__context__ !== error && !seen.has(at)) {
    seen.add(at);
    at = at.__context__;
  }
  if (at.__context__ === error) at.__context__ = null;
  error.__context__ = current;
  return error;
}
