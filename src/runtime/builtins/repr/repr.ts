import { TypeError } from "../../core/exceptions/index.ts";
import { Float } from "../../core/float.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { int_digits } from "../int/int_digits.ts";
import { array_repr, map_repr, set_repr } from "./containers.ts";
import { float_str } from "./float_str.ts";
import { callable_repr, object_repr } from "./object_repr.ts";
import { str_repr } from "./str_repr.ts";

/**
 * Python's `repr(x)`.
 *
 * @param x any value
 * @raises TypeError if `__repr__` returns no str
 * @example repr([1, "a", null]) // "[1, 'a', None]"
 */
export function repr(x: Py): string {
  switch (typeof x) {
    case "string":
      return str_repr(x);
    case "number":
      return Number.isSafeInteger(x) ? String(x) : float_str(x);
    case "boolean":
      return x ? "True" : "False";
    case "bigint":
      return int_digits(x);
    case "function":
      return callable_repr(x);
    case "object":
      return x === null ? "None" : any_object_repr(x);
  }
  return String(x);
}

function any_object_repr(x: Py): string {
  if (x.constructor === Array) return array_repr(x);
  if (typeof x.__repr__ === "function") return checked(x.__repr__(), "__repr__");
  if (Array.isArray(x)) return array_repr(x);
  if (x instanceof Float) return float_str(x.value);
  if (x instanceof Map) return map_repr(x);
  if (x instanceof Set) return set_repr(x);
  return object_repr(x);
}

/** What a dunder returned, which must be a str. */
export function checked(result: unknown, method: string): string {
  if (typeof result === "string") return result;
  if (result instanceof String) return result.valueOf();
  throw new TypeError(`${method} returned non-string (type ${type_name(result)})`);
}
