import type { Py } from "../../core/value.ts";
import { repr } from "./repr.ts";
import { escape_char } from "./str_repr.ts";

/**
 * Python's `ascii(x)`: `repr(x)` with everything outside ASCII escaped.
 *
 * @param x any value
 * @raises TypeError if `__repr__` returns no str
 * @example ascii("café") // "'caf\\xe9'"
 */
export function ascii(x: Py): string {
  return repr(x).replace(/[^\0-\x7f]/gu, escape_char);
}
