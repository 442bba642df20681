import type { Py } from "../../core/value.ts";
import { affixes, need_str } from "./arguments.ts";
import { part_of } from "./find.ts";

/**
 * Python's `s.startswith(prefix, start, end)`.
 *
 * @param prefix a str or a tuple of them
 * @raises TypeError if it is anything else
 * @example str_startswith("hello", tuple("a", "he")) // true
 */
export function str_startswith(s: string, prefix: Py, start?: Py, end?: Py): boolean {
  if (typeof prefix === "string" && start === undefined) return s.startsWith(prefix);
  const window = part_of(s, start, end);
  const prefixes = affixes(prefix, "startswith");
  return window !== undefined && prefixes.some((text) => window[0].startsWith(text));
}

/**
 * Python's `s.endswith(suffix, start, end)`.
 *
 * @param suffix a str or a tuple of them
 * @raises TypeError if it is anything else
 * @example str_endswith("hello", "lo") // true
 */
export function str_endswith(s: string, suffix: Py, start?: Py, end?: Py): boolean {
  if (typeof suffix === "string" && start === undefined) return s.endsWith(suffix);
  const window = part_of(s, start, end);
  const suffixes = affixes(suffix, "endswith");
  return window !== undefined && suffixes.some((text) => window[0].endsWith(text));
}

/**
 * Python's `s.removeprefix(prefix)`.
 *
 * @raises TypeError if it is no str
 * @example str_removeprefix("test_a", "test_") // "a"
 */
export function str_removeprefix(s: string, prefix: string): string {
  const text = need_str(prefix, "removeprefix", 0);
  return s.startsWith(text) ? s.slice(text.length) : s;
}

/**
 * Python's `s.removesuffix(suffix)`.
 *
 * @raises TypeError if it is no str
 * @example str_removesuffix("a.py", ".py") // "a"
 */
export function str_removesuffix(s: string, suffix: string): string {
  const text = need_str(suffix, "removesuffix", 0);
  return text !== "" && s.endsWith(text) ? s.slice(0, -text.length) : s;
}
