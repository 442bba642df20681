import { Float } from "./float.ts";
import { call_len } from "./len.ts";
import { TypeError } from "./exceptions/index.ts";
import { type_name } from "./type_name.ts";
import type { Py } from "./value.ts";

/**
 * Python's truth of a value: what `if x:` and `bool(x)` see.
 *
 * @raises TypeError if `__bool__` gives no bool
 * @example truth([]) // false
 */
export function truth(x: Py): boolean {
  switch (typeof x) {
    case "boolean":
      return x;
    case "number":
      return x !== 0; // NaN is true
    case "string":
      return x !== "";
    case "bigint":
    case "function":
    case "symbol":
      return true; // a bigint is never 0
    case "undefined":
      return false;
  }
  if (x === null) return false;
  if (Array.isArray(x) && x.constructor === Array) return x.length > 0;
  if (x instanceof Float) return x.value !== 0;
  return object_truth(x);
}

function object_truth(x: Py): boolean {
  if (typeof x.__bool__ === "function") {
    const result: unknown = x.__bool__();
    if (typeof result === "boolean") return result;
    throw new TypeError(`__bool__ should return bool, returned ${type_name(result)}`);
  }
  if (typeof x.__len__ === "function") return call_len(x) > 0;
  if (Array.isArray(x)) return x.length > 0;
  if (x instanceof Map || x instanceof Set) return x.size > 0;
  return true;
}
