/** The methods of float. Each takes a plain number or a box. */
import { OverflowError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { asFloat, Float, type Int } from "../../core/float.ts";
import { canonical } from "../../core/int.ts";
import { type_name } from "../../core/type_name.ts";
import { tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { binary_parts } from "../numbers/decimal.ts";
import { text_of } from "../str/StrObject.ts";
import { parse_float_hex } from "./parse_float_hex.ts";

type AnyFloat = number | Float;

/**
 * Python's `x.is_integer()`.
 *
 * @example float_is_integer(2.5) // false
 */
export function float_is_integer(x: AnyFloat): boolean {
  return Number.isInteger(Number(x));
}

/**
 * Python's `x.as_integer_ratio()`.
 *
 * @raises OverflowError, ValueError for the infinities and nan
 * @example float_as_integer_ratio(0.75) // (3, 4)
 */
export function float_as_integer_ratio(x: AnyFloat): readonly [Int, Int] {
  const n = Number(x);
  if (n !== n) throw new ValueError("cannot convert NaN to integer ratio");
  if (!Number.isFinite(n)) throw new OverflowError("cannot convert Infinity to integer ratio");
  if (n === 0) return tuple(0, 1);
  let [mantissa, exponent] = binary_parts(Math.abs(n));
  while ((mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  const numerator = exponent > 0 ? mantissa << BigInt(exponent) : mantissa;
  const denominator = exponent < 0 ? 1n << BigInt(-exponent) : 1n;
  return tuple(canonical(n < 0 ? -numerator : numerator), canonical(denominator));
}

/**
 * Python's `x.hex()`.
 *
 * @example float_hex(0.5) // "0x1.0000000000000p-1"
 */
export function float_hex(x: AnyFloat): string {
  const n = Number(x);
  if (n !== n) return "nan";
  const sign = n < 0 || Object.is(n, -0) ? "-" : "";
  const size = Math.abs(n);
  if (size === Infinity) return `${sign}inf`;
  if (size === 0) return `${sign}0x0.0p+0`;
  const [mantissa, exponent] = binary_parts(size);
  const digits = mantissa.toString(16).padStart(14, "0");
  const power = exponent + 52;
  return `${sign}0x${digits.charAt(0)}.${digits.slice(1)}p${power < 0 ? "" : "+"}${power}`;
}

/**
 * Python's `float.fromhex(text)`, boxed if integral.
 *
 * @raises ValueError if the text is no such float
 * @raises OverflowError if it is too large
 * @example float_fromhex("0x1.8p1") // Float(3)
 */
export function float_fromhex(text: Py): AnyFloat {
  const plain = text_of(text);
  if (plain === undefined) throw new TypeError(`bad argument type for built-in operation`);
  return asFloat(parse_float_hex(plain));
}

/** Python's `x.conjugate()`: the number itself. @example float_conjugate(1.5) // 1.5 */
export function float_conjugate<T extends AnyFloat>(x: T): T {
  if (typeof x === "number" || x instanceof Float) return x;
  throw new TypeError(`descriptor 'conjugate' for 'float' objects doesn't apply to a '${type_name(x)}' object`);
}
