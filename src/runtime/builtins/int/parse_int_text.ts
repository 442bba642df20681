import { ValueError } from "../../core/exceptions/index.ts";
import type { Int } from "../../core/float.ts";
import { canonical } from "../../core/int.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "../repr/repr.ts";
import { ascii_number } from "./digit_text.ts";
import { MAX_STR_DIGITS } from "./int_digits.ts";

const PREFIXES: Readonly<Record<string, number>> = { x: 16, o: 8, b: 2 };

/**
 * The int a text stands for.
 *
 * @param base 2 to 36, or 0 to go by the prefix
 * @param shown what the error text shows: the str or bytes the program gave
 * @raises ValueError if the text is no int in that base, or has more than 4300 digits
 * @example parse_int_text("0x_ff", 0) // 255
 */
export function parse_int_text(text: string, base: number, shown: Py = text): Int {
  if (base === 10 && /^[+-]?\d{1,15}$/.test(text)) return Number(text) + 0;
  const invalid = (): ValueError => new ValueError(`invalid literal for int() with base ${base}: ${repr(shown)}`);
  const match = /^([+-]?)(?:0([xXoObB])(_?))?(.*)$/s.exec(ascii_number(text));
  if (match === null) throw invalid();
  const [, sign, mark = "", gap = "", rest = ""] = match;
  const marked = PREFIXES[mark.toLowerCase()];
  const has_prefix = marked !== undefined && (base === 0 || base === marked);
  // In a base past eleven `0b1` may be digits.
  const body = has_prefix ? rest : `${mark === "" ? "" : `0${mark}${gap}`}${rest}`;
  const radix = has_prefix ? marked : base === 0 ? 10 : base;
  if (!/^[0-9a-z]+(?:_[0-9a-z]+)*$/i.test(body)) throw invalid();
  const digits = body.replaceAll("_", "").toLowerCase();
  if (!all_digits(digits, radix)) throw invalid();
  // `010` was octal once, so it is refused where the base is open.
  if (base === 0 && !has_prefix && /^0+[1-9]/.test(digits)) throw invalid();
  const size = digits_value(digits, radix);
  return sign === "-" ? canonical(-size) : canonical(size);
}

function all_digits(digits: string, radix: number): boolean {
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if ((code < 58 ? code - 48 : code - 87) >= radix) return false;
  }
  return true;
}

function digits_value(digits: string, radix: number): bigint {
  if ((radix & (radix - 1)) !== 0 && digits.length > MAX_STR_DIGITS) {
    throw new ValueError(
      `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion: value has ${digits.length} digits; ` +
        "use sys.set_int_max_str_digits() to increase the limit",
    );
  }
  const mark = { 2: "0b", 8: "0o", 10: "", 16: "0x" }[radix];
  if (mark !== undefined) return BigInt(mark + digits);
  let value = 0n;
  // Eight digits of base 36 are still exact in a number.
  for (let i = 0; i < digits.length; i += 8) {
    const chunk = digits.slice(i, i + 8);
    value = value * BigInt(radix) ** BigInt(chunk.length) + BigInt(Number.parseInt(chunk, radix));
  }
  return value;
}
