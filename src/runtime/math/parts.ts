import { getattr } from "../core/attributes/getattr.ts";
import { binary_parts } from "../builtins/numbers/decimal.ts";
import { whole } from "../builtins/int/whole.ts";
import { OverflowError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { asFloat, is_float, type Int, is_int } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import { tuple } from "../core/tuple.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { checked, range_error, real } from "./real.ts";

/** `math.ceil(x)`: the least int not below x. @raises ValueError, OverflowError for nan and the infinities @example ceil(2.1) // 3 */
export function ceil(x: Py): Int {
  return rounded(x, "__ceil__", Math.ceil);
}

/** `math.floor(x)`: the greatest int not above x. @raises ValueError, OverflowError for nan and the infinities @example floor(-2.1) // -3 */
export function floor(x: Py): Int {
  return rounded(x, "__floor__", Math.floor);
}

function rounded(x: Py, method: string, round: (x: number) => number): Int {
  if (is_int(x)) return typeof x === "boolean" ? Number(x) : x;
  if (!is_float(x) && typeof x?.[method] === "function") return x[method]();
  return whole(round(real(x)));
}

/** `math.trunc(x)`: cut to an int. @raises TypeError if x has no `__trunc__` @example trunc(-2.7) // -2 */
export function trunc(x: Py): Int {
  if (is_int(x)) return typeof x === "boolean" ? Number(x) : x;
  if (is_float(x)) return whole(real(x));
  if (getattr(x, "__trunc__", null) === null) throw new TypeError(`type ${type_name(x)} doesn't define __trunc__ method`);
  return x.__trunc__();
}

/** `math.fabs(x)` @example fabs(-1) // 1.0 */
export function fabs(x: Py): number {
  return Math.abs(real(x));
}

/** `math.copysign(x, y)`: x with the sign of y. @example copysign(1, -0.0) // -1.0 */
export function copysign(x: Py, y: Py): number {
  const [size, sign] = [Math.abs(real(x)), real(y)];
  return sign < 0 || Object.is(sign, -0) ? -size : size;
}

/** `math.fmod(x, y)`: the remainder with the sign of x. @raises ValueError @example fmod(-7, 3) // -1.0 */
export function fmod(x: Py, y: Py): number {
  const [a, b] = [real(x), real(y)];
  return checked(a % b, a, b);
}

/** `math.remainder(x, y)`: the remainder to the nearest multiple, ties to even. @raises ValueError @example remainder(7, 4) // -1.0 */
export function remainder(x: Py, y: Py): number {
  const [a, b] = [real(x), real(y)];
  if (!Number.isFinite(a) || b === 0) return checked(NaN, a, b);
  if (!Number.isFinite(b)) return b === b ? a : b;
  const size = Math.abs(b);
  const m = Math.abs(a) % size;
  const c = size - m;
  const r = m < c ? m : m > c ? -c : m - 2 * ((0.5 * (Math.abs(a) - m)) % size);
  return Object.is(Math.sign(a), -0) || a < 0 ? -r : r;
}

/** `math.frexp(x)`: mantissa from 0.5 on below 1, and exponent. @example frexp(8) // (0.5, 4) */
export function frexp(x: Py): readonly [Py, number] {
  const n = real(x);
  if (n === 0 || !Number.isFinite(n)) return tuple(asFloat(n), 0);
  const [mantissa, exponent] = binary_parts(Math.abs(n));
  const bits = mantissa.toString(2).length;
  return tuple((Math.sign(n) * Number(mantissa)) / 2 ** bits, exponent + bits);
}

/** `math.ldexp(x, i)`: `x * 2**i`. @raises OverflowError @example ldexp(0.5, 4) // 8.0 */
export function ldexp(x: Py, i: Py): number {
  const n = real(x);
  if (!is_int(i)) throw new TypeError("Expected an int as second argument to ldexp.");
  if (n === 0 || !Number.isFinite(n)) return n;
  const [mantissa, base] = binary_parts(Math.abs(n));
  const exponent = base + Math.max(-5000, Math.min(5000, Number(i)));
  const result = Math.sign(n) * scaled(mantissa, exponent);
  if (!Number.isFinite(result)) throw range_error();
  return result;
}

/** `math.modf(x)`: the fraction and the whole part, as floats. @example modf(2.5) // (0.5, 2.0) */
export function modf(x: Py): readonly [Py, Py] {
  const n = real(x);
  if (n !== n) return tuple(n, n);
  const cut = Math.trunc(n);
  const fraction = Number.isFinite(n) ? n - cut : 0;
  return tuple(asFloat(copysign(fraction, n)), asFloat(cut));
}

/** `math.isfinite(x)` @example isfinite(1.0) // True */
export function isfinite(x: Py): boolean {
  return Number.isFinite(real(x));
}

/** `math.isinf(x)` @example isinf(inf) // True */
export function isinf(x: Py): boolean {
  return Math.abs(real(x)) === Infinity;
}

/** `math.isnan(x)` @example isnan(nan) // True */
export function isnan(x: Py): boolean {
  return Number.isNaN(real(x));
}

/** `math.isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)` @raises ValueError for negative tolerances @example isclose(0.1 + 0.2, 0.3) // True */
export function isclose(a: Py, b: Py, { rel_tol = 1e-9, abs_tol = 0 }: { rel_tol?: Py; abs_tol?: Py } = {}): boolean {
  const [x, y, relative, absolute] = [real(a), real(b), real(rel_tol), real(abs_tol)];
  if (relative < 0 || absolute < 0) throw new ValueError("tolerances must be non-negative");
  if (x === y) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const difference = Math.abs(y - x);
  return difference <= Math.abs(relative * y) || difference <= Math.abs(relative * x) || difference <= absolute;
}

function bits_of(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigInt64(0);
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

function from_bits(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits < 0n ? -bits | 0x8000000000000000n : bits);
  return view.getFloat64(0);
}

/** `math.nextafter(x, y, *, steps=None)`: the next double from x towards y. @example nextafter(0, 1) // 5e-324 */
export function nextafter(x: Py, y: Py, { steps = null }: { steps?: Py } = {}): number {
  const [a, b] = [real(x), real(y)];
  const count = steps === null ? 1n : BigInt(as_index(steps));
  if (count < 0n) throw new ValueError("steps must be a non-negative integer");
  if (a !== a || b !== b) return NaN;
  if (a === b) return b;
  const [from, to] = [bits_of(a), bits_of(b)];
  const distance = to > from ? to - from : from - to;
  if (count >= distance) return b;
  const at = to > from ? from + count : from - count;
  return at === 0n && from < 0n ? -0 : from_bits(at);
}

/** `math.ulp(x)`: the value of the last bit. @example ulp(1) // 2.220446049250313e-16 */
export function ulp(x: Py): number {
  const n = Math.abs(real(x));
  if (!Number.isFinite(n)) return n;
  if (n === Number.MAX_VALUE) return n - nextafter(n, 0);
  return nextafter(n, Infinity) - n;
}

/** `math.fma(x, y, z)`: `x * y + z` rounded once. @raises ValueError, OverflowError @example fma(2, 3, 1) // 7.0 */
export function fma(x: Py, y: Py, z: Py): number {
  const [a, b, c] = [real(x), real(y), real(z)];
  const plain = a * b + c;
  if (![a, b, c].every(Number.isFinite)) {
    if (plain !== plain && [a, b, c].every((n) => n === n)) throw new ValueError("invalid operation in fma");
    return plain;
  }
  if (a === 0 || b === 0) return plain;
  const [[ma, ea], [mb, eb], [mc, ec]] = [binary_parts(Math.abs(a)), binary_parts(Math.abs(b)), binary_parts(Math.abs(c))];
  const low = Math.min(ea + eb, ec);
  const product = (ma * mb * BigInt(Math.sign(a) * Math.sign(b))) << BigInt(ea + eb - low);
  const sum = product + ((mc * BigInt(Math.sign(c))) << BigInt(ec - low));
  const result = scaled(sum, low);
  if (!Number.isFinite(result)) throw new OverflowError("overflow in fma");
  return result === 0 && sum === 0n ? plain : result;
}

/** `n * 2**exponent`, rounded once, half to even. */
export function scaled(n: bigint, exponent: number): number {
  const size = n < 0n ? -n : n;
  if (size === 0n) return 0;
  const bits = size.toString(2).length;
  // The result keeps 53 bits, fewer where it is denormal.
  const drop = Math.max(bits - 53, -1074 - exponent, 0);
  let kept = size >> BigInt(drop);
  const rest = size - (kept << BigInt(drop));
  const half = drop === 0 ? 1n : 1n << BigInt(drop - 1);
  if (drop > 0 && (rest > half || (rest === half && (kept & 1n) === 1n))) kept += 1n;
  const at = exponent + drop;
  if (at > 5000) return n < 0n ? -Infinity : Infinity;
  const value = at < -1000 ? Number(kept) * 2 ** (at + 100) * 2 ** -100 : at > 900 ? Number(kept) * 2 ** Math.min(at - 100, 1000) * 2 ** 100 : Number(kept) * 2 ** at;
  return n < 0n ? -value : value;
}
