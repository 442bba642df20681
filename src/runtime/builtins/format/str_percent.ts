import { getitem } from "../../core/items/index.ts";
import { is_tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { ascii } from "../repr/ascii.ts";
import { repr } from "../repr/repr.ts";
import { to_str } from "../repr/to_str.ts";
import { percent, type PercentKind } from "./percent.ts";
import { percent_char } from "./percent_number.ts";

/**
 * Python's `format % args` of a str.
 *
 * @param args a tuple, a mapping for `%(key)s`, or the one value
 * @raises TypeError for too few or too many arguments, or one of the wrong type
 * @raises ValueError for a specifier that does not exist
 * @example str_percent("%s: %.2f", tuple("pi", 3.14159)) // "pi: 3.14"
 */
export function str_percent(format: string, args: Py): string {
  return percent(format, args, STR);
}

const STR: PercentKind = {
  what: "string",
  real: "must be real number",
  int_letter: (letter) => letter,
  item: (mapping, key) => getitem(mapping, key),
  is_mapping: (x) => {
    if (typeof x !== "object" || x === null || is_tuple(x) || x instanceof String) return false;
    return Array.isArray(x) || x instanceof Map || typeof x.__getitem__ === "function";
  },
  texts: { s: to_str, r: repr, a: ascii, c: percent_char },
  unknown: (letter, at) => {
    const code = letter.codePointAt(0) ?? 0;
    const shown = code > 31 && code < 128 ? letter : "?";
    return `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${at}`;
  },
};
