/** What Python takes for white space in a str: JavaScript's `\s` knows some others. */

/** The inside of a character class. */
export const SPACES = "\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const memo: { left?: RegExp; right?: RegExp; words?: RegExp } = {};

/** The text without white space at its beginning. */
export function without_leading_spaces(s: string): string {
  return s.replace((memo.left ??= new RegExp(`^[${SPACES}]+`)), "");
}

/** The text without white space at its end. */
export function without_trailing_spaces(s: string): string {
  if (s === "" || !is_space(s.charCodeAt(s.length - 1))) return s;
  let end = s.length - 1;
  while (end > 0 && is_space(s.charCodeAt(end - 1))) end--;
  return s.slice(0, end);
}

/** The words of a text, which white space divides. */
export function words_of(s: string): string[] {
  return s.match((memo.words ??= new RegExp(`[^${SPACES}]+`, "g"))) ?? [];
}

/** Whether a UTF-16 unit is white space. */
export function is_space(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 0x1c && unit <= 0x1f);
  return (
    unit === 0x85 || unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 ||
    unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000
  );
}
