/** Exact arithmetic of whole numbers that may be past the safe integers. */
import { OverflowError, ValueError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import { canonical } from "../core/int.ts";

/** `a // b`: the quotient rounded down; `b` is not zero. */
export function floor_divide(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const quotient = Math.floor(a / b);
    // The division rounds; the product tells whether it went past a whole number.
    const rest = a - quotient * b;
    if (Number.isSafeInteger(quotient * b) && (b > 0 ? rest >= 0 && rest < b : rest <= 0 && rest > b)) return quotient + 0;
  }
  const [x, y] = [BigInt(a), BigInt(b)];
  const quotient = x / y;
  return canonical(x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient);
}

/** `a / b` rounded to the nearest whole number, halves to even. */
export function nearest(a: bigint, b: bigint): Int {
  const [x, y] = b < 0n ? [-a, -b] : [a, b];
  let quotient = x / y;
  let rest = x % y;
  if (rest < 0n) {
    quotient -= 1n;
    rest += y;
  }
  const twice = rest * 2n;
  if (twice > y || (twice === y && (quotient & 1n) === 1n)) quotient += 1n;
  return canonical(quotient);
}

/** Numerator and denominator of the exact value of a double. @raises OverflowError, ValueError for infinities and NaN */
export function float_ratio(x: number): readonly [numerator: bigint, denominator: bigint] {
  if (Number.isNaN(x)) throw new ValueError("cannot convert NaN to integer ratio");
  if (!Number.isFinite(x)) throw new OverflowError("cannot convert Infinity to integer ratio");
  let denominator = 1n;
  let numerator = x;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return [BigInt(numerator), denominator];
}

