import { Float, type Num } from "../../core/float.ts";
import { index_of } from "../int/index_of.ts";

/**
 * An attribute of a number that is no method: `real`, `imag`, and of ints `numerator` and `denominator`.
 *
 * @returns undefined if numbers of that kind have none of that name
 * @example number_attribute(true, "real") // 1
 */
export function number_attribute(x: Num | boolean, name: string): Num | undefined {
  const is_float = x instanceof Float || (typeof x === "number" && !Number.isInteger(x));
  switch (name) {
    case "real":
      return is_float ? x : index_of(x);
    case "imag":
      return is_float ? new Float(0) : 0;
    case "numerator":
      return is_float ? undefined : index_of(x);
    case "denominator":
      return is_float ? undefined : 1;
  }
  return undefined;
}
