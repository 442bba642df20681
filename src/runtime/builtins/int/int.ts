import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { Float, type Int } from "../../core/float.ts";
import { type_name } from "../../core/type_name.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";
import { buffer_text } from "../bytes/buffer.ts";
import { text_of } from "../str/StrObject.ts";
import { index_of } from "./index_of.ts";
import { IntObject } from "./IntObject.ts";
import { parse_int_text } from "./parse_int_text.ts";
import { whole } from "./whole.ts";

export interface IntType extends TypeValue<Int> {
  (x?: Py, base?: Py): Int;
  new (x?: Py, base?: Py): IntObject;
}

/**
 * Python's `int(x=0)`, `int(text, base=10)`, and the type int.
 *
 * @param x a number, a text or bytes, or an object with `__int__` or `__index__`
 * @param base 2 to 36, or 0 to go by the text's prefix
 * @raises ValueError if the text is no int, or for nan
 * @raises OverflowError for the infinities
 * @raises TypeError if `x` is nothing of the kind
 * @example int("1_000") // 1000
 */
export const int = /* @__PURE__ */ builtin_type<IntType>(
  function int(this: unknown, x?: Py, base?: Py): Py {
    if (new.target !== undefined) return Reflect.construct(IntObject, [to_int(x, base)], new.target);
    return to_int(x, base);
  },
  {
    name: "int",
    check: (x) => (typeof x === "number" ? Number.isInteger(x) : typeof x === "bigint" || typeof x === "boolean" || x instanceof IntObject),
    prototype: () => IntObject.prototype,
  },
);

function to_int(x: Py, base: Py): Int {
  if (base !== undefined) return from_text(x, base);
  switch (typeof x) {
    case "number":
      return Number.isSafeInteger(x) ? x + 0 : whole(x);
    case "bigint":
      return x;
    case "boolean":
      return x ? 1 : 0;
    case "string":
      return parse_int_text(x, 10);
    case "undefined":
      return 0;
  }
  if (x instanceof Float) return whole(x.value);
  return from_object(x);
}

function from_text(x: Py, base: Py): Int {
  const radix = Number(index_of(base));
  if (x === undefined) throw new TypeError("int() missing string argument");
  if (radix !== 0 && (radix < 2 || radix > 36)) throw new ValueError("int() base must be >= 2 and <= 36, or 0");
  const text = text_of(x) ?? buffer_text(x);
  if (text === undefined) throw new TypeError("int() can't convert non-string with explicit base");
  return parse_int_text(text, radix, x);
}

function from_object(x: Py): Int {
  if (x !== null && typeof x.__int__ === "function") {
    const result: Py = x.__int__();
    if (typeof result === "bigint" || Number.isInteger(result)) return result;
    if (typeof result === "boolean") return result ? 1 : 0;
    throw new TypeError(`__int__ returned non-int (type ${type_name(result)})`);
  }
  const is_float_object = x !== null && typeof x.__index__ !== "function";
  if (!is_float_object && x !== null) return index_of(x);
  const text = text_of(x) ?? buffer_text(x);
  if (text !== undefined) return parse_int_text(text, 10, x);
  if (x !== null && typeof x.__trunc__ === "function") return index_of(x.__trunc__());
  throw new TypeError(`int() argument must be a string, a bytes-like object or a real number, not '${type_name(x)}'`);
}
