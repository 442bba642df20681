import { exponential, over, plus, times, type Double2 } from "../core/operators/double_double.ts";
import type { Py } from "../core/value.ts";
import { log1p_of, log_of } from "./powers.ts";
import { checked, domain_error, real } from "./real.ts";

/** π/2 in three parts. */
const QUARTER = [1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33] as const;
/** Beyond, the host's own reduction has to do. */
const LARGE = 1e6;

/** Sine and cosine of a double, with about 100 bits. */
function sine_cosine(x: number): { sin: Double2; cos: Double2 } {
  const k = Math.round(x / QUARTER[0]);
  let r: Double2 = plus([x, 0], times([QUARTER[0], 0], [-k, 0]));
  r = plus(r, times([QUARTER[1], QUARTER[2]], [-k, 0]));
  const square = times(r, r);
  const [sin, cos] = [series(r, square, 2), series([1, 0], square, 1)];
  switch (((k % 4) + 4) % 4) {
    case 0:
      return { sin, cos };
    case 1:
      return { sin: cos, cos: negative(sin) };
    case 2:
      return { sin: negative(sin), cos: negative(cos) };
  }
  return { sin: negative(cos), cos: sin };
}

function negative([high, low]: Double2): Double2 {
  return [-high, -low];
}

/** first − first·s/(n(n+1)) + …: the series of sine and cosine. */
function series(first: Double2, square: Double2, n: number): Double2 {
  let [term, sum] = [first, first];
  for (let i = n; i < 30; i += 2) {
    term = over(times(term, negative(square)), [i * (i + 1), 0]);
    if (Math.abs(term[0]) < Math.abs(sum[0]) * 1e-34) break;
    sum = plus(sum, term);
  }
  return sum;
}

function value([high, low]: Double2): number {
  return high + low;
}

/** `math.sin(x)` @raises ValueError for the infinities @example sin(pi / 2) // 1.0 */
export function sin(x: Py): number {
  const n = real(x);
  return checked(sin_of(n), n);
}

/** The sine of a double, rounded once. */
export function sin_of(n: number): number {
  return n === 0 || !(Math.abs(n) < LARGE && Math.abs(n) > 1e-150) ? Math.sin(n) : value(sine_cosine(n).sin);
}

/** `math.cos(x)` @raises ValueError for the infinities @example cos(0) // 1.0 */
export function cos(x: Py): number {
  const n = real(x);
  return checked(cos_of(n), n);
}

/** The cosine of a double, rounded once. */
export function cos_of(n: number): number {
  return Math.abs(n) < LARGE && Math.abs(n) > 1e-150 ? value(sine_cosine(n).cos) : Math.cos(n);
}

/** `math.tan(x)` @raises ValueError for the infinities @example tan(1) */
export function tan(x: Py): number {
  const n = real(x);
  if (n === 0 || !(Math.abs(n) < LARGE && Math.abs(n) > 1e-150)) return checked(Math.tan(n), n);
  const both = sine_cosine(n);
  return value(over(both.sin, both.cos));
}

/** `math.asin(x)` @raises ValueError outside -1 to 1 @example asin(1) // 1.5707963267948966 */
export function asin(x: Py): number {
  const n = real(x);
  const guess = Math.asin(n);
  if (Math.abs(n) < 1e-8 || !(Math.abs(n) < 1)) return checked(guess, n);
  const { sin: s, cos: c } = sine_cosine(guess);
  return guess - value(plus(s, [-n, 0])) / c[0];
}

/** `math.acos(x)` @raises ValueError outside -1 to 1 @example acos(1) // 0.0 */
export function acos(x: Py): number {
  const n = real(x);
  const guess = Math.acos(n);
  if (!(Math.abs(n) < 1)) return checked(guess, n);
  const { sin: s, cos: c } = sine_cosine(guess);
  return guess + value(plus(c, [-n, 0])) / s[0];
}

