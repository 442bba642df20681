import { TypeError } from "../../core/exceptions/index.ts";
import { Float, type Int } from "../../core/float.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";

/**
 * The int an argument stands for where only an int will do, by `__index__` if need be; Python's `operator.index`.
 *
 * @param message makes another error text from the type's name
 * @raises TypeError if it is no int
 * @example index_of(true) // 1
 */
export function index_of(x: Py, message?: (type: string) => string): Int {
  if (typeof x === "number" && Number.isInteger(x)) return x;
  if (typeof x === "bigint") return x;
  if (typeof x === "boolean") return x ? 1 : 0;
  if (typeof x === "object" && x !== null && !(x instanceof Float) && typeof x.__index__ === "function") {
    const result: Py = x.__index__();
    if (typeof result === "bigint" || Number.isInteger(result)) return result;
    if (typeof result === "boolean") return result ? 1 : 0;
    throw new TypeError(`__index__ returned non-int (type ${type_name(result)})`);
  }
  const type = type_name(x);
  throw new TypeError(message?.(type) ?? `'${type}' object cannot be interpreted as an integer`);
}

/**
 * An int argument as a plain number, cut to ±2^53 where it is larger: for widths, counts and positions.
 *
 * @raises TypeError if it is no int
 */
export function small_index(x: Py): number {
  if (typeof x === "number" && Number.isInteger(x)) return x;
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Number(index_of(x))));
}
