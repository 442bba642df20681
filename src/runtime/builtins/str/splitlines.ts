import { truth } from "../../core/truth.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { in_order } from "./arguments.ts";

/**
 * Python's `s.splitlines(keepends=False)`.
 *
 * @param keepends whether the lines keep their ends
 * @example str_splitlines("a\nb\r\n") // ["a", "b"]
 */
export function str_splitlines(s: string, keepends: Py = false): string[] {
  if (is_keywords(keepends)) return str_splitlines(s, ...in_order([keepends], ["keepends"], "splitlines"));
  const lines = s.match(/[^\n-\r\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029])|[^\n-\r\x1c-\x1e\x85\u2028\u2029]+$/g) ?? [];
  return truth(keepends) ? lines : lines.map((line) => line.replace(/(?:\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029])$/, ""));
}
