/** Bytes as hexadecimal text and back. */
import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { len } from "../../core/len.ts";
import { type_name } from "../../core/type_name.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { small_index } from "../int/index_of.ts";
import { in_order } from "../str/arguments.ts";
import { text_of } from "../str/StrObject.ts";
import { buffer_text } from "./buffer.ts";
import { ByteArray } from "./ByteArray.ts";
import { Bytes } from "./Bytes.ts";
import { need_buffer } from "./arguments.ts";

/**
 * Python's `b.hex(sep, bytes_per_sep=1)`.
 *
 * @param sep goes between groups of bytes, counted from the right, or from the left if `bytes_per_sep` is negative
 * @raises TypeError, ValueError if `sep` is not one ASCII character
 * @example bytes_hex(bytes_of("ab")) // "6162"
 */
export function bytes_hex(b: Py, sep?: Py, bytes_per_sep: Py = 1): string {
  if (is_keywords(sep) || is_keywords(bytes_per_sep)) {
    const [named, size] = in_order([sep, bytes_per_sep], ["sep", "bytes_per_sep"], "hex");
    return bytes_hex(b, named, size);
  }
  const pairs = Array.from(need_buffer(b), (byte) => byte.toString(16).padStart(2, "0"));
  const size = small_index(bytes_per_sep);
  if (sep === undefined || size === 0) return pairs.join("");
  const separator = checked_separator(sep);
  const group = Math.abs(size);
  const first = size > 0 ? pairs.length % group : 0;
  return pairs.map((pair, i) => (i > 0 && (i - first) % group === 0 ? separator + pair : pair)).join("");
}

function checked_separator(sep: Py): string {
  const text = text_of(sep) ?? buffer_text(sep);
  if (text === undefined) {
    len(sep); // whose error comes first
    throw new TypeError("sep must be str or bytes.");
  }
  if (text.length !== 1) throw new ValueError("sep must be length 1.");
  if (text > "\x7f") throw new ValueError("sep must be ASCII.");
  return text;
}

/**
 * Python's `bytes.fromhex(text)`.
 *
 * @raises ValueError if the text is not pairs of hexadecimal digits, with white space between them
 * @raises TypeError if it is no str
 * @example bytes_fromhex("61 62") // b'ab'
 */
export function bytes_fromhex(text: Py): Bytes {
  return new Bytes(parse(text));
}

/** Python's `bytearray.fromhex(text)`; see {@link bytes_fromhex}. */
export function bytearray_fromhex(text: Py): ByteArray {
  return new ByteArray(parse(text));
}

function parse(x: Py): number[] {
  const text = text_of(x);
  if (text === undefined) throw new TypeError(`fromhex() argument must be str, not ${type_name(x)}`);
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (/[\t-\r ]/.test(text.charAt(i))) continue;
    for (const at of [i, i + 1]) if (!/[0-9a-fA-F]/.test(text.charAt(at))) throw invalid([...text.slice(0, at)].length);
    bytes.push(Number.parseInt(text.slice(i, i + 2), 16));
    i++;
  }
  return bytes;
}

function invalid(position: number): ValueError {
  return new ValueError(`non-hexadecimal number found in fromhex() arg at position ${position}`);
}
