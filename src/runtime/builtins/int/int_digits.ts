import { ValueError } from "../../core/exceptions/index.ts";
import type { Int } from "../../core/float.ts";

/** CPython's default of `sys.get_int_max_str_digits()`. */
export const MAX_STR_DIGITS = 4300;

/**
 * The decimal text of an int: its `str` and `repr`.
 *
 * @raises ValueError past 4300 digits, as CPython does
 * @example int_digits(10n ** 20n) // "100000000000000000000"
 */
export function int_digits(n: Int): string {
  if (typeof n === "number") return String(n);
  const text = n.toString();
  if (text.length > MAX_STR_DIGITS && text.length - (n < 0n ? 1 : 0) > MAX_STR_DIGITS) {
    throw new ValueError(
      `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  return text;
}
