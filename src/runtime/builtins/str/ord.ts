import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { buffer_of } from "../bytes/buffer.ts";
import { index_of } from "../int/index_of.ts";
import { str_len } from "./points.ts";
import { text_of } from "./StrObject.ts";

/**
 * Python's `ord(c)`.
 *
 * @param c a str or bytes of length one
 * @raises TypeError if it is anything else
 * @example ord("a") // 97
 */
export function ord(c: Py): number {
  const text = text_of(c);
  if (text !== undefined) {
    const code = text.codePointAt(0);
    if (code !== undefined && text.length === (code > 0xffff ? 2 : 1)) return code;
    throw new TypeError(`ord() expected a character, but string of length ${str_len(text)} found`);
  }
  const bytes = buffer_of(c);
  if (bytes === undefined) throw new TypeError(`ord() expected string of length 1, but ${type_name(c)} found`);
  if (bytes.length === 1) return bytes[0] ?? 0;
  throw new TypeError(`ord() expected a character, but string of length ${bytes.length} found`);
}

/**
 * Python's `chr(i)`.
 *
 * @raises ValueError if `i` is no code point
 * @raises TypeError if it is no int
 * @example chr(97) // "a"
 */
export function chr(i: Py): string {
  const code = index_of(i);
  if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(Number(code));
  throw new ValueError("chr() arg not in range(0x110000)");
}
