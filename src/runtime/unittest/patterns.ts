/** Regular expressions that assertions are given, as text or compiled. */
import { call_method } from "../core/attributes/call_method.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { search } from "../re/functions.ts";
import type { Py } from "../core/value.ts";

/** Whether a pattern is found in a text. */
export function searches(pattern: Py, text: Py): boolean {
  const is_text = typeof pattern === "string" || pattern instanceof Bytes;
  return (is_text ? search(pattern, text) : (call_method(pattern, "search", text))) !== null;
}

/** The text of a pattern. */
export function pattern_text(pattern: Py): Py {
  return typeof pattern === "string" || pattern instanceof Bytes ? pattern : pattern.pattern;
}
