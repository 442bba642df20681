/**
 * Sums of two doubles, for about 100 bits of precision: what `**` needs to round as CPython's C library does, where
 * JavaScript's own power is off by one unit in the last place now and then.
 */
export type Double2 = readonly [high: number, low: number];

function two_sum(a: number, b: number): Double2 {
  const sum = a + b;
  const part = sum - a;
  return [sum, a - (sum - part) + (b - part)];
}

export function two_product(a: number, b: number): Double2 {
  const product = a * b;
  const [a1, a2] = halves(a);
  const [b1, b2] = halves(b);
  return [product, a1 * b1 - product + a1 * b2 + a2 * b1 + a2 * b2];
}

/** A double as two of 26 bits. */
function halves(a: number): Double2 {
  const scaled = 134217729 * a;
  const high = scaled - (scaled - a);
  return [high, a - high];
}

export function plus([a, b]: Double2, [c, d]: Double2): Double2 {
  const [sum, rest] = two_sum(a, c);
  return two_sum(sum, rest + b + d);
}

export function times([a, b]: Double2, [c, d]: Double2): Double2 {
  const [product, rest] = two_product(a, c);
  return two_sum(product, rest + (a * d + b * c));
}

export function over([a, b]: Double2, [c, d]: Double2): Double2 {
  const first = a / c;
  const [product, rest] = two_product(first, c);
  const second = (a - product - rest + b - first * d) / c;
  return two_sum(first, second);
}

const LN2: Double2 = [0.6931471805599453, 2.3190468138462996e-17];

/** `e ** x` */
export function exponential(x: Double2): Double2 {
  const k = Math.round(x[0] / LN2[0]);
  const reduced = plus(x, times(LN2, [-k, 0]));
  const small: Double2 = [reduced[0] / 64, reduced[1] / 64];
  let term: Double2 = [1, 0];
  let sum: Double2 = [1, 0];
  for (let n = 1; n <= 12; n++) {
    term = over(times(term, small), [n, 0]);
    sum = plus(sum, term);
  }
  for (let i = 0; i < 6; i++) sum = times(sum, sum);
  const scale = 2 ** k;
  return [sum[0] * scale, sum[1] * scale];
}

/** The natural logarithm, by one step of Newton's method. */
export function logarithm(x: number): Double2 {
  const guess = Math.log(x);
  const quotient = times([x, 0], exponential([-guess, 0]));
  const [d, e] = plus(quotient, [-1, 0]);
  // log(1 + d) of a tiny d.
  return plus([guess, 0], plus([d, e], [-(d * d) / 2, 0]));
}

/** Powers with a whole exponent, by squaring. */
function whole_power(a: number, n: number): Double2 {
  let base: Double2 = [a, 0];
  let result: Double2 = [1, 0];
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = times(result, base);
    if (left > 1) base = times(base, base);
  }
  return result;
}

/**
 * `a ** b` rounded once, for finite `a` and `b` with a result well within the range of doubles.
 */
export function rounded_power(a: number, b: number): number {
  // Squaring goes up to the square of the result.
  const size_of_logarithm = Math.abs(b * Math.log(Math.abs(a)));
  if (Number.isInteger(b) && Math.abs(b) <= 64 && size_of_logarithm < 320) {
    const power = whole_power(a, Math.abs(b));
    const [high, low] = b < 0 ? over([1, 0], power) : power;
    return high + low;
  }
  const [high, low] = exponential(times([b, 0], logarithm(Math.abs(a))));
  const size = high + low;
  return a < 0 && b % 2 !== 0 ? -size : size;
}
