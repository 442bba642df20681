/** Arithmetic of complex numbers, step by step as CPython does it, so that the last digits agree. */
import { OverflowError, ZeroDivisionError } from "../../core/exceptions/index.ts";
import { float_pow } from "../../core/operators/pow.ts";
import { atan2, cos_of, sin_of } from "../../math/angles.ts";
import { exp_of, log_of } from "../../math/powers.ts";
import { length } from "../../math/sums.ts";

export interface Parts {
  readonly real: number;
  readonly imag: number;
}

type Pair = [real: number, imag: number];

/** `a * b` */
export function multiply(a: Parts, b: Parts): Pair {
  return [a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real];
}

/**
 * `a / b`
 *
 * @raises ZeroDivisionError if `b` is zero
 */
export function divide(a: Parts, b: Parts): Pair {
  const [size_real, size_imag] = [Math.abs(b.real), Math.abs(b.imag)];
  if (size_real >= size_imag) {
    if (size_real === 0) throw new ZeroDivisionError("complex division by zero");
    const ratio = b.imag / b.real;
    const denominator = b.real + b.imag * ratio;
    return [(a.real + a.imag * ratio) / denominator, (a.imag - a.real * ratio) / denominator];
  }
  if (size_imag >= size_real) {
    const ratio = b.real / b.imag;
    const denominator = b.real * ratio + b.imag;
    return [(a.real * ratio + a.imag) / denominator, (a.imag * ratio - a.real) / denominator];
  }
  return [NaN, NaN];
}

/**
 * `a ** b`
 *
 * @raises ZeroDivisionError for 0.0 to a negative or complex power
 * @raises OverflowError if the result is too large
 */
export function complex_power(a: Parts, b: Parts): Pair {
  const result = b.imag === 0 && Number.isInteger(b.real) && Math.abs(b.real) <= 100 ? integer_power(a, b.real) : general_power(a, b);
  if (result.some((x) => Math.abs(x) === Infinity)) throw new OverflowError("complex exponentiation");
  return result;
}

function integer_power(a: Parts, n: number): Pair {
  if (n <= 0) {
    if (n < 0 && a.real === 0 && a.imag === 0) throw new ZeroDivisionError("0.0 to a negative or complex power");
    return n === 0 ? [1, 0] : divide({ real: 1, imag: 0 }, parts(unsigned_power(a, -n)));
  }
  return unsigned_power(a, n);
}

function unsigned_power(a: Parts, n: number): Pair {
  let result: Parts = { real: 1, imag: 0 };
  let power = a;
  for (let mask = 1; mask > 0 && n >= mask; mask *= 2) {
    if ((n & mask) !== 0) result = parts(multiply(result, power));
    power = parts(multiply(power, power));
  }
  return [result.real, result.imag];
}

function general_power(a: Parts, b: Parts): Pair {
  if (b.real === 0 && b.imag === 0) return [1, 0];
  if (a.real === 0 && a.imag === 0) {
    if (b.imag !== 0 || b.real < 0) throw new ZeroDivisionError("0.0 to a negative or complex power");
    return [0, 0];
  }
  const size = absolute(a);
  const angle = atan2(a.imag, a.real);
  let radius = float_pow(size, b.real);
  let phase = angle * b.real;
  if (b.imag !== 0) {
    radius /= exp_of(angle * b.imag);
    phase += b.imag * log_of(size);
  }
  return [radius * cos_of(phase), radius * sin_of(phase)];
}

/** `abs(a)`, rounded once. */
export function absolute({ real, imag }: Parts): number {
  return length([real, imag]);
}

function parts([real, imag]: Pair): Parts {
  return { real, imag };
}
