/** Positions in strings by code point. */
import { span } from "../../builtins/slice/Slice.ts";
import type { Py } from "../value.ts";

const SURROGATE = /[\ud800-\udbff][\udc00-\udfff]/;

/** The long string that was asked about last: loops over `s[i]` ask about the same one again and again. */
const last = { text: "", plain: true };

/**
 * Whether every character of `s` is one UTF-16 unit, so that native positions are Python's.
 */
export function is_bmp(s: string): boolean {
  if (s.length < 32) return !SURROGATE.test(s);
  if (s !== last.text) {
    last.text = s;
    last.plain = !SURROGATE.test(s);
  }
  return last.plain;
}

/** The character at a position, which may be negative; undefined if there is none. */
export function str_item(s: string, index: number): string | undefined {
  if (is_bmp(s)) return s[index < 0 ? index + s.length : index];
  return [...s].at(index);
}

/**
 * Python's `s[start:stop:step]`; null for a bound that is left out.
 *
 * @example str_slice("hello", null, null, -1) // "olleh"
 */
export function str_slice(s: string, start: Py, stop: Py, step: Py = null): string {
  const plain = is_bmp(s);
  if (plain && (step === null || step === 1) && is_plain(start) && is_plain(stop)) return s.slice(start ?? 0, stop ?? s.length);
  const chars: string | readonly string[] = plain ? s : [...s];
  const { start: from, step: stride, length } = span(start, stop, step, chars.length);
  let text = "";
  for (let i = 0; i < length; i++) text += chars[from + i * stride];
  return text;
}

function is_plain(bound: Py): boolean {
  return bound === null || Number.isInteger(bound);
}

/**
 * Python's `len(s)` of a str: its code points.
 *
 * @example str_len("a😀") // 2
 */
export function str_len(s: string): number {
  if (is_bmp(s)) return s.length;
  let count = 0;
  for (const _ of s) count++;
  return count;
}
