import { call, callable } from "../core/call/index.ts";
import { eq } from "../core/eq.ts";
import { repr } from "../builtins/repr/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { at_exit, count_at_exit, not_at_exit, run_at_exit } from "../platform/at_exit.ts";
import { install } from "../platform/install.ts";

/**
 * Python's `atexit.register(func, *args, **kwargs)`: calls a function when the program ends, the last registered first.
 *
 * @returns the function
 * @example register(print, "bye")
 */
export function register<F>(func: F, ...args: Py[]): F {
  if (!callable(func)) throw new TypeError("the first argument must be callable");
  install();
  at_exit({ run: () => call(func, ...args), key: func, name: () => repr(func) });
  return func;
}

/** Python's `atexit.unregister(func)`: takes a function back @example unregister(print) */
export function unregister(func: Py): null {
  not_at_exit((key) => eq(key, func));
  return null;
}

/** Python's `atexit._run_exitfuncs()`: calls them now */
export function _run_exitfuncs(): null {
  run_at_exit();
  return null;
}

/** Python's `atexit._clear()`: forgets them all */
export function _clear(): null {
  not_at_exit(() => true);
  return null;
}

/** Python's `atexit._ncallbacks()`: how many there are */
export function _ncallbacks(): number {
  return count_at_exit();
}
