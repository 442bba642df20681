import { without_leading_spaces, without_trailing_spaces } from "../str/spaces.ts";

/** What `int(text)` and `float(text)` accept besides ASCII: other scripts' digits and white space. */

/**
 * The text with every decimal digit as an ASCII one and white space cut off at both ends. U+001C–1F, which are white
 * space to `strip`, are none here.
 *
 * @example ascii_number(" ٣٤ ") // "34"
 */
export function ascii_number(text: string): string {
  const stripped = /^[\x1c-\x1f]|[\x1c-\x1f]$/.test(text) ? text : without_trailing_spaces(without_leading_spaces(text));
  return /^[\0-\x7f]*$/.test(stripped) ? stripped : stripped.replace(/\p{Nd}/gu, (digit) => String(decimal_value(digit)));
}

/**
 * The value of a decimal digit of any script.
 *
 * @example decimal_value("٣") // 3
 */
export function decimal_value(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  // Every script has its ten digits in a row; some have several such rows.
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}
