import { OverflowError, TypeError, ValueError } from "./exceptions/index.ts";
import { is_int } from "./float.ts";
import { type_name } from "./type_name.ts";
import type { Py } from "./value.ts";

/**
 * The result of an object's `__len__`, checked.
 *
 * @raises TypeError, ValueError, OverflowError for a result that is no length
 */
export function call_len(x: Py): number {
  const n: Py = x.__len__();
  if (typeof n === "number" && n >= 0 && Number.isInteger(n)) return n;
  if (!is_int(n)) throw new TypeError(`'${type_name(n)}' object cannot be interpreted as an integer`);
  if (Number(n) < 0) throw new ValueError("__len__() should return >= 0");
  if (typeof n === "bigint") throw new OverflowError("cannot fit 'int' into an index-sized integer");
  return Number(n);
}
