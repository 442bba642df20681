import { handled, SystemExit } from "../core/exceptions/index.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { install } from "../platform/install.ts";

/**
 * Python's `sys.exit(arg=None)`: ends the program by SystemExit.
 *
 * @param arg the status; anything but an int or None is printed on stderr and gives status 1
 * @throws SystemExit always
 * @example sys.exit(1)
 */
export function exit(arg: Py = null): never {
  install();
  throw arg === null ? new SystemExit() : new SystemExit(arg);
}

/** Python's `sys.exception()`: the exception being handled, or null. @example sys.exception() */
export function exception(): Py {
  return handled();
}

/** Python's `sys.exc_info()` @returns class, exception and traceback, or three nulls @example const [type, error] = sys.exc_info(); */
export function exc_info(): readonly [Py, Py, Py] {
  const error: Py = handled();
  return error === null ? tuple(null, null, null) : tuple(error.constructor, error, error.__traceback__);
}
