import { exp_of, log_of } from "./powers.ts";
import { domain_error, range_error, real } from "./real.ts";
import { sin_of } from "./angles.ts";
import type { Py } from "../core/value.ts";
import { scaled } from "./parts.ts";

/** Numbers with 160 bits behind the point. */
const BITS = 160n;
const ONE = 1n << BITS;

/** A double with that many bits. */
function fixed(x: number): bigint {
  let [whole, exponent] = [x, 0];
  while (!Number.isInteger(whole)) [whole, exponent] = [whole * 2, exponent + 1];
  return (BigInt(whole) << BITS) >> BigInt(exponent);
}

function product(a: bigint, b: bigint): bigint {
  return (a * b) >> BITS;
}

/** 2/√π with that many bits. */
const SCALE = 1649128000240172121335468122222580532118151184855n;

/** `math.erf(x)`: the error function. @example erf(0) // 0.0 */
export function erf(x: Py): number {
  const n = real(x);
  if (n === 0 || n !== n) return n;
  if (Math.abs(n) > 6) return Math.sign(n);
  return scaled(erf_fixed(n), -Number(BITS));
}

/** The series of erf: Σ (-1)^k x^(2k+1) / (k! (2k+1)). */
function erf_fixed(n: number): bigint {
  const x = fixed(n);
  const square = product(x, x);
  let [term, sum] = [x, x];
  for (let k = 1n; term !== 0n && k < 400n; k++) {
    term = -product(term, square) / k;
    sum += term / (2n * k + 1n);
  }
  return product(sum, SCALE);
}

/** `math.erfc(x)`: `1 - erf(x)`, exact also where that is small. @example erfc(0) // 1.0 */
export function erfc(x: Py): number {
  const n = real(x);
  if (n !== n) return n;
  if (n < -6) return 2;
  if (n <= 5) return scaled(ONE - (n === 0 ? 0n : erf_fixed(n)), -Number(BITS));
  if (n > 27.5) return 0;
  // The continued fraction.
  let fraction = 0;
  for (let k = 200; k > 0; k--) fraction = k / 2 / (n + fraction);
  return exp_of(-n * n) / (n + fraction) / Math.sqrt(Math.PI);
}

/** Bernoulli's numbers of even index over 2k(2k-1): Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** log Γ of a positive double. */
function log_gamma(x: number): number {
  let [shifted, divisor] = [x, 1];
  while (shifted < 15) divisor *= shifted++;
  const square = shifted * shifted;
  let [power, sum] = [shifted, 0];
  for (const coefficient of STIRLING) {
    sum += coefficient / power;
    power *= square;
  }
  return (shifted - 0.5) * log_of(shifted) - shifted + 0.9189385332046727 + sum - log_of(divisor);
}

/** `math.gamma(x)` @raises ValueError for zero and negative whole numbers @raises OverflowError @example gamma(5) // 24.0 */
export function gamma(x: Py): number {
  const n = real(x);
  if (n === Infinity || n !== n) return n;
  if (n === -Infinity || n === 0 || (n < 0 && Number.isInteger(n))) throw domain_error();
  if (n > 171.624376956302) throw range_error();
  if (Number.isInteger(n)) {
    let result = 1n;
    for (let i = 2n; i < BigInt(n); i++) result *= i;
    return Number(result);
  }
  if (n < 0.5) return Math.PI / (sin_of(Math.PI * n) * (1 - n > 171 ? Infinity : gamma(1 - n)));
  let [shifted, divisor] = [n, 1];
  for (; shifted < 15; shifted++) divisor *= shifted;
  return exp_of(log_gamma(shifted)) / divisor;
}

/** `math.lgamma(x)`: log |Γ(x)| @raises ValueError for zero and negative whole numbers @example lgamma(3) // 0.6931471805599453 */
export function lgamma(x: Py): number {
  const n = real(x);
  if (!Number.isFinite(n)) return n === n ? Infinity : n;
  if (n <= 0 && Number.isInteger(n)) throw domain_error();
  if (n === 1 || n === 2) return 0;
  if (n > 0.5) return log_gamma(n);
  return log_of(Math.PI / Math.abs(sin_of(Math.PI * n))) - log_gamma(1 - n);
}
