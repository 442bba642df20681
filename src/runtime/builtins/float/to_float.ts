import { OverflowError, TypeError } from "../../core/exceptions/index.ts";
import { Float } from "../../core/float.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { buffer_text } from "../bytes/buffer.ts";
import { index_of } from "../int/index_of.ts";
import { text_of } from "../str/StrObject.ts";
import { parse_float_text } from "./parse_float_text.ts";

/**
 * Python's `float(x)` as a plain number, for places that are proven to hold floats.
 *
 * @param x a number, a text or bytes, or an object with `__float__` or `__index__`
 * @raises ValueError if the text is no float
 * @raises OverflowError if an int is too large
 * @raises TypeError if `x` is nothing of the kind
 * @example to_float("2") // 2
 */
export function to_float(x: Py = 0): number {
  switch (typeof x) {
    case "number":
      return x;
    case "string":
      return parse_float_text(x);
    case "boolean":
      return x ? 1 : 0;
    case "bigint":
      return from_big(x);
  }
  return x instanceof Float ? x.value : from_object(x);
}

function from_big(n: bigint): number {
  const double = Number(n);
  if (Number.isFinite(double)) return double;
  throw new OverflowError("int too large to convert to float");
}

function from_object(x: Py): number {
  if (x !== null && typeof x.__float__ === "function") {
    const result: Py = x.__float__();
    if (result instanceof Float) return result.value;
    if (typeof result === "number" && !Number.isInteger(result)) return result;
    throw new TypeError(`${type_name(x)}.__float__ returned non-float (type ${type_name(result)})`);
  }
  if (x !== null && typeof x.__index__ === "function") return to_float(index_of(x));
  const text = text_of(x) ?? buffer_text(x);
  if (text !== undefined) return parse_float_text(text, x);
  throw new TypeError(`float() argument must be a string or a real number, not '${type_name(x)}'`);
}
