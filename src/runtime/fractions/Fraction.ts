import { Complex, complex } from "../builtins/complex/index.ts";
import { float_as_integer_ratio, to_float } from "../builtins/float/index.ts";
import { divmod } from "../builtins/numbers/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { TypeError, ValueError, ZeroDivisionError } from "../core/exceptions/index.ts";
import { asFloat, is_float, is_int, type Int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { as_index } from "../core/items/index.ts";
import { add, floordiv, mod, mul, pow, sub, truediv } from "../core/operators/index.ts";
import { ge, gt, le, lt } from "../core/order.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple } from "../core/tuple.ts";
import { class_name_of, type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { Integral, Complex as AnyComplex, Rational, Real } from "../numbers/index.ts";
import { format_ratio } from "./format.ts";
import { fraction_hash } from "./hash.ts";
import { minus, over, plus, type Ratio, ratio_of, reduced, times } from "./rational.ts";
import { parse_fraction } from "./text.ts";

type Operation = (a: Py, b: Py) => Py;
type Exact = (a: Ratio, b: Ratio) => Py;

/**
 * Python's `fractions.Fraction(numerator=0, denominator=None)`: a rational number, exact and in lowest terms.
 *
 * @example add(new Fraction(1, 3), new Fraction("1/6")) // Fraction(1, 2)
 */
export class Fraction extends Rational {
  static override readonly __name__: string = "Fraction";
  static override readonly __module__: string = "fractions";
  static override readonly kind = null;
  readonly #ratio: Ratio;

  /**
   * @param numerator an int, a rational number, a float, a Decimal, or a text such as "3/4", "0.75", "7.5e-1"
   * @param denominator a rational number, where the numerator is one
   * @raises ValueError if the text is no number, or for nan
   * @raises ZeroDivisionError if the denominator is zero
   * @raises OverflowError for the infinities
   * @raises TypeError for what is no number
   */
  constructor(numerator: Py = 0, denominator: Py = null) {
    super();
    this.#ratio = ratio(numerator, denominator);
  }

  /** `Fraction.from_float(f)`: the exact value of a float. @raises TypeError for what is no float @example Fraction.from_float(0.5) // Fraction(1, 2) */
  static from_float(f: Py): Fraction {
    if (!is_float(f) && !(f instanceof Integral)) throw new TypeError(`${class_name_of(this)}.from_float() only takes floats, not ${repr(f)} (${type_name(f)})`);
    return new this(f);
  }

  /** `Fraction.from_decimal(dec)`: the exact value of a Decimal. @raises TypeError for what is none @example Fraction.from_decimal(Decimal("0.5")) */
  static from_decimal(dec: Py): Fraction {
    if (!is_decimal(dec) && !(dec instanceof Integral)) throw new TypeError(`${class_name_of(this)}.from_decimal() only takes Decimals, not ${repr(dec)} (${type_name(dec)})`);
    return new this(dec);
  }

  /** `x.numerator` @example new Fraction(3, 4).numerator // 3 */
  get numerator(): Int {
    return canonical(this.#ratio[0]);
  }

  /** `x.denominator`, positive @example new Fraction(3, 4).denominator // 4 */
  get denominator(): Int {
    return canonical(this.#ratio[1]);
  }

  override get real(): Fraction {
    return fraction(this.#ratio);
  }

  override get imag(): number {
    return 0;
  }

  /** `x.conjugate()`: the number itself. @example x.conjugate() */
  override conjugate(): Fraction {
    return fraction(this.#ratio);
  }

  /** `x.is_integer()` @example new Fraction(4, 2).is_integer() // True */
  is_integer(): boolean {
    return this.#ratio[1] === 1n;
  }

  /** `x.as_integer_ratio()` @example new Fraction("0.75").as_integer_ratio() // (3, 4) */
  as_integer_ratio(): readonly [Int, Int] {
    return tuple(this.numerator, this.denominator);
  }

  /**
   * `x.limit_denominator(max_denominator=1000000)`: the nearest fraction with a denominator not above that.
   *
   * @raises ValueError below 1
   * @example new Fraction("3.1415926").limit_denominator(10) // Fraction(22, 7)
   */
  limit_denominator(max_denominator: Int = 1000000): Fraction {
    if (lt(max_denominator, 1)) throw new ValueError("max_denominator should be at least 1");
    const most = BigInt(as_index(max_denominator));
    let [n, d] = this.#ratio;
    const whole = d;
    if (d <= most) return new Fraction(this);
    // Convergents of the continued fraction, up to the last whose denominator fits.
    let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
    for (;;) {
      const a = floor(n, d);
      const q2 = q0 + a * q1;
      if (q2 > most) break;
      [p0, q0, p1, q1] = [p1, q1, p0 + a * p1, q2];
      [n, d] = [d, n - a * d];
    }
    const k = (most - q0) / q1;
    return fraction(2n * d * (q0 + k * q1) <= whole ? [p1, q1] : [p0 + k * p1, q0 + k * q1]);
  }

  __repr__(): string {
    return `${class_name_of(this.constructor)}(${this.#ratio[0]}, ${this.#ratio[1]})`;
  }

  __str__(): string {
    return this.is_integer() ? String(this.#ratio[0]) : `${this.#ratio[0]}/${this.#ratio[1]}`;
  }

  __format__(spec: string): string {
    return format_ratio(this.#ratio, spec, type_name(this));
  }

  __hash__(): Int {
    return fraction_hash(this.#ratio);
  }

  override __bool__(): boolean {
    return this.#ratio[0] !== 0n;
  }

  override __float__(): Py {
    return truediv(this.numerator, this.denominator);
  }

  __int__(): Int {
    return this.__trunc__();
  }

  __trunc__(): Int {
    return canonical(this.#ratio[0] / this.#ratio[1]);
  }

  __floor__(): Int {
    return canonical(floor(...this.#ratio));
  }

  __ceil__(): Int {
    const [n, d] = this.#ratio;
    return canonical(-floor(-n, d));
  }

  __round__(ndigits: Py = null): Py {
    if (ndigits === null) return canonical(rounded(this.#ratio));
    const places = BigInt(as_index(ndigits));
    const unit = 10n ** (places < 0n ? -places : places);
    if (places > 0n) return fraction(reduced(rounded(times(this.#ratio, [unit, 1n])), unit));
    return fraction([rounded(over(this.#ratio, [unit, 1n])) * unit, 1n]);
  }

  __pos__(): Fraction {
    return fraction(this.#ratio);
  }

  __neg__(): Fraction {
    const [n, d] = this.#ratio;
    return fraction([-n, d]);
  }

  __abs__(): Fraction {
    const [n, d] = this.#ratio;
    return fraction([n < 0n ? -n : n, d]);
  }

  __add__(other: Py): Py {
    return this.#forward(other, sum, add);
  }

  __radd__(other: Py): Py {
    return this.#reverse(other, sum, add);
  }

  override __sub__(other: Py): Py {
    return this.#forward(other, difference, sub);
  }

  override __rsub__(other: Py): Py {
    return this.#reverse(other, difference, sub);
  }

  __mul__(other: Py): Py {
    return this.#forward(other, product, mul);
  }

  __rmul__(other: Py): Py {
    return this.#reverse(other, product, mul);
  }

  __truediv__(other: Py): Py {
    return this.#forward(other, quotient, truediv);
  }

  __rtruediv__(other: Py): Py {
    return this.#reverse(other, quotient, truediv);
  }

  __floordiv__(other: Py): Py {
    return this.#forward(other, floor_quotient, floordiv, false);
  }

  __rfloordiv__(other: Py): Py {
    return this.#reverse(other, floor_quotient, floordiv, false);
  }

  __mod__(other: Py): Py {
    return this.#forward(other, rest, mod, false);
  }

  __rmod__(other: Py): Py {
    return this.#reverse(other, rest, mod, false);
  }

  override __divmod__(other: Py): Py {
    return this.#forward(other, quotient_and_rest, divmod, false);
  }

  override __rdivmod__(other: Py): Py {
    return this.#reverse(other, quotient_and_rest, divmod, false);
  }

  __pow__(other: Py, modulus?: Py): Py {
    if (modulus !== undefined) throw new TypeError("Fraction.__pow__() takes 2 positional arguments but 3 were given");
    const exponent = ratio_of(other);
    if (exponent !== undefined) return exponent[1] === 1n ? power(this.#ratio, exponent[0]) : pow(this.#float(), asFloat(to_float(other)));
    return is_float(other) || other instanceof Complex ? pow(this.#float(), other) : NotImplemented;
  }

  __rpow__(other: Py): Py {
    const [n, d] = this.#ratio;
    if (d === 1n && n >= 0n) return pow(other, canonical(n));
    const base = ratio_of(other);
    if (base !== undefined) return fraction(base).__pow__(this);
    return pow(other, d === 1n ? canonical(n) : this.#float());
  }

  __eq__(other: Py): Py {
    const exact = ratio_of(other);
    if (exact !== undefined) return this.#ratio[0] === exact[0] && this.#ratio[1] === exact[1];
    const real: Py = other instanceof Complex && other.imag === 0 ? asFloat(other.real) : other;
    if (!is_float(real)) return NotImplemented;
    return Number.isFinite(+real) && this.__eq__(Fraction.from_float(real));
  }

  __lt__(other: Py): Py {
    return this.#compare(other, lt);
  }

  __le__(other: Py): Py {
    return this.#compare(other, le);
  }

  __gt__(other: Py): Py {
    return this.#compare(other, gt);
  }

  __ge__(other: Py): Py {
    return this.#compare(other, ge);
  }

  __copy__(): this {
    return this.constructor === Fraction ? this : (Reflect.construct(this.constructor as typeof Fraction, [this.numerator, this.denominator]) as this);
  }

  __deepcopy__(_memo: Py): this {
    return this.__copy__();
  }

  __reduce__(): Py {
    return tuple(this.constructor, tuple(this.numerator, this.denominator));
  }

  #float(): Py {
    return this.__float__();
  }

  #forward(other: Py, exact: Exact, general: Operation, with_complex = true): Py {
    if (is_int(other) || other instanceof Fraction) return exact(this.#ratio, ratio_of(other) ?? [0n, 1n]);
    if (is_float(other)) return general(this.#float(), other);
    if (with_complex && other instanceof Complex) return general(new Complex(to_float(this)), other);
    return typeof other === "object" && other instanceof Integral ? exact(this.#ratio, ratio_of(other) ?? [0n, 1n]) : NotImplemented;
  }

  #reverse(other: Py, exact: Exact, general: Operation, with_complex = true): Py {
    const known = ratio_of(other);
    if (known !== undefined) return exact(known, this.#ratio);
    if (other instanceof Real) return general(asFloat(to_float(other)), this.#float());
    if (with_complex && other instanceof AnyComplex) return general(complex(other), new Complex(to_float(this)));
    return NotImplemented;
  }

  #compare(other: Py, order: (a: Int, b: Int) => boolean): Py {
    const known = ratio_of(other);
    const [n, d] = this.#ratio;
    if (known !== undefined) return order(canonical(n * known[1]), canonical(d * known[0]));
    if (!is_float(other)) return NotImplemented;
    const double = +other;
    if (!Number.isFinite(double)) return order(0, double);
    return this.#compare(Fraction.from_float(other), order);
  }
}

/** A fraction of a ratio that is in lowest terms. */
function fraction([n, d]: Ratio): Fraction {
  return new Fraction(canonical(n), canonical(d));
}

function ratio(numerator: Py, denominator: Py): Ratio {
  const whole = ratio_of(numerator);
  if (denominator !== null) {
    const part = ratio_of(denominator);
    if (whole === undefined || part === undefined) throw new TypeError("both arguments should be Rational instances");
    return reduced(whole[0] * part[1], part[0] * whole[1]);
  }
  if (whole !== undefined) return whole;
  if (is_float(numerator) || is_decimal(numerator)) {
    const [n, d] = is_float(numerator) ? float_as_integer_ratio(numerator) : numerator.as_integer_ratio();
    return [BigInt(n), BigInt(d)];
  }
  const text = text_of(numerator);
  if (text === undefined) throw new TypeError("argument should be a string or a Rational instance");
  return reduced(...parse_fraction(text, numerator));
}

/** Whether it is a `decimal.Decimal`. The class says so itself, so that fractions do not bring decimals along. */
function is_decimal(x: Py): boolean {
  return typeof x === "object" && x !== null && x.constructor.__number_kind__ === "Number";
}

function floor(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n % d !== 0n && n < 0n !== d < 0n ? quotient - 1n : quotient;
}

/** Half to even. */
function rounded([n, d]: Ratio): bigint {
  const below = floor(n, d);
  const twice = (n - below * d) * 2n;
  return twice > d || (twice === d && below % 2n !== 0n) ? below + 1n : below;
}

function sum(a: Ratio, b: Ratio): Fraction {
  return fraction(plus(a, b));
}

function difference(a: Ratio, b: Ratio): Fraction {
  return fraction(minus(a, b));
}

function product(a: Ratio, b: Ratio): Fraction {
  return fraction(times(a, b));
}

function quotient(a: Ratio, b: Ratio): Fraction {
  return fraction(over(a, b));
}

function floor_quotient([na, da]: Ratio, [nb, db]: Ratio): Int {
  return floordiv(canonical(na * db), canonical(da * nb));
}

function rest([na, da]: Ratio, [nb, db]: Ratio): Fraction {
  return fraction(reduced(BigInt(mod(canonical(na * db), canonical(nb * da))), da * db));
}

function quotient_and_rest([na, da]: Ratio, [nb, db]: Ratio): Py {
  const [whole, left] = divmod(canonical(na * db), canonical(da * nb));
  return tuple(whole, fraction(reduced(BigInt(left), da * db)));
}

/** @raises ZeroDivisionError for zero to a negative power */
function power([n, d]: Ratio, exponent: bigint): Fraction {
  if (exponent >= 0n) return fraction([n ** exponent, d ** exponent]);
  if (n === 0n) throw new ZeroDivisionError(`Fraction(${d ** -exponent}, 0)`);
  return fraction(n > 0n ? [d ** -exponent, n ** -exponent] : [(-d) ** -exponent, (-n) ** -exponent]);
}
