import type { Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/index.ts";

/** Python's `json.detect_encoding(b)`: the encoding that the first bytes of a text of JSON tell. @example detect_encoding(data) // "utf-8" */
export function detect_encoding(b: Py): string {
  const bytes = buffer_of(b) ?? new Uint8Array();
  const [first, second, third, fourth] = bytes;
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (starts(0, 0, 0xfe, 0xff) || starts(0xff, 0xfe, 0, 0)) return "utf-32";
  if (starts(0xfe, 0xff) || starts(0xff, 0xfe)) return "utf-16";
  if (starts(0xef, 0xbb, 0xbf)) return "utf-8-sig";
  // The first two characters are ASCII: where their zeros are tells the width.
  if (bytes.length >= 4) {
    if (first === 0) return second === 0 ? "utf-32-be" : "utf-16-be";
    if (second === 0) return third === 0 && fourth === 0 ? "utf-32-le" : "utf-16-le";
  } else if (bytes.length === 2) {
    if (first === 0) return "utf-16-be";
    if (second === 0) return "utf-16-le";
  }
  return "utf-8";
}
