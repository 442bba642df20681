/** Comparing Decimals with numbers of other kinds, and the hashes that equal numbers share. */
import { Complex } from "../builtins/complex/index.ts";
import { asFloat, type Int, is_float } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { ratio_of } from "../fractions/rational.ts";
import type { Py } from "../core/value.ts";
import { FLOAT_OPERATION, INVALID_OPERATION } from "./conditions.ts";
import { type Order, order } from "./compare.ts";
import { of_float } from "./convert.ts";
import { getcontext } from "./current.ts";
import { type Decimal, number_of, operand } from "./Decimal.ts";
import { finite, is_nan, type Num } from "./number.ts";

/**
 * The order of a Decimal and another number: null where one is a nan, undefined where they are not compared.
 *
 * @param equality whether only equality is asked for: nans and complex numbers are no mistake then
 */
export function compared(x: Decimal, other: Py, equality: boolean): Order | null | undefined {
  const number = operand(other);
  if (number !== undefined) return settled(number_of(x), number, equality);
  const real = equality && other instanceof Complex && other.imag === 0 ? asFloat(other.real) : other;
  if (is_float(real)) {
    getcontext().note_mixed(FLOAT_OPERATION, equality);
    return settled(number_of(x), of_float(real), equality);
  }
  const ratio = ratio_of(real);
  return ratio === undefined ? undefined : with_ratio(number_of(x), ratio, equality);
}

function settled(a: Num, b: Num, equality: boolean): Order | null {
  if (!is_nan(a) && !is_nan(b)) return order(a, b);
  if (!equality || a.special === "snan" || b.special === "snan") getcontext().note(INVALID_OPERATION);
  return null;
}

/** Both multiplied by the denominator. */
function with_ratio(a: Num, [n, d]: readonly [bigint, bigint], equality: boolean): Order | null {
  const scaled = a.special === "" ? { ...a, digits: a.digits * d } : a;
  return settled(scaled, finite(n < 0n, n < 0n ? -n : n, 0), equality);
}

const PRIME = (1n << 61n) - 1n;
/** What ten is multiplied by to give 1. */
const INVERSE_OF_TEN = 2075258708292324556n;

/** The hash of a finite or infinite number. */
export function hash_of(x: Num): Int {
  const sign = x.negative ? -1n : 1n;
  if (x.special === "inf") return Number(sign) * 314159;
  const base = x.exponent >= 0 ? 10n : INVERSE_OF_TEN;
  const hash = sign * ((x.digits * power(base, BigInt(Math.abs(x.exponent)))) % PRIME);
  return canonical(hash === -1n ? -2n : hash);
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
