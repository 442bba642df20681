/** What a backslash means. */
import { NotImplementedError } from "../../core/exceptions/index.ts";
import type { Category, SetItem } from "../chars/CharSet.ts";
import type { Source } from "./Source.ts";

export const DIGITS = "0123456789";
export const OCTAL_DIGITS = "01234567";
const HEX_DIGITS = "0123456789abcdefABCDEF";

/** Escapes of one character. */
export const SIMPLE: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["\\a", 7], ["\\b", 8], ["\\f", 12], ["\\n", 10], ["\\r", 13], ["\\t", 9], ["\\v", 11], ["\\\\", 92],
]);

/** Escapes of a category. */
export const CATEGORIES: ReadonlyMap<string, SetItem> = /* @__PURE__ */ new Map([
  ["\\d", category("digit", false)], ["\\D", category("digit", true)], ["\\s", category("space", false)], ["\\S", category("space", true)],
  ["\\w", category("word", false)], ["\\W", category("word", true)],
]);

function category(name: Category, negated: boolean): SetItem {
  return { kind: "category", category: name, negated };
}

/**
 * The character of an escape that begins with `\x`, `\u`, `\U` or `\N`; undefined if it is none of them.
 *
 * @raises PatternError if it is not complete
 */
export function by_number(source: Source, escape: string): number | undefined {
  const letter = escape.charAt(1);
  const digits = letter === "x" ? 2 : !source.is_text ? 0 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
  if (digits > 0) {
    const whole = escape + source.get_while(digits, HEX_DIGITS);
    if (whole.length !== digits + 2) throw source.error(`incomplete escape ${whole}`, whole.length);
    const code = parseInt(whole.slice(2), 16);
    if (code > 0x10ffff) throw source.error(`bad escape ${whole}`, whole.length);
    return code;
  }
  if (letter !== "N" || !source.is_text) return undefined;
  if (!source.match("{")) throw source.error("missing {");
  source.get_until("}", "character name");
  throw new NotImplementedError("\\N{…} in patterns is not supported");
}

/** An octal number. @raises PatternError if it is above 0o377 */
export function octal(source: Source, escape: string): number {
  const code = parseInt(escape.slice(1), 8);
  if (code > 0o377) throw source.error(`octal escape value ${escape} outside of range 0-0o377`, escape.length);
  return code;
}

/** The character of an escape that means itself. @raises PatternError for a letter, which may mean something one day */
export function itself(source: Source, escape: string): number {
  const char = escape.slice(1);
  if (/^[A-Za-z0-9]/.test(char)) throw source.error(`bad escape ${escape}`, escape.length);
  return char.codePointAt(0) ?? 0;
}
