import { str_capitalize, str_split } from "../builtins/str/index.ts";

/** Python's `string.capwords(s, sep=None)` @example capwords("hello world") // "Hello World" */
export function capwords(s: string, sep: string | null = null): string {
  return str_split(s, sep).map((word) => str_capitalize(word)).join(sep ?? " ");
}
