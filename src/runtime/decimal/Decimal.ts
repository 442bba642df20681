import { Complex } from "../builtins/complex/index.ts";
import { asFloat, type Int, is_float, is_int } from "../core/float.ts";
import { IntObject } from "../builtins/int/IntObject.ts";
import { OverflowError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { canonical } from "../core/int.ts";
import { as_index } from "../core/items/index.ts";
import { identity } from "../core/hash/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple } from "../core/tuple.ts";
import { LINEAR } from "../core/types.ts";
import { is_keywords, type Py } from "../core/value.ts";
import * as arithmetic from "./arithmetic.ts";
import { compare_total, compare_total_mag, is_normal, is_subnormal, number_class, type Order, same_quantum } from "./compare.ts";
import { gcd } from "../fractions/rational.ts";
import { compared, hash_of } from "./compared.ts";
import { Context } from "./Context.ts";
import { exact_value, not_supported, of_float, of_int } from "./convert.ts";
import { getcontext } from "./current.ts";
import { DecimalTuple } from "./DecimalTuple.ts";
import { to_integral, whole } from "./digits.ts";
import { format_decimal } from "./format.ts";
import { power, power_modulo } from "./functions.ts";
import { adjusted, type Env, finite, is_zero, type Num, power_of_ten, type Rounding } from "./number.ts";
import { DecimalOperations } from "./DecimalOperations.ts";
import { BINARY, UNARY } from "./operations.ts";
import { NUMBER } from "./raw.ts";
import { digit_list, to_text } from "./text.ts";

/** A number for the constructor that needs no conversion. */
class Made {
  readonly number: Num;
  constructor(number: Num) {
    this.number = number;
  }
}

/**
 * Python's `decimal.Decimal(value="0", context=None)`: a decimal number, exact as written.
 *
 * @example add(new Decimal("0.1"), new Decimal("0.2")) // Decimal('0.3')
 */
export class Decimal extends DecimalOperations {
  static override readonly __name__: string = "Decimal";
  static override readonly __module__: string = "decimal";
  static readonly __tp_name__: string = "decimal.Decimal";
  /** Registered as a `numbers.Number`. */
  static readonly __number_kind__: string = "Number";
  readonly [NUMBER]: Num;

  static get [LINEAR](): readonly Py[] {
    return [Decimal];
  }

  /**
   * @param value a text, an int, a float, a Decimal, or (sign, digits, exponent)
   * @param context what is told that the text is no number, by default the current context
   * @raises InvalidOperation if the text is no number
   * @raises TypeError for what is no number
   */
  constructor(value: Py = "0", context: Py = null) {
    super();
    this[NUMBER] = value instanceof Made ? value.number : context_of(context).run((env) => exact_value(value, env));
  }

  /** `Decimal.from_float(f)`: the exact value of a float or int. @raises TypeError for anything else @example Decimal.from_float(0.5) */
  static from_float(f: Py): Decimal {
    if (!is_float(f) && !is_int(f)) throw new TypeError("argument must be int or float");
    return new this(new Made(is_float(f) ? of_float(f) : of_int(f)));
  }

  get real(): Decimal {
    return this;
  }

  get imag(): Decimal {
    return to_decimal(0);
  }

  /** `d.adjusted()`: the exponent of the first digit. @example new Decimal("321e+5").adjusted() // 7 */
  adjusted(): number {
    return this[NUMBER].special !== "" ? 0 : adjusted(this[NUMBER]);
  }

  /** `d.as_tuple()` @example new Decimal("-1.10").as_tuple() // DecimalTuple(sign=1, digits=(1, 1, 0), exponent=-2) */
  as_tuple(): Py {
    const { negative, exponent, special } = this[NUMBER];
    const last = { "": exponent, inf: "F", nan: "n", snan: "N" }[special];
    return new DecimalTuple(negative ? 1 : 0, tuple(...digit_list(this[NUMBER])), last);
  }

  /** `d.as_integer_ratio()` @raises OverflowError, ValueError for infinities and nans @example new Decimal("0.75").as_integer_ratio() // (3, 4) */
  as_integer_ratio(): readonly [Int, Int] {
    const x = this[NUMBER];
    if (x.special === "inf") throw new OverflowError("cannot convert Infinity to integer ratio");
    if (x.special !== "") throw new ValueError("cannot convert NaN to integer ratio");
    const size = x.exponent >= 0 ? x.digits * power_of_ten(x.exponent) : x.digits;
    const [n, d] = in_lowest_terms(size, x.exponent >= 0 ? 1n : power_of_ten(-x.exponent));
    return tuple(canonical(x.negative ? -n : n), canonical(d));
  }

  /** `d.compare_total(other)` @example d.compare_total(e) */
  compare_total(other: Py, _context: Py = null): Decimal {
    return decimal_of(compare_total(this[NUMBER], to_decimal(other)[NUMBER]));
  }

  /** `d.compare_total_mag(other)` @example d.compare_total_mag(e) */
  compare_total_mag(other: Py, _context: Py = null): Decimal {
    return decimal_of(compare_total_mag(this[NUMBER], to_decimal(other)[NUMBER]));
  }

  /** `d.copy_abs()` @example new Decimal(-1).copy_abs() */
  copy_abs(): Decimal {
    return decimal_of({ ...this[NUMBER], negative: false });
  }

  /** `d.copy_negate()` @example new Decimal(1).copy_negate() */
  copy_negate(): Decimal {
    return decimal_of(arithmetic.negated(this[NUMBER]));
  }

  /** `d.fma(other, third, context=None)`: `d * other + third`, rounded once. @example new Decimal(2).fma(3, 1) */
  fma(other: Py, third: Py, context: Py = null): Decimal {
    const [b, c] = [to_decimal(other)[NUMBER], to_decimal(third)[NUMBER]];
    return decimal_of(context_of(context).run((env) => arithmetic.fma(this[NUMBER], b, c, env)));
  }

  /** `d.number_class(context=None)` @example new Decimal(1).number_class() // '+Normal' */
  number_class(context: Py = null): string {
    return number_class(this[NUMBER], context_of(context).env());
  }

  /** `d.is_normal(context=None)` @example new Decimal(1).is_normal() // True */
  is_normal(context: Py = null): boolean {
    return is_normal(this[NUMBER], context_of(context).env());
  }

  /** `d.is_subnormal(context=None)` @example new Decimal(1).is_subnormal() // False */
  is_subnormal(context: Py = null): boolean {
    return is_subnormal(this[NUMBER], context_of(context).env());
  }

  /** `d.quantize(exp, rounding=None, context=None)`: with the exponent of `exp`. @raises InvalidOperation if it does not fit @example new Decimal("2.675").quantize(new Decimal("0.01")) */
  quantize(exp: Py, rounding: Py = null, context: Py = null): Decimal {
    const b = to_decimal(exp)[NUMBER];
    return rounded_by(rounding, context, (env) => BINARY.quantize(this[NUMBER], b, env));
  }

  /** `d.radix()`: 10. @example d.radix() */
  radix(): Decimal {
    return to_decimal(10);
  }

  /** `d.same_quantum(other)`: whether the exponents are the same. @example d.same_quantum(e) */
  same_quantum(other: Py, _context: Py = null): boolean {
    return same_quantum(this[NUMBER], to_decimal(other)[NUMBER]);
  }

  /** `d.to_eng_string(context=None)`: with an exponent that is a multiple of 3. @example new Decimal("123E+1").to_eng_string() */
  to_eng_string(context: Py = null): string {
    return to_text(this[NUMBER], context_of(context).capitals === 1, true);
  }

  /** `d.to_integral(rounding=None, context=None)`: rounded to an integer. @example new Decimal("2.5").to_integral() */
  to_integral(rounding: Py = null, context: Py = null): Decimal {
    return this.to_integral_value(rounding, context);
  }

  /** `d.to_integral_exact(rounding=None, context=None)`: rounded to an integer, which the context is told. @example new Decimal("2.5").to_integral_exact() */
  to_integral_exact(rounding: Py = null, context: Py = null): Decimal {
    return rounded_by(rounding, context, (env) => UNARY.to_integral_exact(this[NUMBER], env));
  }

  /** `d.to_integral_value(rounding=None, context=None)`: rounded to an integer. @example new Decimal("2.5").to_integral_value() */
  to_integral_value(rounding: Py = null, context: Py = null): Decimal {
    return rounded_by(rounding, context, (env) => UNARY.to_integral_value(this[NUMBER], env));
  }

  __repr__(): string {
    return `Decimal('${to_text(this[NUMBER], getcontext().capitals === 1)}')`;
  }

  __str__(): string {
    return to_text(this[NUMBER], getcontext().capitals === 1);
  }

  __format__(spec: string): string {
    const { rounding } = getcontext().env();
    return spec === "" ? this.__str__() : format_decimal(this[NUMBER], spec, rounding, getcontext().capitals === 1);
  }

  __bool__(): boolean {
    return !is_zero(this[NUMBER]);
  }

  __hash__(): Int {
    if (this[NUMBER].special === "snan") throw new TypeError("Cannot hash a signaling NaN value");
    return this[NUMBER].special === "nan" ? identity(this) : hash_of(this[NUMBER]);
  }

  __float__(): Py {
    if (this[NUMBER].special === "snan") throw new ValueError("cannot convert signaling NaN to float");
    const { negative, special } = this[NUMBER];
    return asFloat(special === "nan" ? NaN : special === "inf" ? (negative ? -Infinity : Infinity) : Number(to_text(this[NUMBER], true)));
  }

  __complex__(): Complex {
    return new Complex(+this.__float__(), 0);
  }

  #to_int(rounding: Rounding): Int {
    const x = this[NUMBER];
    if (x.special === "inf") throw new OverflowError("cannot convert Infinity to integer");
    if (x.special !== "") throw new ValueError("cannot convert NaN to integer");
    return canonical(whole(to_integral(x, getcontext().env(), rounding, false)));
  }

  __int__(): Int {
    return this.#to_int("ROUND_DOWN");
  }

  __trunc__(): Int {
    return this.#to_int("ROUND_DOWN");
  }

  __floor__(): Int {
    return this.#to_int("ROUND_FLOOR");
  }

  __ceil__(): Int {
    return this.#to_int("ROUND_CEILING");
  }

  __round__(ndigits?: Py): Py {
    if (ndigits === undefined) return this.#to_int("ROUND_HALF_EVEN");
    const places = Number(as_index(ndigits));
    return this.quantize(decimal_of(finite(false, 1n, places === 0 ? 0 : -places)));
  }

  __divmod__(other: Py): Py {
    const b = operand(other);
    return b === undefined ? NotImplemented : divmod(this[NUMBER], b);
  }

  __rdivmod__(other: Py): Py {
    const a = operand(other);
    return a === undefined ? NotImplemented : divmod(a, this[NUMBER]);
  }

  __pow__(other: Py, modulus: Py = null): Py {
    const [b, m] = [operand(other), modulus === null ? null : operand(modulus)];
    if (b === undefined || m === undefined) return NotImplemented;
    return decimal_of(getcontext().run((env) => (m === null ? power(this[NUMBER], b, env) : power_modulo(this[NUMBER], b, m, env))));
  }

  __eq__(other: Py): Py {
    const order = compared(this, other, true);
    return order === undefined ? NotImplemented : order === 0;
  }

  #ordered(other: Py, holds: (order: Order) => boolean): Py {
    const order = compared(this, other, false);
    return order === undefined ? NotImplemented : order !== null && holds(order);
  }

  __lt__(other: Py): Py {
    return this.#ordered(other, (order) => order < 0);
  }

  __le__(other: Py): Py {
    return this.#ordered(other, (order) => order <= 0);
  }

  __gt__(other: Py): Py {
    return this.#ordered(other, (order) => order > 0);
  }

  __ge__(other: Py): Py {
    return this.#ordered(other, (order) => order >= 0);
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo: Py): this {
    return this;
  }

  __reduce__(): Py {
    return tuple(this.constructor, tuple(this.__str__()));
  }
}

