/** Roots, exponentials, logarithms and powers. */
import { divide, multiply } from "./arithmetic.ts";
import { INEXACT, ROUNDED } from "./conditions.ts";
import { order } from "./compare.ts";
import { is_integer, whole } from "./digits.ts";
import { exp_digits, integer_root, ln_digits, log10_digits } from "./series.ts";
import { adjusted, changed, count, type Env, etiny, finite, fix, infinity, invalid, is_zero, nan_of, type Num, ONE, power_of_ten, wide } from "./number.ts";

/** The square root, rounded half to even whatever the context says. */
export function sqrt(x: Num, env: Env): Num {
  const nan = nan_of([x], env);
  if (nan !== undefined) return nan;
  const half = Math.floor(x.exponent / 2);
  if (is_zero(x)) return fix(finite(x.negative, 0n, half), env);
  if (x.negative) return invalid(env);
  if (x.special === "inf") return x;
  const odd = x.exponent % 2 !== 0;
  let digits = odd ? x.digits * 10n : x.digits;
  const wanted = env.prec + 1 - ((count(x.digits) + (odd ? 2 : 1)) >> 1);
  let exact = true;
  if (wanted >= 0) digits *= power_of_ten(2 * wanted);
  else {
    exact = digits % power_of_ten(-2 * wanted) === 0n;
    digits /= power_of_ten(-2 * wanted);
  }
  let root = integer_root(digits);
  exact &&= root * root === digits;
  let exponent = half - wanted;
  if (exact) {
    root = wanted >= 0 ? root / power_of_ten(wanted) : root * power_of_ten(-wanted);
    exponent = half;
  } else if (root % 5n === 0n) root += 1n;
  return half_even(finite(false, root, exponent), env);
}

/** Rounds half to even, and notes what happened. */
function half_even(x: Num, env: Env): Num {
  const inner = changed(env, { rounding: "ROUND_HALF_EVEN" });
  const result = fix(x, inner);
  env.status |= inner.status;
  return result;
}

/** A result with more digits than there is room for, never exact. */
type Digits = (prec: number) => readonly [digits: bigint, exponent: number, negative: boolean];

/** Rounds a result that has no end: with more digits until it is sure which way. */
function rounded(digits_of: Digits, env: Env): Num {
  for (let extra = 3; ; extra += 6) {
    const [digits, exponent, negative] = digits_of(env.prec + extra);
    const places = count(digits) - env.prec;
    const rest = digits % power_of_ten(places);
    const half = 5n * power_of_ten(places - 1);
    const near = (other: bigint): boolean => rest - other <= 2n && other - rest <= 2n;
    if (extra < 600 && (near(0n) || near(half) || near(power_of_ten(places)))) continue;
    // A last digit that says that there are more.
    return half_even(finite(negative, digits * 10n + 1n, exponent - 1), env);
  }
}

export function exp(x: Num, env: Env): Num {
  const nan = nan_of([x], env);
  if (nan !== undefined) return nan;
  if (x.special === "inf") return x.negative ? finite(false, 0n, 0) : x;
  if (is_zero(x)) return ONE;
  const first = adjusted(x);
  const limit = x.negative ? -etiny(env) : env.emax;
  if (first > count(BigInt(limit)) + 1 || (first > 0 && too_large(x, limit))) return half_even(finite(false, 1n, x.negative ? etiny(env) - 1 : env.emax + 1), env);
  // No more than the last digit away from 1.
  if (first < -env.prec - 1) return fix(padded_one(false, env), env);
  return rounded((prec) => exp_digits(x, prec), env);
}

function too_large(x: Num, limit: number): boolean {
  const size = Number(x.digits) * 10 ** Math.min(x.exponent, 300);
  return Number.isFinite(size) && size > (limit + 2) * Math.LN10;
}

export function ln(x: Num, env: Env): Num {
  const nan = nan_of([x], env);
  if (nan !== undefined) return nan;
  if (is_zero(x)) return infinity(true);
  if (x.negative) return invalid(env);
  if (x.special === "inf") return x;
  if (order(x, ONE) === 0) return finite(false, 0n, 0);
  return rounded((prec) => ln_digits(x, prec), env);
}

export function log10(x: Num, env: Env): Num {
  const nan = nan_of([x], env);
  if (nan !== undefined) return nan;
  if (is_zero(x)) return infinity(true);
  if (x.negative) return invalid(env);
  if (x.special === "inf") return x;
  if (/^10*$/.test(x.digits.toString())) {
    const exponent = adjusted(x);
    return half_even(finite(exponent < 0, BigInt(Math.abs(exponent)), 0), env);
  }
  return rounded((prec) => log10_digits(x, prec), env);
}

