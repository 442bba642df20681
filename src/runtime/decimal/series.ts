/** Digits of exponentials and logarithms, in fixed-point arithmetic on whole numbers. */
import { adjusted, count, type Num, power_of_ten } from "./number.ts";

/** The largest whole number whose square is not above `n`. */
export function integer_root(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** `e ** (n / scale)` times `scale`, for |n| up to `scale`. */
function exp_fixed(n: bigint, scale: bigint): bigint {
  // Halved until the series is short; the squarings cost about that many bits.
  const halvings = 8n + BigInt(Math.floor(Math.sqrt(scale.toString(2).length)));
  const fine = scale << (2n * halvings);
  const x = (n << (2n * halvings)) >> halvings;
  let [term, sum] = [fine, fine];
  for (let i = 1n; term !== 0n; i++) {
    term = (term * x) / (fine * i);
    sum += term;
  }
  for (let i = 0n; i < halvings; i++) sum = (sum * sum) / fine;
  return sum >> (2n * halvings);
}

/** `2 * atanh(1/n)` times `scale`. */
function double_atanh(n: bigint, scale: bigint): bigint {
  let term = (2n * scale) / n;
  let sum = term;
  for (let i = 3n; term !== 0n; i += 2n) {
    term /= n * n;
    sum += term / i;
  }
  return sum;
}

/** The logarithm of 10 times `scale`. */
export function ln10(scale: bigint): bigint {
  return ln_fixed(10n * scale, scale);
}

/** The logarithm of `n / scale` times `scale`, for a positive n. */
export function ln_fixed(n: bigint, scale: bigint): bigint {
  const guard = scale << 32n;
  let [x, halvings] = [n << 32n, 0n];
  // Between 1/√2 and √2, then roots until it is near 1.
  const two = 2n * guard;
  while (x > two) [x, halvings] = [x >> 1n, halvings + 1n];
  while (x < guard) [x, halvings] = [x << 1n, halvings - 1n];
  const roots = BigInt(Math.floor(Math.sqrt(guard.toString(2).length) / 2) + 2);
  const fine = guard << (2n * roots);
  x <<= 2n * roots;
  for (let i = 0n; i < roots; i++) x = integer_root(x * fine);
  // 2 atanh((x - 1) / (x + 1))
  const z = ((x - fine) * fine) / (x + fine);
  const square = (z * z) / fine;
  let [power, sum] = [z, z];
  for (let i = 3n; power !== 0n; i += 2n) {
    power = (power * square) / fine;
    sum += power / i;
  }
  const logarithm = (2n * sum) << roots;
  const of_two = halvings === 0n ? 0n : halvings * ln_two(fine);
  return (logarithm + of_two) / (fine / scale);
}

/** The logarithm of 2 times `scale`: by Machin's kind of sum. */
function ln_two(scale: bigint): bigint {
  const fine = scale << 16n;
  return (9n * double_atanh(26n, fine) - double_atanh(4801n, fine) + 4n * double_atanh(8749n, fine)) >> 16n;
}

type Digits = readonly [digits: bigint, exponent: number, negative: boolean];

/** With just so many digits. */
function trimmed(value: bigint, exponent: number, prec: number): Digits {
  const size = value < 0n ? -value : value;
  const places = count(size) - prec;
  return places <= 0 ? [size * power_of_ten(-places), exponent + places, value < 0n] : [size / power_of_ten(places), exponent + places, value < 0n];
}

/** The first digits of `e ** x`. */
export function exp_digits(x: Num, prec: number): Digits {
  const places = prec + 6 + Math.max(0, adjusted(x) + 1) * 2;
  const scale = power_of_ten(places);
  const size = x.exponent + places >= 0 ? x.digits * power_of_ten(x.exponent + places) : x.digits / power_of_ten(-x.exponent - places);
  const n = x.negative ? -size : size;
  const ten = ln10(scale);
  // e**x = 10**k * e**r with a small r.
  const k = n / ten;
  const r = n - k * ten;
  return trimmed(exp_fixed(r / 4n, scale) ** 4n, Number(k) - 4 * places, prec);
}

/** The first digits of the logarithm. */
export function ln_digits(x: Num, prec: number): Digits {
  const [value, places] = logarithm(x, prec);
  return trimmed(value, -places, prec);
}

export function log10_digits(x: Num, prec: number): Digits {
  const [value, places] = logarithm(x, prec + 4);
  const scale = power_of_ten(places);
  return trimmed((value * scale) / ln10(scale), -places, prec);
}

/** The logarithm in fixed point, with so many digits that matter. */
function logarithm(x: Num, prec: number): readonly [value: bigint, places: number] {
  const first = adjusted(x);
  // Near 1 the logarithm is small, and needs more places.
  const distance = first === 0 || first === -1 ? nearness(x) : 0;
  const places = prec + 8 + distance;
  const scale = power_of_ten(places);
  const shift = places - (count(x.digits) - 1);
  const mantissa = shift >= 0 ? x.digits * power_of_ten(shift) : x.digits / power_of_ten(-shift);
  const value = ln_fixed(mantissa, scale) + (first === 0 ? 0n : BigInt(first) * ln10(scale));
  return [value, places];
}

/** How many zeros or nines stand behind the point of a number near 1. */
function nearness(x: Num): number {
  const unit = power_of_ten(Math.max(0, -x.exponent));
  const off = x.digits - unit;
  const size = off < 0n ? -off : off;
  return size === 0n ? 0 : Math.max(0, count(unit) - count(size));
}
