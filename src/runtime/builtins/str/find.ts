/** Looking for parts of a str; positions are code points. */
import { ValueError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { need_str, optional_index } from "./arguments.ts";
import { is_wide, str_len, str_part } from "./points.ts";

/**
 * Python's `s.find(sub, start, end)`.
 *
 * @returns the position of the first occurrence, −1 if there is none
 * @raises TypeError if `sub` is no str
 * @example str_find("hello", "l") // 2
 */
export function str_find(s: string, sub: string, start?: Py, end?: Py): number {
  if (typeof sub === "string" && start === undefined && !is_wide(s)) return s.indexOf(sub);
  return search(s, need_str(sub, "find"), start, end, (text, part) => text.indexOf(part));
}

/**
 * Python's `s.rfind(sub, start, end)`.
 *
 * @returns the position of the last occurrence, −1 if there is none
 * @raises TypeError if `sub` is no str
 * @example str_rfind("hello", "l") // 3
 */
export function str_rfind(s: string, sub: string, start?: Py, end?: Py): number {
  return search(s, need_str(sub, "rfind"), start, end, (text, part) => text.lastIndexOf(part));
}

/**
 * Python's `s.index(sub, start, end)`.
 *
 * @raises ValueError if there is no occurrence
 * @raises TypeError if `sub` is no str
 * @example str_index("hello", "e") // 1
 */
export function str_index(s: string, sub: string, start?: Py, end?: Py): number {
  return found(search(s, need_str(sub, "index"), start, end, (text, part) => text.indexOf(part)));
}

/**
 * Python's `s.rindex(sub, start, end)`.
 *
 * @raises ValueError if there is no occurrence
 * @raises TypeError if `sub` is no str
 * @example str_rindex("hello", "l") // 3
 */
export function str_rindex(s: string, sub: string, start?: Py, end?: Py): number {
  return found(search(s, need_str(sub, "rindex"), start, end, (text, part) => text.lastIndexOf(part)));
}

/**
 * Python's `s.count(sub, start, end)`: how often `sub` occurs without overlaps.
 *
 * @raises TypeError if `sub` is no str
 * @example str_count("banana", "an") // 2
 */
export function str_count(s: string, sub: string, start?: Py, end?: Py): number {
  const part = need_str(sub, "count");
  const window = part_of(s, start, end);
  if (window === undefined) return 0;
  const [text] = window;
  if (part === "") return str_len(text) + 1;
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

/**
 * The part of `s` that a search looks at and the position where it begins; undefined if it begins past the end, where
 * not even the empty str is found.
 */
export function part_of(s: string, start: Py, end: Py): [string, number] | undefined {
  const [first, last] = [optional_index(start) ?? 0, optional_index(end)];
  if (first === 0 && last === undefined) return [s, 0];
  const length = str_len(s);
  const from = first < 0 ? Math.max(first + length, 0) : first;
  const to = last === undefined ? length : last < 0 ? Math.max(last + length, 0) : Math.min(last, length);
  if (from > to) return undefined;
  return [str_part(s, from, to), from];
}

function search(s: string, sub: string, start: Py, end: Py, look: (text: string, part: string) => number): number {
  const window = part_of(s, start, end);
  if (window === undefined) return -1;
  const [text, from] = window;
  const at = look(text, sub);
  return at < 0 ? -1 : from + (is_wide(text) ? str_len(text.slice(0, at)) : at);
}

function found(position: number): number {
  if (position < 0) throw new ValueError("substring not found");
  return position;
}
