/** The functions take strs, or bytes of ASCII and give bytes then. */
import type { Bytes } from "../../builtins/bytes/Bytes.ts";
import { bytes_decode, str_encode } from "../../builtins/bytes/code.ts";
import { BytesLike } from "../../builtins/bytes/BytesLike.ts";
import { text_of } from "../../builtins/str/StrObject.ts";
import { AttributeError, TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import { truth } from "../../core/truth.ts";
import type { Py } from "../../core/value.ts";

/** Arguments as texts, and whether the results are texts too. */
export interface Texts {
  readonly texts: string[];
  readonly is_text: boolean;
}

/** @raises TypeError if strs and bytes are mixed */
export function texts_of(...args: Py[]): Texts {
  const is_text = text_of(args[0]) !== undefined;
  for (const arg of args.slice(1)) {
    if (truth(arg) && (text_of(arg) !== undefined) !== is_text) throw new TypeError("Cannot mix str and non-str arguments");
  }
  return { texts: args.map((arg) => text_of(arg) ?? decoded(arg)), is_text };
}

function decoded(x: Py): string {
  if (!truth(x)) return "";
  if (x instanceof BytesLike) return bytes_decode(x, "ascii", "strict");
  throw new AttributeError(`'${type_name(x)}' object has no attribute 'decode'`, { name: "decode", obj: x });
}

/** A result in the form of the arguments. */
export function like(is_text: boolean, text: string): Py {
  return is_text ? text : str_encode(text, "ascii", "strict");
}

/** Bytes of a text. */
export function encoded(text: string, encoding: string, errors: string): Bytes {
  return str_encode(text, encoding, errors);
}
