import { asFloat, Float, is_float } from "../../core/float.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";
import { to_float } from "./to_float.ts";

export interface FloatType extends TypeValue<number | Float> {
  (x?: Py): number | Float;
  new (x?: Py): Float;
}

/**
 * Python's `float(x=0.0)` as a value of unknown type (boxed if integral), and the type float. A place that is proven
 * to hold floats takes `to_float(x)`.
 *
 * @param x a number, a text or bytes, or an object with `__float__` or `__index__`
 * @raises ValueError if the text is no float
 * @raises OverflowError if an int is too large
 * @raises TypeError if `x` is nothing of the kind
 * @example float("2") // Float(2), prints as 2.0
 */
export const float = /* @__PURE__ */ builtin_type<FloatType>(
  function float(this: unknown, x?: Py): Py {
    return new.target === undefined ? asFloat(to_float(x)) : Reflect.construct(Float, [to_float(x)], new.target);
  },
  { name: "float", check: is_float, prototype: () => Float.prototype },
);
