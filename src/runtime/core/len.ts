import { OverflowError, TypeError, ValueError } from "./exceptions/index.ts";
import { is_int } from "./float.ts";
import { str_len } from "./items/text.ts";
import { special_method } from "./special_method.ts";
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

/**
 * Python's `len(x)`.
 *
 * @raises TypeError if `x` has no length
 * @example len("a😀") // 2
 */
export function len(x: Py): number {
  if (typeof x === "string") return str_len(x);
  if (typeof x === "object" && x !== null) {
    if (typeof x.__len__ === "function") return call_len(x);
    if (Array.isArray(x)) return x.length;
    if (x instanceof Map || x instanceof Set) return x.size;
  }
  const of_class: Py = special_method(x, "__len__");
  if (of_class !== undefined) return call_len({ __len__: () => of_class.call(x) });
  // An Enum's.
  if (typeof x === "function" && typeof x.__len__ === "function") return call_len(x);
  throw new TypeError(`object of type '${type_name(x)}' has no len()`);
}
