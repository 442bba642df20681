/** Regular expressions that assertions are given, as text or compiled. */
import { call_method } from "../core/attributes/call_method.ts";
import type { Py } from "../core/value.ts";

/** Whether a pattern is found in a text. */
export function searches(pattern: Py, text: string): boolean {
  if (typeof pattern === "string") return new RegExp(pattern.replaceAll("\\Z", "$").replaceAll("(?P<", "(?<"), "u").test(text);
  return call_method(pattern, "search", text) !== null;
}

/** The text of a pattern. */
export function pattern_text(pattern: Py): string {
  return typeof pattern === "string" ? pattern : String(pattern.pattern);
}