export function power(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  const integral = is_integer(b);
  const negative = a.negative && integral && whole(b) % 2n !== 0n;
  if (is_zero(b)) return is_zero(a) ? invalid(env) : ONE;
  if (a.negative && !integral && b.special !== "inf" && !is_zero(a)) return invalid(env);
  if (is_zero(a)) return b.negative ? infinity(negative) : finite(negative, 0n, 0);
  if (a.special === "inf") return b.special === "inf" && a.negative ? invalid(env) : b.negative ? finite(negative, 0n, 0) : infinity(negative);
  if (b.special === "inf") return power_of_infinity(a, b, env);
  if (order({ ...a, negative: false }, ONE) === 0) return power_of_one(a, b, negative, integral, env);
  return out_of_bounds(a, b, negative, env) ?? (integral ? integer_power(a, b, negative, env) : real_power(a, b, env));
}

/** A power that is too large or too small whatever its digits. */
function out_of_bounds(a: Num, b: Num, negative: boolean, env: Env): Num | undefined {
  const bound = size_of_logarithm(a) + adjusted(b);
  const grows = order({ ...a, negative: false }, ONE) > 0 === !b.negative;
  if (bound <= count(BigInt(grows ? env.emax : -etiny(env)))) return undefined;
  return fix(finite(negative, 1n, grows ? env.emax + 1 : etiny(env) - 1), env);
}

/** A lower bound for the exponent of the first digit of the logarithm to base 10. */
function size_of_logarithm(x: Num): number {
  const first = adjusted(x);
  if (first >= 1) return count(BigInt(first)) - 1;
  if (first <= -2) return count(BigInt(-1 - first)) - 1;
  // Near 1, by the distance from it.
  const unit = power_of_ten(-x.exponent > 0 ? -x.exponent : 0);
  const distance = x.digits > unit ? x.digits - unit : unit - x.digits;
  if (first === 0) return count(distance) - count(unit) - 1;
  return count(distance) + x.exponent - 1;
}

function power_of_infinity(a: Num, b: Num, env: Env): Num {
  if (a.negative) return invalid(env);
  const size = order(a, ONE);
  if (size === 0) return padded_one(false, env);
  return size > 0 === !b.negative ? infinity(false) : finite(false, 0n, 0);
}

function padded_one(negative: boolean, env: Env): Num {
  env.status |= INEXACT | ROUNDED;
  return finite(negative, power_of_ten(env.prec - 1), 1 - env.prec);
}

/** 1 with as many zeros behind it as its factors have. */
function power_of_one(a: Num, b: Num, negative: boolean, integral: boolean, env: Env): Num {
  if (!integral) return padded_one(negative, env);
  if (b.negative) return finite(negative, 1n, 0);
  const places = Math.min(-a.exponent * Number(whole(b)), Number.MAX_SAFE_INTEGER);
  if (places > env.prec - 1) {
    env.status |= ROUNDED;
    return finite(negative, power_of_ten(env.prec - 1), 1 - env.prec);
  }
  return finite(negative, power_of_ten(Math.max(0, places)), -Math.max(0, places));
}

/** By squaring, with some digits more than there is room for. */
function integer_power(a: Num, b: Num, negative: boolean, env: Env): Num {
  const n = whole({ ...b, negative: false });
  const work = changed(env, { prec: env.prec + count(n) + 2 + (b.negative ? 1 : 0), rounding: "ROUND_HALF_EVEN", clamp: false });
  const base = b.negative ? divide(ONE, { ...a, negative: false }, work) : { ...a, negative: false };
  let result = base;
  for (let bit = BigInt(n.toString(2).length - 2); bit >= 0n; bit--) {
    result = multiply(result, result, work);
    if ((n >> bit) & 1n) result = multiply(result, base, work);
    if (result.special !== "" || is_zero(result)) break;
  }
  env.status |= work.status;
  if (result.special === "inf") return fix(finite(negative, 1n, env.emax + 1), env);
  return fix({ ...result, negative }, env);
}

function real_power(a: Num, b: Num, env: Env): Num {
  const work = wide(Math.max(env.prec, count(a.digits)) + 23);
  const size = exp(multiply(ln(a, work), b, work), work);
  env.status |= INEXACT | ROUNDED;
  if (size.special === "inf") return fix(finite(false, 1n, env.emax + 1), env);
  return fix(is_zero(size) ? finite(false, 1n, etiny(env) - 1) : size, env);
}

/** `a ** b % modulus` of integers. */
export function power_modulo(a: Num, b: Num, modulus: Num, env: Env): Num {
  const nan = nan_of([a, b, modulus], env);
  if (nan !== undefined) return nan;
  if (![a, b, modulus].every(is_integer) || (b.negative && !is_zero(b)) || is_zero(modulus)) return invalid(env);
  if (adjusted(modulus) >= env.prec || (is_zero(a) && is_zero(b))) return invalid(env);
  const m = whole({ ...modulus, negative: false });
  let [base, exponent, result] = [whole({ ...a, negative: false }) % m, whole(b), 1n % m];
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % m;
    base = (base * base) % m;
  }
  return finite(a.negative && whole(b) % 2n === 1n, result, 0);
}
