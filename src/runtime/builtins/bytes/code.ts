/** `encode` and `decode`. */
import { is_keywords, type Py } from "../../core/value.ts";
import { TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import { in_order } from "../str/arguments.ts";
import { text_of } from "../str/StrObject.ts";
import { buffer_of } from "./buffer.ts";
import { Bytes } from "./Bytes.ts";
import { decode } from "./codecs/decode.ts";
import { encode } from "./codecs/encode.ts";

/**
 * Python's `b.decode(encoding="utf-8", errors="strict")` of bytes and bytearrays.
 *
 * @raises UnicodeDecodeError for bytes that are not of the encoding
 * @raises LookupError for an unknown encoding or error handler
 * @example bytes_decode(bytes_of("\xc3\xa9")) // "é"
 */
export function bytes_decode(b: Py, encoding: Py = "utf-8", errors: Py = "strict"): string {
  if (is_keywords(encoding) || is_keywords(errors)) return bytes_decode(b, ...named([encoding, errors], "decode"));
  for (const [name, given] of [["encoding", encoding], ["errors", errors]]) {
    if (text_of(given) === undefined) throw new TypeError(`decode() argument '${name}' must be str, not ${type_name(given)}`);
  }
  return decode(buffer_of(b) ?? new Uint8Array(), encoding, errors, (data) => new Bytes(data.slice()));
}

/**
 * Python's `s.encode(encoding="utf-8", errors="strict")`.
 *
 * @raises UnicodeEncodeError for characters the encoding lacks
 * @raises LookupError for an unknown encoding or error handler
 * @example str_encode("é") // b'\xc3\xa9'
 */
export function str_encode(s: string, encoding: Py = "utf-8", errors: Py = "strict"): Bytes {
  if (is_keywords(encoding) || is_keywords(errors)) return str_encode(s, ...named([encoding, errors], "encode"));
  for (const [name, given] of [["encoding", encoding], ["errors", errors]]) {
    if (text_of(given) === undefined) throw new TypeError(`encode() argument '${name}' must be str, not ${type_name(given)}`);
  }
  return new Bytes(encode(s, encoding, errors));
}

function named(args: readonly Py[], method: string): [Py, Py] {
  const [encoding, errors] = in_order(args, ["encoding", "errors"], method);
  return [encoding, errors];
}
