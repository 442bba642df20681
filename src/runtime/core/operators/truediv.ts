import { OverflowError, ZeroDivisionError } from "../exceptions/index.ts";
import { any_float, is_number, type Number_, to_double } from "./numeric.ts";
import { asFloat, type Int, type Num } from "../float.ts";
import type { Py } from "../value.ts";
import { binary, in_place, operator } from "./dispatch.ts";

const TRUEDIV = /* @__PURE__ */ operator("/", "truediv");

/**
 * Python's `a / b`; a float where both are numbers.
 *
 * @raises ZeroDivisionError if `b` is zero
 * @example truediv(4, 2) // Float(2)
 */
export function truediv(a: Num, b: Num): Num;
export function truediv(a: Py, b: Py): Py;
export function truediv(a: Py, b: Py): Py {
  return is_number(a) && is_number(b) ? asFloat(quotient(a, b)) : binary(a, b, TRUEDIV);
}

/**
 * Python's `a / b` of numbers as a plain double, for places that are proven to hold floats.
 *
 * @raises ZeroDivisionError if `b` is zero
 * @raises OverflowError if the quotient of two ints is too large for a float
 * @example div(1, 4) // 0.25
 */
export function div(a: Num, b: Num): number {
  return quotient(a, b);
}

function quotient(a: Number_, b: Number_): number {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) throw new ZeroDivisionError(any_float(a, b) ? "float division by zero" : "division by zero");
    return a / b;
  }
  if (any_float(a, b)) {
    const divisor = to_double(b);
    const dividend = to_double(a);
    if (divisor === 0) throw new ZeroDivisionError("float division by zero");
    return dividend / divisor;
  }
  return big_quotient(BigInt(a as Int | boolean), BigInt(b as Int | boolean));
}

/** The double nearest to the quotient of two ints. */
function big_quotient(a: bigint, b: bigint): number {
  if (b === 0n) throw new ZeroDivisionError("division by zero");
  const negative = a < 0n !== b < 0n;
  const [n, d] = [a < 0n ? -a : a, b < 0n ? -b : b];
  // A quotient of at least 66 bits, its last one sticky, rounds as the exact quotient does.
  const shift = BigInt(Math.max(0, d.toString(2).length - n.toString(2).length + 66));
  const whole = (n << shift) / d;
  const sticky = whole * d === n << shift ? 0n : 1n;
  const result = scaled(whole | sticky, Number(shift));
  if (!Number.isFinite(result)) throw new OverflowError("integer division result too large for a float");
  return negative ? -result : result;
}

/** `n / 2**shift`, in steps that keep the powers of two within a double's range. */
function scaled(n: bigint, shift: number): number {
  const bits = n.toString(2).length;
  // Below the normal range the bits that fall off must not be rounded twice.
  const lowest = shift - 1074;
  if (bits - shift < -1021 && lowest > 0) {
    const kept = n >> BigInt(lowest);
    const rest = n & ((1n << BigInt(lowest)) - 1n);
    const half = 1n << BigInt(lowest - 1);
    const up = rest > half || (rest === half && (kept & 1n) === 1n) ? 1n : 0n;
    return Number(kept + up) * Number.MIN_VALUE;
  }
  let result = Number(n);
  for (let left = shift; left > 0; left -= 1000) result /= 2 ** Math.min(left, 1000);
  return result;
}

/** Python's `a /= b`. The result is what `a` becomes. */
export function itruediv(a: Num, b: Num): Num;
export function itruediv(a: Py, b: Py): Py;
export function itruediv(a: Py, b: Py): Py {
  return in_place(a, b, TRUEDIV, truediv);
}