/** A Decimal of a number. */
export function decimal_of(number: Num): Decimal {
  return new Decimal(new Made(number));
}

/** The number that a Decimal is. */
export function number_of(x: Decimal): Num {
  return x[NUMBER];
}

/** A Decimal or int as a number, undefined for anything else. */
export function operand(x: Py): Num | undefined {
  if (x instanceof Decimal) return x[NUMBER];
  return is_int(x) || x instanceof IntObject ? of_int(x) : undefined;
}

/** A Decimal or int as a Decimal. @raises TypeError for anything else */
export function to_decimal(x: Py): Decimal {
  if (x instanceof Decimal) return x;
  const number = operand(x);
  if (number === undefined) throw not_supported(x);
  return decimal_of(number);
}

/** A context that was given, or the current one. @raises TypeError for what is no context */
export function context_of(context: Py): Context {
  if (context === null || context === undefined) return getcontext();
  // Handed on by name, where the caller does not know the method.
  if (is_keywords(context)) return context_of(context["context"]);
  if (!(context instanceof Context)) throw new TypeError("optional argument must be a context");
  return context;
}

/** Does an operation with another way to round; both may be given by name in one object. */
function rounded_by(rounding: Py, context: Py, operation: (env: Env) => Num): Decimal {
  if (is_keywords(rounding)) return rounded_by(rounding["rounding"] ?? null, rounding["context"] ?? null, operation);
  return decimal_of(
    context_of(context).run((env) => {
      const inner = rounding === null ? env : { ...env, rounding: checked_rounding(rounding) };
      const result = operation(inner);
      env.status |= inner.status;
      return result;
    }),
  );
}

/** @raises TypeError for what is no way to round */
function checked_rounding(rounding: Py): Rounding {
  const context = new Context();
  context.rounding = rounding;
  return context.env().rounding;
}

function divmod(a: Num, b: Num): readonly [Decimal, Decimal] {
  const [quotient, rest] = getcontext().run((env) => arithmetic.divide_and_rest(a, b, env));
  return tuple(decimal_of(quotient), decimal_of(rest));
}

function in_lowest_terms(n: bigint, d: bigint): readonly [bigint, bigint] {
  const divisor = gcd(n, d);
  return divisor === 0n ? [n, d] : [n / divisor, d / divisor];
}
