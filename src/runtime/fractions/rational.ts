/** Pairs of a numerator and a positive denominator in lowest terms. */
import { IntObject } from "../builtins/int/IntObject.ts";
import { ZeroDivisionError } from "../core/exceptions/index.ts";
import { is_int } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import { is_virtual_instance } from "../numbers/virtual.ts";
import { Rational } from "../numbers/index.ts";
import type { Py } from "../core/value.ts";

/** A rational number, in lowest terms; the denominator is positive. */
export type Ratio = readonly [numerator: bigint, denominator: bigint];

/** The greatest common divisor. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * `n / d` in lowest terms.
 *
 * @raises ZeroDivisionError if `d` is zero
 */
export function reduced(n: bigint, d: bigint): Ratio {
  if (d === 0n) throw new ZeroDivisionError(`Fraction(${n}, 0)`);
  const g = d < 0n ? -gcd(n, d) : gcd(n, d);
  return [n / g, d / g];
}

/** The ratio that an int or another rational number is, undefined for anything else. */
export function ratio_of(x: Py): Ratio | undefined {
  if (is_int(x)) return [BigInt(x), 1n];
  if (x instanceof IntObject) return [BigInt(x.valueOf()), 1n];
  const rational = x instanceof Rational || (typeof x === "object" && is_virtual_instance(x, "Rational"));
  return rational ? [BigInt(as_index((x).numerator)), BigInt(as_index((x).denominator))] : undefined;
}

export function plus([na, da]: Ratio, [nb, db]: Ratio): Ratio {
  const g = gcd(da, db);
  if (g === 1n) return [na * db + da * nb, da * db];
  const s = da / g;
  const t = na * (db / g) + nb * s;
  const g2 = gcd(t, g);
  return [t / g2, s * (db / g2)];
}

export function minus(a: Ratio, [nb, db]: Ratio): Ratio {
  return plus(a, [-nb, db]);
}

export function times([na, da]: Ratio, [nb, db]: Ratio): Ratio {
  const [g1, g2] = [gcd(na, db), gcd(nb, da)];
  return [(na / g1) * (nb / g2), (db / g1) * (da / g2)];
}

/** @raises ZeroDivisionError if `b` is zero */
export function over(a: Ratio, [nb, db]: Ratio): Ratio {
  if (nb === 0n) throw new ZeroDivisionError(`Fraction(${db}, 0)`);
  return times(a, nb < 0n ? [-db, -nb] : [db, nb]);
}
