import { TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";
import { to_str } from "../repr/to_str.ts";
import { DECODE } from "../bytes/buffer.ts";
import { StrObject } from "./StrObject.ts";

export interface StrType extends TypeValue<string> {
  (x?: Py, encoding?: string, errors?: string): string;
  new (x?: Py, encoding?: string, errors?: string): StrObject;
}

/**
 * Python's `str(x="")`, `str(bytes, encoding="utf-8", errors="strict")`, and the type str.
 *
 * @param x any value; bytes where an encoding is given
 * @param encoding makes it a decoding of bytes
 * @param errors `strict`, `ignore`, `replace`, …
 * @raises TypeError if `__str__` returns no str, or something else than bytes is to be decoded
 * @raises UnicodeDecodeError if the bytes are not in that encoding
 * @example str(1.0e16) // "1e+16"
 */
export const str = /* @__PURE__ */ builtin_type<StrType>(
  function str(this: unknown, x?: Py, encoding?: string, errors?: string): Py {
    const text = new.target === undefined && typeof x === "string" && encoding === undefined ? x : convert(x, encoding, errors);
    return new.target === undefined ? text : Reflect.construct(StrObject, [text], new.target);
  },
  { name: "str", check: (x) => typeof x === "string" || x instanceof StrObject, prototype: () => StrObject.prototype },
);

function convert(x: Py, encoding: string | undefined, errors: string | undefined): string {
  if (encoding === undefined && errors === undefined) return x === undefined ? "" : to_str(x);
  if (typeof x === "string" || x instanceof String) throw new TypeError("decoding str is not supported");
  if (typeof x?.[DECODE] === "function") return x[DECODE](encoding, errors);
  throw new TypeError(`decoding to str: need a bytes-like object, ${type_name(x)} found`);
}
