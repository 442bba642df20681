/** What Decimals do with a context: each operation by its Python name. */
import type { Py } from "../core/value.ts";
import { NotImplemented } from "../core/singletons.ts";
import * as arithmetic from "./arithmetic.ts";
import { power } from "./functions.ts";
import { context_of, type Decimal, decimal_of, operand, to_decimal } from "./Decimal.ts";
import { getcontext } from "./current.ts";
import { is_nan, is_zero, type Num } from "./number.ts";
import { BINARY, type Binary, UNARY, type Unary } from "./operations.ts";
import { NUMBER } from "./raw.ts";

/** What Decimal inherits: methods that hand their operands to an operation. */
export abstract class DecimalOperations {
  static readonly __name__: string = "Decimal";
  static readonly __module__: string = "decimal";
  abstract readonly [NUMBER]: Num;

  #unary(operation: Unary, context: Py = null): Decimal {
    return decimal_of(context_of(context).run((env) => operation(this[NUMBER], env)));
  }

  #binary(other: Py, operation: Binary, context: Py = null): Decimal {
    const b = to_decimal(other)[NUMBER];
    return decimal_of(context_of(context).run((env) => operation(this[NUMBER], b, env)));
  }

  /** An operator whose other operand may be no number. */
  #operate(other: Py, operation: Binary, reflected = false): Py {
    const b = operand(other);
    if (b === undefined) return NotImplemented;
    return decimal_of(getcontext().run((env) => (reflected ? operation(b, this[NUMBER], env) : operation(this[NUMBER], b, env))));
  }

  /** `d.exp(context=None)`: `e ** d`. @example new Decimal(2).exp() */
  exp(context: Py = null): Decimal {
    return this.#unary(UNARY.exp, context);
  }

  /** `d.ln(context=None)`: the natural logarithm. @example new Decimal(2).ln() */
  ln(context: Py = null): Decimal {
    return this.#unary(UNARY.ln, context);
  }

  /** `d.log10(context=None)`: the logarithm to base 10. @example new Decimal(2).log10() */
  log10(context: Py = null): Decimal {
    return this.#unary(UNARY.log10, context);
  }

  /** `d.logb(context=None)`: the exponent of the first digit. @example new Decimal(2).logb() */
  logb(context: Py = null): Decimal {
    return this.#unary(UNARY.logb, context);
  }

  /** `d.logical_invert(context=None)`: zeros for ones. @example new Decimal(2).logical_invert() */
  logical_invert(context: Py = null): Decimal {
    return this.#unary(UNARY.logical_invert, context);
  }

  /** `d.next_minus(context=None)`: the next smaller number. @example new Decimal(2).next_minus() */
  next_minus(context: Py = null): Decimal {
    return this.#unary(UNARY.next_minus, context);
  }

  /** `d.next_plus(context=None)`: the next larger number. @example new Decimal(2).next_plus() */
  next_plus(context: Py = null): Decimal {
    return this.#unary(UNARY.next_plus, context);
  }

  /** `d.normalize(context=None)`: without zeros at the end. @example new Decimal(2).normalize() */
  normalize(context: Py = null): Decimal {
    return this.#unary(UNARY.normalize, context);
  }

  /** `d.sqrt(context=None)`: the square root. @example new Decimal(2).sqrt() */
  sqrt(context: Py = null): Decimal {
    return this.#unary(UNARY.sqrt, context);
  }

  /** `d.compare(other, context=None)` @example new Decimal(2).compare(3) */
  compare(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.compare, context);
  }

  /** `d.compare_signal(other, context=None)` @example new Decimal(2).compare_signal(3) */
  compare_signal(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.compare_signal, context);
  }

  /** `d.copy_sign(other, context=None)` @example new Decimal(2).copy_sign(3) */
  copy_sign(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.copy_sign, context);
  }

  /** `d.logical_and(other, context=None)` @example new Decimal(2).logical_and(3) */
  logical_and(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.logical_and, context);
  }

  /** `d.logical_or(other, context=None)` @example new Decimal(2).logical_or(3) */
  logical_or(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.logical_or, context);
  }

  /** `d.logical_xor(other, context=None)` @example new Decimal(2).logical_xor(3) */
  logical_xor(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.logical_xor, context);
  }

  /** `d.max(other, context=None)` @example new Decimal(2).max(3) */
  max(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.max, context);
  }

  /** `d.max_mag(other, context=None)` @example new Decimal(2).max_mag(3) */
  max_mag(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.max_mag, context);
  }

  /** `d.min(other, context=None)` @example new Decimal(2).min(3) */
  min(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.min, context);
  }

  /** `d.min_mag(other, context=None)` @example new Decimal(2).min_mag(3) */
  min_mag(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.min_mag, context);
  }

  /** `d.next_toward(other, context=None)` @example new Decimal(2).next_toward(3) */
  next_toward(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.next_toward, context);
  }

  /** `d.remainder_near(other, context=None)` @example new Decimal(2).remainder_near(3) */
  remainder_near(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.remainder_near, context);
  }

  /** `d.rotate(other, context=None)` @example new Decimal(2).rotate(3) */
  rotate(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.rotate, context);
  }

  /** `d.scaleb(other, context=None)` @example new Decimal(2).scaleb(3) */
  scaleb(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.scaleb, context);
  }

  /** `d.shift(other, context=None)` @example new Decimal(2).shift(3) */
  shift(other: Py, context: Py = null): Decimal {
    return this.#binary(other, BINARY.shift, context);
  }

  /** `d.is_canonical()` @example new Decimal(2).is_canonical() */
  is_canonical(): boolean {
    return true;
  }

  /** `d.is_finite()` @example new Decimal(2).is_finite() */
  is_finite(): boolean {
    return this[NUMBER].special === "";
  }

  /** `d.is_infinite()` @example new Decimal(2).is_infinite() */
  is_infinite(): boolean {
    return this[NUMBER].special === "inf";
  }

  /** `d.is_nan()` @example new Decimal(2).is_nan() */
  is_nan(): boolean {
    return is_nan(this[NUMBER]);
  }

  /** `d.is_qnan()` @example new Decimal(2).is_qnan() */
  is_qnan(): boolean {
    return this[NUMBER].special === "nan";
  }

  /** `d.is_snan()` @example new Decimal(2).is_snan() */
  is_snan(): boolean {
    return this[NUMBER].special === "snan";
  }

  /** `d.is_signed()` @example new Decimal(2).is_signed() */
  is_signed(): boolean {
    return this[NUMBER].negative;
  }

  /** `d.is_zero()` @example new Decimal(2).is_zero() */
  is_zero(): boolean {
    return is_zero(this[NUMBER]);
  }

  /** `d.canonical()`: the number itself. @example new Decimal(2).canonical() */
  canonical(): this {
    return this;
  }

  /** `d.conjugate()`: the number itself. @example new Decimal(2).conjugate() */
  conjugate(): this {
    return this;
  }

  __neg__(): Decimal {
    return this.#unary(arithmetic.minus);
  }

  __pos__(): Decimal {
    return this.#unary(arithmetic.plus);
  }

  __abs__(): Decimal {
    return this.#unary(arithmetic.absolute);
  }

  __add__(other: Py): Py {
    return this.#operate(other, arithmetic.add);
  }

  __radd__(other: Py): Py {
    return this.#operate(other, arithmetic.add, true);
  }

  __sub__(other: Py): Py {
    return this.#operate(other, arithmetic.subtract);
  }

  __rsub__(other: Py): Py {
    return this.#operate(other, arithmetic.subtract, true);
  }

  __mul__(other: Py): Py {
    return this.#operate(other, arithmetic.multiply);
  }

  __rmul__(other: Py): Py {
    return this.#operate(other, arithmetic.multiply, true);
  }

  __truediv__(other: Py): Py {
    return this.#operate(other, arithmetic.divide);
  }

  __rtruediv__(other: Py): Py {
    return this.#operate(other, arithmetic.divide, true);
  }

  __floordiv__(other: Py): Py {
    return this.#operate(other, arithmetic.divide_int);
  }

  __rfloordiv__(other: Py): Py {
    return this.#operate(other, arithmetic.divide_int, true);
  }

  __mod__(other: Py): Py {
    return this.#operate(other, arithmetic.remainder);
  }

  __rmod__(other: Py): Py {
    return this.#operate(other, arithmetic.remainder, true);
  }

  __rpow__(other: Py): Py {
    return this.#operate(other, power, true);
  }
}
