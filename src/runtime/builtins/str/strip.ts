import { TypeError } from "../../core/exceptions/index.ts";
import { is_wide } from "./points.ts";
import { without_leading_spaces, without_trailing_spaces } from "./spaces.ts";
import { text_of } from "./StrObject.ts";

/**
 * Python's `s.strip(chars=None)`.
 *
 * @param chars the code points to take off both ends; white space by default
 * @raises TypeError if it is neither str nor None
 * @example str_strip(" a ") // "a"
 */
export function str_strip(s: string, chars?: string | null): string {
  const set = members(chars, "strip");
  if (set === undefined) return without_trailing_spaces(without_leading_spaces(s));
  return strip_right(strip_left(s, set), set);
}

/**
 * Python's `s.lstrip(chars=None)`.
 *
 * @raises TypeError if `chars` is neither str nor None
 * @example str_lstrip("xxa", "x") // "a"
 */
export function str_lstrip(s: string, chars?: string | null): string {
  const set = members(chars, "lstrip");
  return set === undefined ? without_leading_spaces(s) : strip_left(s, set);
}

/**
 * Python's `s.rstrip(chars=None)`.
 *
 * @raises TypeError if `chars` is neither str nor None
 * @example str_rstrip("line\n") // "line"
 */
export function str_rstrip(s: string, chars?: string | null): string {
  const set = members(chars, "rstrip");
  return set === undefined ? without_trailing_spaces(s) : strip_right(s, set);
}

function members(chars: unknown, method: string): string | undefined {
  if (chars === undefined || chars === null) return undefined;
  const text = text_of(chars);
  if (text === undefined) throw new TypeError(`${method} arg must be None or str`);
  return text;
}

function strip_left(s: string, chars: string): string {
  if (is_wide(s)) {
    const points = [...s];
    const set = new Set(chars);
    const first = points.findIndex((point) => !set.has(point));
    return first < 0 ? "" : points.slice(first).join("");
  }
  let first = 0;
  while (first < s.length && chars.includes(s.charAt(first))) first++;
  return s.slice(first);
}

function strip_right(s: string, chars: string): string {
  if (is_wide(s)) {
    const points = [...s];
    const set = new Set(chars);
    return points.slice(0, points.findLastIndex((point) => !set.has(point)) + 1).join("");
  }
  let end = s.length;
  while (end > 0 && chars.includes(s.charAt(end - 1))) end--;
  return s.slice(0, end);
}
