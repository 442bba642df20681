import { Float } from "../../core/float.ts";
import { special_method } from "../../core/special_method.ts";
import type { Py } from "../../core/value.ts";
import { int_digits } from "../int/int_digits.ts";
import { float_str } from "./float_str.ts";
import { checked, repr } from "./repr.ts";

/**
 * The text of a value, as `str(x)` and `print` show it.
 *
 * @param x any value
 * @raises TypeError if `__str__` returns no str
 * @example to_str([1.5, "a"]) // "[1.5, 'a']"
 */
export function to_str(x: Py): string {
  switch (typeof x) {
    case "string":
      return x;
    case "number":
      return Number.isSafeInteger(x) ? String(x) : float_str(x);
    case "boolean":
      return x ? "True" : "False";
    case "bigint":
      return int_digits(x);
    case "object":
      if (x === null) return "None";
      if (typeof x.__str__ === "function") return checked(x.__str__(), "__str__");
      if (x instanceof Float && x.constructor === Float) return float_str(x.value);
      return typeof x.__repr__ === "function" ? checked(x.__repr__(), "__str__") : repr(x);
  }
  const of_class: Py = special_method(x, "__str__");
  return of_class === undefined ? repr(x) : checked(of_class.call(x), "__str__");
}
