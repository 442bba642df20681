/**
 * Exact decimal digits of doubles, rounded half to even as Python does. JavaScript's `toFixed` and `toExponential`
 * are exact too, except that they round ties up: only ties take the slow way.
 */

/** The value 0.d1d2d3… × 10^point. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/**
 * All digits of a finite double, zero or more.
 *
 * @example exact_decimal(0.125) // { digits: "125", point: 0 }
 */
export function exact_decimal(x: number): Decimal {
  if (x === 0) return { digits: "", point: 0 };
  const [mantissa, exponent] = binary_parts(x);
  // m / 2^k is m * 5^k / 10^k.
  const digits = (exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent)).toString();
  return { digits, point: digits.length + Math.min(exponent, 0) };
}

/**
 * A finite double, zero or more, as `mantissa * 2 ** exponent`.
 *
 * @example binary_parts(0.75) // [6755399441055744n, -53]
 */
export function binary_parts(x: number): [bigint, number] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0) & 0x7fffffffffffffffn;
  const biased = Number(bits >> 52n);
  const fraction = bits & 0xfffffffffffffn;
  return biased === 0 ? [fraction, -1074] : [fraction | 0x10000000000000n, biased - 1075];
}

/**
 * Keeps the first `keep` digits, rounding half to even. The result has exactly that many digits, one more if the
 * first one is a carry (then `point` is one more too).
 */
export function round_decimal({ digits, point }: Decimal, keep: number): Decimal {
  if (keep < 0) return { digits: "", point };
  if (keep >= digits.length) return { digits: digits.padEnd(keep, "0"), point };
  const kept = digits.slice(0, keep);
  const rest = digits.slice(keep);
  const even = keep === 0 || (kept.charCodeAt(keep - 1) & 1) === 0;
  const tie = /^50*$/.test(rest);
  if (rest < "5" || (tie && even)) return { digits: kept, point };
  const next = (BigInt(`0${kept}`) + 1n).toString().padStart(keep, "0");
  return { digits: next, point: point + next.length - keep };
}

/**
 * A finite double, zero or more, with `places` decimals (what `%.nf` prints).
 *
 * @example to_fixed(2.5, 0) // "2"
 */
export function to_fixed(x: number, places: number): string {
  if (places <= 100 && x < 1e21) {
    // x lies between two results exactly if it is an odd multiple of half a unit, and then of 2^-(places+1).
    const scaled = x * 2 ** (places + 1);
    if (!Number.isInteger(scaled) || scaled % 2 === 0) return x.toFixed(places);
  }
  const exact = exact_decimal(x);
  const { digits, point } = round_decimal(exact, exact.point + places);
  const whole = point > 0 ? digits.slice(0, point) : "0";
  if (places === 0) return whole;
  const fraction = digits.slice(Math.max(point, 0)).padStart(places, "0");
  return `${whole}.${fraction}`;
}

/**
 * A finite double, zero or more, to `places + 1` significant digits.
 *
 * @returns the digits and the exponent of the first one
 * @example to_exponential(12345, 2) // { digits: "123", exponent: 4 }
 */
export function to_exponential(x: number, places: number): { digits: string; exponent: number } {
  if (x === 0) return { digits: "0".repeat(places + 1), exponent: 0 };
  if (places < 100) {
    const longer = x.toExponential(places + 1);
    const e = longer.indexOf("e");
    if (longer[e - 1] !== "5") {
      const text = x.toExponential(places);
      const at = text.indexOf("e");
      return { digits: text.slice(0, at).replace(".", ""), exponent: Number(text.slice(at + 1)) };
    }
  }
  const { digits, point } = round_decimal(exact_decimal(x), places + 1);
  return { digits: digits.slice(0, places + 1), exponent: point - 1 };
}