/** `math.atan(x)` @example atan(1) // 0.7853981633974483 */
export function atan(x: Py): number {
  return atan2_of(real(x), 1);
}

/** `math.atan2(y, x)`: the angle of the point (x, y). @example atan2(1, -1) // 2.356194490192345 */
export function atan2(y: Py, x: Py): number {
  return atan2_of(real(y), real(x));
}

function atan2_of(y: number, x: number): number {
  const guess = Math.atan2(y, x);
  if (y === 0 || x === 0 || !Number.isFinite(y) || !Number.isFinite(x) || Math.abs(y) > 1e150 || Math.abs(x) > 1e150 || Math.abs(guess) < 1e-8) return guess;
  const { sin: s, cos: c } = sine_cosine(guess);
  const off = value(plus(times(c, [y, 0]), times(s, [-x, 0])));
  return guess + off / (x * c[0] + y * s[0]);
}

/** `math.sinh(x)` @raises OverflowError @example sinh(1) */
export function sinh(x: Py): number {
  const n = real(x);
  if (Math.abs(n) < 1e-3 || !(Math.abs(n) < 700)) return checked(Math.sinh(n), n);
  return value(plus(exponential([n, 0]), negative(exponential([-n, 0])))) / 2;
}

/** `math.cosh(x)` @raises OverflowError @example cosh(0) // 1.0 */
export function cosh(x: Py): number {
  const n = real(x);
  if (!(Math.abs(n) < 700)) return checked(Math.cosh(n), n);
  return value(plus(exponential([n, 0]), exponential([-n, 0]))) / 2;
}

/** `math.tanh(x)` @example tanh(0) // 0.0 */
export function tanh(x: Py): number {
  const n = real(x);
  if (Math.abs(n) < 1e-3 || !(Math.abs(n) < 30)) return Math.tanh(n);
  const [up, down] = [exponential([n, 0]), exponential([-n, 0])];
  return value(over(plus(up, negative(down)), plus(up, down)));
}

/** `math.asinh(x)` @example asinh(1) */
export function asinh(x: Py): number {
  const n = real(x);
  if (Math.abs(n) < 1e-8 || !Number.isFinite(n)) return Math.asinh(n);
  const size = Math.abs(n);
  const result = size > 2 ** 28 ? log_of(size) + Math.LN2 : size > 2 ? log_of(2 * size + 1 / (Math.sqrt(size * size + 1) + size)) : log1p_of(size + (size * size) / (1 + Math.sqrt(1 + size * size)));
  return Math.sign(n) * result;
}

/** `math.acosh(x)` @raises ValueError below 1 @example acosh(1) // 0.0 */
export function acosh(x: Py): number {
  const n = real(x);
  if (n < 1) throw domain_error();
  if (!Number.isFinite(n)) return n;
  if (n > 2 ** 28) return log_of(n) + Math.LN2;
  if (n > 2) return log_of(2 * n - 1 / (n + Math.sqrt(n * n - 1)));
  const t = n - 1;
  return log1p_of(t + Math.sqrt(2 * t + t * t));
}

/** `math.atanh(x)` @raises ValueError outside -1 to 1 @example atanh(0.5) */
export function atanh(x: Py): number {
  const n = real(x);
  if (Math.abs(n) >= 1) throw domain_error();
  const size = Math.abs(n);
  if (size < 2 ** -28 || n !== n) return n;
  const t = size + size;
  return Math.sign(n) * 0.5 * log1p_of(size < 0.5 ? t + (t * size) / (1 - size) : t / (1 - size));
}

/** `math.degrees(x)`: radians to degrees. @example degrees(pi) // 180.0 */
export function degrees(x: Py): number {
  return real(x) * (180 / Math.PI);
}

/** `math.radians(x)`: degrees to radians. @example radians(180) // 3.141592653589793 */
export function radians(x: Py): number {
  return real(x) * (Math.PI / 180);
}

