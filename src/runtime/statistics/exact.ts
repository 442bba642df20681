/** Exact sums of numbers of any kind, and the type that a result is converted back to. */
import { call } from "../core/call/call.ts";
import { getattr } from "../core/attributes/getattr.ts";
import { issubclass } from "../core/class/isinstance.ts";
import { type } from "../core/class/type.ts";
import { OverflowError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { asFloat, is_float, type Int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { as_index } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { add, div, mul, sub, truediv } from "../core/operators/index.ts";
import { class_name_of, type_name } from "../core/type_name.ts";
import { float } from "../builtins/float/index.ts";
import { int } from "../builtins/int/index.ts";
import { bool } from "../builtins/bool/bool.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { Fraction } from "../fractions/index.ts";
import type { Py } from "../core/value.ts";

/** A sum over a denominator; a float or Decimal that is infinite or no number stands for itself. */
export interface Total {
  /** The type of the data. */
  readonly type: Py;
  /** A Fraction, or the infinity or nan. */
  readonly value: Py;
  readonly count: number;
}

/** Partial sums by denominator. */
class Partials {
  readonly #sums = new Map<bigint, bigint>();
  #special: Py = undefined;

  add(numerator: Py, denominator: bigint | null): void {
    if (denominator === null) this.#special = this.#special === undefined ? numerator : add(this.#special, numerator);
    else this.#sums.set(denominator, (this.#sums.get(denominator) ?? 0n) + BigInt(numerator));
  }

  get special(): Py {
    return this.#special;
  }

  /** The sum as a Fraction. */
  total(): Py {
    if (this.#special !== undefined) return this.#special;
    let [n, d] = [0n, 1n];
    for (const [denominator, sum] of this.#sums) [n, d] = [n * denominator + sum * d, d * denominator];
    return new Fraction(canonical(n), canonical(d));
  }
}

/** The exact sum of the data. @raises TypeError for what is no number */
export function exact_sum(data: Py): Total {
  const [partials, types] = [new Partials(), new Set<Py>()];
  let count = 0;
  for (const item of iter(data)) {
    types.add(type(item));
    const [n, d] = exact_ratio(item);
    partials.add(d === null ? n : BigInt(n), d);
    count++;
  }
  return { type: common_type(types), value: partials.total(), count };
}

/** The sum of the squared distances from the mean or from `c`. */
export function squared_distances(data: Py, c: Py): Total & { readonly center: Py } {
  if (c !== null) {
    const distances = [...iter(data)].map((x: Py) => sub(x, c)).map((d: Py) => mul(d, d));
    return { ...exact_sum(distances), center: c };
  }
  const [sums, squares, types] = [new Partials(), new Partials(), new Set<Py>()];
  let count = 0;
  for (const item of iter(data)) {
    types.add(type(item));
    const [n, d] = exact_ratio(item);
    sums.add(d === null ? n : BigInt(n), d);
    if (d !== null) squares.add(BigInt(n) ** 2n, d * d);
    count++;
  }
  const kind = common_type(types);
  if (count === 0) return { type: kind, value: new Fraction(0), center: new Fraction(0), count };
  if (sums.special !== undefined) return { type: kind, value: sums.special, center: sums.special, count };
  const [sum, square] = [sums.total(), squares.total()];
  return { type: kind, value: truediv(sub(mul(count, square), mul(sum, sum)), count), center: truediv(sum, count), count };
}

/** A number as an exact ratio, or itself without a denominator if it has no finite value. */
function exact_ratio(x: Py): readonly [Py, bigint | null] {
  const method: Py = getattr(x, "as_integer_ratio", null);
  if (method !== null) {
    try {
      const [n, d] = call(method);
      return [n, BigInt(d)];
    } catch (error) {
      if (error instanceof OverflowError || error instanceof ValueError) return [x, null];
      throw error;
    }
  }
  const [n, d] = [getattr(x, "numerator", null), getattr(x, "denominator", null)];
  if (n === null || d === null) throw new TypeError(`can't convert type '${type_name(x)}' to numerator/denominator`);
  return [as_index(n), BigInt(as_index(d))];
}

function common_type(types: ReadonlySet<Py>): Py {
  return [...types].reduce(coerced, int);
}

/** The type that numbers of two types are converted to. */
function coerced(t: Py, s: Py): Py {
  if (t === s || s === int || s === bool) return t;
  if (t === int) return s;
  if (issubclass(s, t)) return s;
  if (issubclass(t, s)) return t;
  if (issubclass(t, int)) return s;
  if (issubclass(s, int)) return t;
  if (issubclass(t, Fraction) && issubclass(s, float)) return s;
  if (issubclass(t, float) && issubclass(s, Fraction)) return t;
  throw new TypeError(`don't know how to coerce ${class_name_of(t)} and ${class_name_of(s)}`);
}

/** A result as a number of the type of the data. */
export function converted(value: Py, kind: Py): Py {
  if (type(value) === kind) return value;
  const target: Py = issubclass(kind, int) && value.denominator !== 1 ? float : kind;
  try {
    return call(target, value);
  } catch (error) {
    if (!(error instanceof TypeError) || !is_decimal_type(kind)) throw error;
    return truediv(call(kind, value.numerator), call(kind, value.denominator));
  }
}

/** Whether a class is `Decimal` or extends it. It says so itself, so that this module does not bring decimals along. */
export function is_decimal_type(cls: Py): boolean {
  return typeof cls === "function" && cls.__number_kind__ === "Number";
}

/** The square root of an exact mean of squares, in the type of the data. */
export function square_root(square: Py, kind: Py): Py {
  if (is_float(square)) throw no_numerator(square);
  const [n, d]: [bigint, bigint] = [BigInt(square.numerator), BigInt(square.denominator)];
  return is_decimal_type(kind) ? decimal_root(n, d, kind) : asFloat(float_root(n, d));
}

function no_numerator(x: Py): Error {
  return getattr(x, "numerator");
}

function bit_length(n: bigint): number {
  return n === 0n ? 0 : n.toString(2).length;
}

/** The square root rounded to odd: the last bit says whether anything was cut off. */
function root_to_odd(n: bigint, d: bigint): bigint {
  const root = integer_root(n / d);
  return root * root * d === n ? root : root | 1n;
}

function integer_root(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((bit_length(n) + 1) >> 1);
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** Enough bits for a root that rounds once to a double. */
const BITS = 2 * 53 + 3;

/** The double nearest to √(n/d). */
export function float_root(n: bigint, d: bigint): number {
  const q = Math.floor((bit_length(n) - bit_length(d) - BITS) / 2);
  const [numerator, denominator] = q >= 0 ? [root_to_odd(n, d << BigInt(2 * q)) << BigInt(q), 1n] : [root_to_odd(n << BigInt(-2 * q), d), 1n << BigInt(-q)];
  return div(canonical(numerator), canonical(denominator));
}

/** √(n/d) as a Decimal: the nearest, where the root of a rounded quotient may be off by one unit. */
function decimal_root(n: bigint, d: bigint, Decimal: Py): Py {
  if (n === 0n) return call(Decimal, "0.0");
  const [a, b] = n < 0n ? [-n, -d] : [n, d];
  const root = call_method(truediv(call(Decimal, canonical(a)), call(Decimal, canonical(b))), "sqrt");
  const ratio = (x: Py): [bigint, bigint] => call_method(x, "as_integer_ratio").map((each: Int) => BigInt(each));
  const [nr, dr] = ratio(root);
  const plus = call_method(root, "next_plus");
  const [np, dp] = ratio(plus);
  if (4n * a * (dr * dp) ** 2n > b * (dr * np + dp * nr) ** 2n) return plus;
  const minus = call_method(root, "next_minus");
  const [nm, dm] = ratio(minus);
  return 4n * a * (dr * dm) ** 2n < b * (dr * nm + dm * nr) ** 2n ? minus : root;
}
