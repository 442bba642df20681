import { SystemExit } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { install } from "../platform/install.ts";

/**
 * Python's builtins `exit(code=None)` and `quit(code=None)`: end the program by SystemExit.
 *
 * @param code the status; anything but an int or None is printed on stderr and gives status 1
 * @throws SystemExit always
 * @example quit(1)
 */
export function quit(code: Py = null): never {
  install();
  throw new SystemExit(code);
}
