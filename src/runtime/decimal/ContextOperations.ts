/** The operations of a context by their names: each takes Decimals or ints. */
import { to_decimal, type Decimal, decimal_of, number_of } from "./Decimal.ts";
import * as arithmetic from "./arithmetic.ts";
import { power, power_modulo } from "./functions.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import type { Env, Num } from "./number.ts";
import { BINARY, type Binary, UNARY, type Unary } from "./operations.ts";
import { from_text, rounded_float, rounded_value } from "./convert.ts";
import { to_text } from "./text.ts";

/** What `Context` inherits: it knows how to do operations, not what a context is. */
export abstract class ContextOperations {
  static readonly __name__: string = "Context";
  static readonly __module__: string = "decimal";

  /** @internal */
  abstract env(): Env;
  /** @internal */
  abstract note(status: number): void;
  /** Whether exponents are written with E. */
  abstract get capitals(): number;

  /** @internal Does an operation and notes what happened. */
  run<T>(operation: (env: Env) => T): T {
    const env = this.env();
    const result = operation(env);
    this.note(env.status);
    return result;
  }

  #unary(x: Py, operation: Unary): Decimal {
    const value = number_of(to_decimal(x));
    return decimal_of(this.run((env) => operation(value, env)));
  }

  #binary(x: Py, y: Py, operation: Binary): Decimal {
    const [a, b] = [number_of(to_decimal(x)), number_of(to_decimal(y))];
    return decimal_of(this.run((env) => operation(a, b, env)));
  }

  /** `c.abs(x)`: the absolute value. @example c.abs(2) */
  abs(x: Py): Decimal {
    return this.#unary(x, arithmetic.absolute);
  }

  /** `c.minus(x)`: `-x`. @example c.minus(2) */
  minus(x: Py): Decimal {
    return this.#unary(x, arithmetic.minus);
  }

  /** `c.plus(x)`: `+x`. @example c.plus(2) */
  plus(x: Py): Decimal {
    return this.#unary(x, arithmetic.plus);
  }

  /** `c.exp(x)`: `e ** x`. @example c.exp(2) */
  exp(x: Py): Decimal {
    return this.#unary(x, UNARY.exp);
  }

  /** `c.ln(x)`: the natural logarithm. @example c.ln(2) */
  ln(x: Py): Decimal {
    return this.#unary(x, UNARY.ln);
  }

  /** `c.log10(x)`: the logarithm to base 10. @example c.log10(2) */
  log10(x: Py): Decimal {
    return this.#unary(x, UNARY.log10);
  }

  /** `c.logb(x)`: the exponent of the first digit. @example c.logb(2) */
  logb(x: Py): Decimal {
    return this.#unary(x, UNARY.logb);
  }

  /** `c.logical_invert(x)`: zeros for ones. @example c.logical_invert(2) */
  logical_invert(x: Py): Decimal {
    return this.#unary(x, UNARY.logical_invert);
  }

  /** `c.next_minus(x)`: the next smaller number. @example c.next_minus(2) */
  next_minus(x: Py): Decimal {
    return this.#unary(x, UNARY.next_minus);
  }

  /** `c.next_plus(x)`: the next larger number. @example c.next_plus(2) */
  next_plus(x: Py): Decimal {
    return this.#unary(x, UNARY.next_plus);
  }

  /** `c.normalize(x)`: without zeros at the end. @example c.normalize(2) */
  normalize(x: Py): Decimal {
    return this.#unary(x, UNARY.normalize);
  }

  /** `c.sqrt(x)`: the square root. @example c.sqrt(2) */
  sqrt(x: Py): Decimal {
    return this.#unary(x, UNARY.sqrt);
  }

  /** `c.to_integral_exact(x)`: rounded to an integer. @example c.to_integral_exact(2) */
  to_integral_exact(x: Py): Decimal {
    return this.#unary(x, UNARY.to_integral_exact);
  }

  /** `c.to_integral(x)`: rounded to an integer. @example c.to_integral(2) */
  to_integral(x: Py): Decimal {
    return this.#unary(x, UNARY.to_integral_value);
  }

  /** `c.to_integral_value(x)`: rounded to an integer. @example c.to_integral_value(2) */
  to_integral_value(x: Py): Decimal {
    return this.#unary(x, UNARY.to_integral_value);
  }

  /** `c.add(x, y)` @example c.add(2, 3) */
  add(x: Py, y: Py): Decimal {
    return this.#binary(x, y, arithmetic.add);
  }

  /** `c.divide(x, y)` @example c.divide(2, 3) */
  divide(x: Py, y: Py): Decimal {
    return this.#binary(x, y, arithmetic.divide);
  }

  /** `c.divide_int(x, y)` @example c.divide_int(2, 3) */
  divide_int(x: Py, y: Py): Decimal {
    return this.#binary(x, y, arithmetic.divide_int);
  }

  /** `c.multiply(x, y)` @example c.multiply(2, 3) */
  multiply(x: Py, y: Py): Decimal {
    return this.#binary(x, y, arithmetic.multiply);
  }

  /** `c.remainder(x, y)` @example c.remainder(2, 3) */
  remainder(x: Py, y: Py): Decimal {
    return this.#binary(x, y, arithmetic.remainder);
  }

  /** `c.subtract(x, y)` @example c.subtract(2, 3) */
  subtract(x: Py, y: Py): Decimal {
    return this.#binary(x, y, arithmetic.subtract);
  }

  /** `c.compare(x, y)` @example c.compare(2, 3) */
  compare(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.compare);
  }

  /** `c.compare_signal(x, y)` @example c.compare_signal(2, 3) */
  compare_signal(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.compare_signal);
  }

  /** `c.compare_total(x, y)` @example c.compare_total(2, 3) */
  compare_total(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.compare_total);
  }

  /** `c.compare_total_mag(x, y)` @example c.compare_total_mag(2, 3) */
  compare_total_mag(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.compare_total_mag);
  }

  /** `c.copy_sign(x, y)` @example c.copy_sign(2, 3) */
  copy_sign(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.copy_sign);
  }

  /** `c.logical_and(x, y)` @example c.logical_and(2, 3) */
  logical_and(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.logical_and);
  }

  /** `c.logical_or(x, y)` @example c.logical_or(2, 3) */
  logical_or(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.logical_or);
  }

  /** `c.logical_xor(x, y)` @example c.logical_xor(2, 3) */
  logical_xor(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.logical_xor);
  }

  /** `c.max(x, y)` @example c.max(2, 3) */
  max(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.max);
  }

  /** `c.max_mag(x, y)` @example c.max_mag(2, 3) */
  max_mag(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.max_mag);
  }

  /** `c.min(x, y)` @example c.min(2, 3) */
  min(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.min);
  }

  /** `c.min_mag(x, y)` @example c.min_mag(2, 3) */
  min_mag(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.min_mag);
  }

  /** `c.next_toward(x, y)` @example c.next_toward(2, 3) */
  next_toward(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.next_toward);
  }

  /** `c.quantize(x, y)` @example c.quantize(2, 3) */
  quantize(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.quantize);
  }

  /** `c.remainder_near(x, y)` @example c.remainder_near(2, 3) */
  remainder_near(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.remainder_near);
  }

  /** `c.rotate(x, y)` @example c.rotate(2, 3) */
  rotate(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.rotate);
  }

  /** `c.scaleb(x, y)` @example c.scaleb(2, 3) */
  scaleb(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.scaleb);
  }

  /** `c.shift(x, y)` @example c.shift(2, 3) */
  shift(x: Py, y: Py): Decimal {
    return this.#binary(x, y, BINARY.shift);
  }

  /** `c.divmod(x, y)` @example c.divmod(7, 2) */
  divmod(x: Py, y: Py): readonly [Decimal, Decimal] {
    const [a, b] = [number_of(to_decimal(x)), number_of(to_decimal(y))];
    const [quotient, rest] = this.run((env) => arithmetic.divide_and_rest(a, b, env));
    return tuple(decimal_of(quotient), decimal_of(rest));
  }

  /** `c.fma(x, y, z)`: `x * y + z`, rounded once. @example c.fma(2, 3, 1) */
  fma(x: Py, y: Py, z: Py): Decimal {
    const [a, b, d] = [number_of(to_decimal(x)), number_of(to_decimal(y)), number_of(to_decimal(z))];
    return decimal_of(this.run((env) => arithmetic.fma(a, b, d, env)));
  }

  /** `c.power(a, b, modulo=None)` @example c.power(2, 10) */
  power(a: Py, b: Py, modulo: Py = null): Decimal {
    const [x, y] = [number_of(to_decimal(a)), number_of(to_decimal(b))];
    const m: Num | null = modulo === null ? null : number_of(to_decimal(modulo));
    return decimal_of(this.run((env) => (m === null ? power(x, y, env) : power_modulo(x, y, m, env))));
  }

  /** `c.same_quantum(x, y)`: whether the exponents are the same. @example c.same_quantum(1, 2) */
  same_quantum(x: Py, y: Py): boolean {
    return to_decimal(x).same_quantum(to_decimal(y));
  }

  /** `c.create_decimal(num="0")`: a Decimal, rounded. @example c.create_decimal("3.14159") */
  create_decimal(num: Py = "0"): Decimal {
    const text = from_text(num, true);
    return decimal_of(this.run((env) => (text === undefined ? rounded_value(num, env) : text(env))));
  }

  /** `c.create_decimal_from_float(f)` @example c.create_decimal_from_float(0.1) */
  create_decimal_from_float(f: Py): Decimal {
    return decimal_of(this.run((env) => rounded_float(f, env)));
  }

  /** `c.to_sci_string(x)` @example c.to_sci_string(5) */
  to_sci_string(x: Py): string {
    return to_text(number_of(to_decimal(x)), this.capitals === 1);
  }

  /** `c.to_eng_string(x)` @example c.to_eng_string(5) */
  to_eng_string(x: Py): string {
    return to_text(number_of(to_decimal(x)), this.capitals === 1, true);
  }

  /** `c.radix()`: 10. @example c.radix() */
  radix(): Decimal {
    return to_decimal(10);
  }

  /** `c.canonical(x)` @example c.canonical(5) */
  canonical(x: Py): Decimal {
    return to_decimal(x);
  }

  /** `c.copy_abs(x)` @example c.copy_abs(5) */
  copy_abs(x: Py): Decimal {
    return to_decimal(x).copy_abs();
  }

  /** `c.copy_negate(x)` @example c.copy_negate(5) */
  copy_negate(x: Py): Decimal {
    return to_decimal(x).copy_negate();
  }

  /** `c.copy_decimal(x)` @example c.copy_decimal(5) */
  copy_decimal(x: Py): Decimal {
    return to_decimal(x);
  }

  /** `c.is_canonical(x)` @example c.is_canonical(5) */
  is_canonical(x: Py): boolean {
    return to_decimal(x).is_canonical();
  }

  /** `c.is_finite(x)` @example c.is_finite(5) */
  is_finite(x: Py): boolean {
    return to_decimal(x).is_finite();
  }

  /** `c.is_infinite(x)` @example c.is_infinite(5) */
  is_infinite(x: Py): boolean {
    return to_decimal(x).is_infinite();
  }

  /** `c.is_nan(x)` @example c.is_nan(5) */
  is_nan(x: Py): boolean {
    return to_decimal(x).is_nan();
  }

  /** `c.is_qnan(x)` @example c.is_qnan(5) */
  is_qnan(x: Py): boolean {
    return to_decimal(x).is_qnan();
  }

  /** `c.is_signed(x)` @example c.is_signed(5) */
  is_signed(x: Py): boolean {
    return to_decimal(x).is_signed();
  }

  /** `c.is_snan(x)` @example c.is_snan(5) */
  is_snan(x: Py): boolean {
    return to_decimal(x).is_snan();
  }

  /** `c.is_zero(x)` @example c.is_zero(5) */
  is_zero(x: Py): boolean {
    return to_decimal(x).is_zero();
  }

  /** `c.is_normal(x)` @example c.is_normal(5) */
  is_normal(x: Py): boolean {
    return to_decimal(x).is_normal(this);
  }

  /** `c.is_subnormal(x)` @example c.is_subnormal(5) */
  is_subnormal(x: Py): boolean {
    return to_decimal(x).is_subnormal(this);
  }

  /** `c.number_class(x)` @example c.number_class(5) */
  number_class(x: Py): string {
    return to_decimal(x).number_class(this);
  }
}
