import type { Py } from "../../../core/value.ts";
import { latin1 } from "../buffer.ts";
import { codec_named } from "./names.ts";
import { decode_ascii } from "./decode_ascii.ts";
import { decode_error_handler, type DecodeProblem, type Recovery } from "./decode_errors.ts";
import { decode_utf8 } from "./decode_utf8.ts";
import { decode_utf16, decode_utf32 } from "./decode_wide.ts";

/** Deals with bytes that can't be decoded. */
export type Recover = (problem: DecodeProblem) => Recovery;

/**
 * The text of bytes in an encoding.
 *
 * @param errors the name of an error handler
 * @param wrap makes the bytes object that a UnicodeDecodeError carries
 * @raises UnicodeDecodeError for bytes that are not of the encoding, if `errors` is "strict"
 * @raises LookupError for unknown names
 */
export function decode(data: Uint8Array, encoding: string, errors: string, wrap: (data: Uint8Array) => Py): string {
  const recover: Recover = (problem) => decode_error_handler(errors)(problem, wrap);
  const codec = codec_named(encoding);
  switch (codec) {
    case "utf-8":
      return decode_utf8(data, recover);
    case "utf-8-sig":
      return decode_utf8(data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf ? data.subarray(3) : data, recover);
    case "ascii":
      return decode_ascii(data, recover);
    case "latin-1":
      return latin1(data);
    case "utf-16":
    case "utf-16-le":
    case "utf-16-be":
      return decode_utf16(data, codec, recover);
    case "utf-32":
    case "utf-32-le":
    case "utf-32-be":
      return decode_utf32(data, codec, recover);
  }
}
