import { exponential, logarithm, over, plus, times, type Double2 } from "../core/operators/double_double.ts";
import { float_pow } from "../core/operators/index.ts";
import { OverflowError, ZeroDivisionError } from "../core/exceptions/index.ts";
import { is_int } from "../core/float.ts";
import type { Py } from "../core/value.ts";
import { checked, domain_error, range_error, real } from "./real.ts";

export const LN2: Double2 = [0.6931471805599453, 2.3190468138462996e-17];
const LN10: Double2 = [2.302585092994046, -2.1707562233822494e-16];

/** `e ** x`, rounded once where a double can tell. */
export function exp_of(x: number): number {
  const plain = Math.exp(x);
  if (x === 0 || !(plain > 1e-300 && plain < 1e300)) return plain;
  const [high, low] = exponential([x, 0]);
  return high + low;
}

/** The natural logarithm of a positive double, rounded once. */
export function log_of(x: number): number {
  if (x === 1 || !Number.isFinite(x)) return Math.log(x);
  const [high, low] = logarithm_of(x);
  return high + low;
}

/** The logarithm of a double of any size. */
function logarithm_of(x: number): Double2 {
  if (x > 1e-290 && x < 1e290) return logarithm(x);
  const by = x < 1 ? 300 : -300;
  return plus(logarithm(x * 2 ** by), times(LN2, [-by, 0]));
}

/** `math.exp(x)` @raises OverflowError @example exp(1) // 2.718281828459045 */
export function exp(x: Py): number {
  const n = real(x);
  return checked(exp_of(n), n);
}

/** `math.exp2(x)` @raises OverflowError @example exp2(3) // 8.0 */
export function exp2(x: Py): number {
  return pow(2, x);
}

/** `math.expm1(x)`: `e ** x - 1` @raises OverflowError @example expm1(1e-10) // 1.00000000005e-10 */
export function expm1(x: Py): number {
  const n = real(x);
  return checked(expm1_of(n), n);
}

export function expm1_of(n: number): number {
  if (Math.abs(n) < 1e-8 || Math.abs(n) > 600 || n !== n) return Math.expm1(n);
  const [high, low] = plus(exponential([n, 0]), [-1, 0]);
  return high + low;
}

/** `math.sqrt(x)` @raises ValueError if x is negative @example sqrt(2) // 1.4142135623730951 */
export function sqrt(x: Py): number {
  const n = real(x);
  return checked(Math.sqrt(n), n);
}

/** `math.cbrt(x)` @example cbrt(27) // 3.0 */
export function cbrt(x: Py): number {
  const n = real(x);
  const guess = Math.cbrt(n);
  if (guess === 0 || !Number.isFinite(guess)) return guess;
  // One step of Newton's method.
  const [high, low] = plus(times(times([guess, 0], [guess, 0]), [guess, 0]), [-n, 0]);
  return guess - (high + low) / (3 * guess * guess);
}

/** `math.pow(x, y)` as C has it: floats only. @raises ValueError, OverflowError @example pow(2, 0.5) */
export function pow(x: Py, y: Py): number {
  const [a, b] = [real(x), real(y)];
  if (a === 1 || b === 0) return 1;
  if (Math.abs(a) === 1 && Math.abs(b) === Infinity) return 1;
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) throw domain_error();
  try {
    return checked(float_pow(a, b), a, b);
  } catch (error) {
    if (error instanceof ZeroDivisionError) {
      if (b === -Infinity) return Infinity;
      throw domain_error();
    }
    throw error instanceof OverflowError ? range_error() : error;
  }
}

type Logarithm = (x: number) => number;

/** A logarithm of any number, also of an int that no double can hold. */
function of_number(x: Py, log_of_double: Logarithm, base_of_two: number): number {
  if (is_int(x)) {
    if (Number(x) <= 0) throw domain_error();
    const n = Number(x);
    if (Number.isFinite(n)) return log_of_double(n);
    const shift = BigInt(x).toString(2).length - 64;
    return log_of_double(Number(BigInt(x) >> BigInt(shift))) + base_of_two * shift;
  }
  const n = real(x);
  if (n <= 0) throw domain_error();
  return log_of_double(n);
}

/** `math.log(x, [base=math.e])` @raises ValueError unless x is positive @example log(8, 2) // 3.0 */
export function log(x: Py, base?: Py): number {
  const numerator = of_number(x, log_of, Math.LN2);
  if (base === undefined) return numerator;
  const denominator = of_number(base, log_of, Math.LN2);
  if (denominator === 0) throw new ZeroDivisionError("float division by zero");
  return numerator / denominator;
}

function in_base(base: Double2, plain: Logarithm): Logarithm {
  return (x) => {
    if (x === 1 || !Number.isFinite(x)) return plain(x);
    const [high, low] = over(logarithm_of(x), base);
    return high + low;
  };
}

/** `math.log2(x)` @raises ValueError unless x is positive @example log2(8) // 3.0 */
export function log2(x: Py): number {
  return of_number(x, in_base(LN2, Math.log2), 1);
}

/** `math.log10(x)` @raises ValueError unless x is positive @example log10(1000) // 3.0 */
export function log10(x: Py): number {
  return of_number(x, in_base(LN10, Math.log10), Math.log10(2));
}

/** `math.log1p(x)`: `log(1 + x)` @raises ValueError unless x is above -1 @example log1p(1e-10) */
export function log1p(x: Py): number {
  const n = real(x);
  if (n <= -1) throw domain_error();
  return log1p_of(n);
}

export function log1p_of(n: number): number {
  const guess = Math.log1p(n);
  if (Math.abs(n) < 1e-8 || !Number.isFinite(n) || n > 1e15) return guess;
  // One step of Newton's method on e ** y - 1 = n.
  const power = exponential([guess, 0]);
  const [high, low] = plus(plus([n, 0], [1, 0]), [-power[0], -power[1]]);
  return guess + (high + low) / power[0];
}
