/** The exception being handled: `sys.exception()`, bare `raise` in a helper, and where `__context__` comes from. */
import type { Py } from "../value.ts";

const state: { current: Py } = { current: null };

/**
 * The exception that is being handled now, or null; Python's `sys.exception()`.
 */
export function handled(): Py {
  return state.current;
}

/**
 * Makes `error` the exception being handled and returns the one before it, to be put back at the end of the clause.
 * Only clauses whose handled exception can be observed need it; the event loop saves and restores it at suspensions.
 *
 * @example const before = handling(error); try { … } finally { handling(before); }
 */
export function handling(error: Py): Py {
  const before = state.current;
  state.current = error;
  return before;
}
