/** Sums, products and quotients. */
import { CLAMPED, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED, INVALID_OPERATION } from "./conditions.ts";
import { adjusted, count, type Env, etiny, finite, fix, infinity, invalid, is_zero, nan_of, type Num, power_of_ten } from "./number.ts";

export function negated(x: Num): Num {
  return { ...x, negative: !x.negative };
}

/** `-x`, rounded: minus zero is zero but where one rounds down. */
export function minus(x: Num, env: Env): Num {
  return sign_operation(negated(x), x, env);
}

/** `+x`, rounded. */
export function plus(x: Num, env: Env): Num {
  return sign_operation(x, x, env);
}

function sign_operation(result: Num, x: Num, env: Env): Num {
  const nan = nan_of([x], env);
  if (nan !== undefined) return nan;
  const zero = is_zero(result) && env.rounding !== "ROUND_FLOOR";
  return fix(zero ? { ...result, negative: false } : result, env);
}

export function absolute(x: Num, env: Env): Num {
  return nan_of([x], env) ?? fix({ ...x, negative: false }, env);
}

export function add(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  if (a.special === "inf") return b.special === "inf" && a.negative !== b.negative ? invalid(env) : a;
  if (b.special === "inf") return b;
  return fix(exact_sum(a, b, env), env);
}

export function subtract(a: Num, b: Num, env: Env): Num {
  return nan_of([a, b], env) ?? add(a, negated(b), env);
}

/** The sum, exact or with as many digits as rounding has to see. */
function exact_sum(a: Num, b: Num, env: Env): Num {
  const exponent = Math.min(a.exponent, b.exponent);
  if (is_zero(a) && is_zero(b)) return finite(a.negative === b.negative ? a.negative : env.rounding === "ROUND_FLOOR", 0n, exponent);
  if (is_zero(a)) return lowered(b, exponent, env);
  if (is_zero(b)) return lowered(a, exponent, env);
  const [large, little] = adjusted(a) >= adjusted(b) ? [a, b] : [b, a];
  const small = placeholder(large, little, env);
  const low = Math.min(large.exponent, small.exponent);
  const sum = signed(large) * power_of_ten(large.exponent - low) + signed(small) * power_of_ten(small.exponent - low);
  if (sum === 0n) return finite(env.rounding === "ROUND_FLOOR", 0n, exponent);
  return finite(sum < 0n, sum < 0n ? -sum : sum, low);
}

function signed(x: Num): bigint {
  return x.negative ? -x.digits : x.digits;
}

/** A number that is far smaller than the other does no more than break ties. */
function placeholder(large: Num, small: Num, env: Env): Num {
  const low = Math.min(large.exponent, adjusted(large) - env.prec - 1) - 2;
  return adjusted(small) < low ? finite(small.negative, 1n, low - 1) : small;
}

/** With zeros behind its digits, as a zero with a smaller exponent gives them, but not many more than there is room for. */
function lowered(x: Num, exponent: number, env: Env): Num {
  const places = Math.min(x.exponent - exponent, Math.max(env.prec - count(x.digits), 0) + 1);
  return places <= 0 ? x : finite(x.negative, x.digits * power_of_ten(places), x.exponent - places);
}

export function multiply(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  const negative = a.negative !== b.negative;
  if (a.special === "inf" || b.special === "inf") return is_zero(a) || is_zero(b) ? invalid(env) : infinity(negative);
  return fix(finite(negative, a.digits * b.digits, a.exponent + b.exponent), env);
}

/** `a * b + c`, rounded once. */
export function fma(a: Num, b: Num, c: Num, env: Env): Num {
  const signaling = [a, b, c].find((x) => x.special === "snan") !== undefined || [a, b].some((x) => x.special === "nan");
  if (signaling) return nan_of([a, b, c], env) ?? c;
  const exact = { ...env, prec: 999999999999999, emin: -9999999999999999, emax: 9999999999999999, clamp: false, status: 0 };
  const product = multiply(a, b, exact);
  env.status |= exact.status;
  return exact.status !== 0 ? product : add(product, c, env);
}

export function divide(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  const negative = a.negative !== b.negative;
  if (a.special === "inf") return b.special === "inf" ? invalid(env) : infinity(negative);
  if (b.special === "inf") {
    env.status |= CLAMPED;
    return finite(negative, 0n, etiny(env));
  }
  if (b.digits === 0n) {
    if (a.digits === 0n) return invalid(env, DIVISION_UNDEFINED);
    env.status |= DIVISION_BY_ZERO;
    return infinity(negative);
  }
  if (a.digits === 0n) return fix(finite(negative, 0n, a.exponent - b.exponent), env);
  const shift = count(b.digits) - count(a.digits) + env.prec + 1;
  const [n, d] = shift >= 0 ? [a.digits * power_of_ten(shift), b.digits] : [a.digits, b.digits * power_of_ten(-shift)];
  let [digits, exponent] = [n / d, a.exponent - b.exponent - shift];
  if (n % d !== 0n) {
    // Not a tie: the last digit says so.
    if (digits % 5n === 0n) digits += 1n;
  } else {
    const ideal = a.exponent - b.exponent;
    while (exponent < ideal && digits % 10n === 0n) [digits, exponent] = [digits / 10n, exponent + 1];
  }
  return fix(finite(negative, digits, exponent), env);
}

/** Whole quotient and rest of finite numbers, the divisor not zero; undefined if the quotient has too many digits. */
function whole_and_rest(a: Num, b: Num, env: Env): readonly [Num, Num] | undefined {
  const negative = a.negative !== b.negative;
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = adjusted(a) - adjusted(b);
  if (a.digits === 0n || difference < 0) {
    const rest = a.digits === 0n || a.exponent <= b.exponent ? finite(a.negative, a.digits, a.digits === 0n ? exponent : a.exponent) : lowered(a, exponent, env);
    return [finite(negative, 0n, 0), fix(rest, env)];
  }
  if (difference > env.prec) return undefined;
  const [n, d] = [a.digits * power_of_ten(a.exponent - exponent), b.digits * power_of_ten(b.exponent - exponent)];
  const quotient = n / d;
  if (count(quotient) > env.prec) return undefined;
  return [finite(negative, quotient, 0), fix(finite(a.negative, n % d, exponent), env)];
}

export function divide_int(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  const negative = a.negative !== b.negative;
  if (a.special === "inf") return b.special === "inf" ? invalid(env) : infinity(negative);
  if (b.special === "inf") return finite(negative, 0n, 0);
  if (b.digits === 0n) {
    if (a.digits === 0n) return invalid(env, DIVISION_UNDEFINED);
    env.status |= DIVISION_BY_ZERO;
    return infinity(negative);
  }
  const quotient = whole_and_rest(a, b, { ...env, status: 0 })?.[0];
  return quotient === undefined ? invalid(env, DIVISION_IMPOSSIBLE) : fix(quotient, env);
}

export function remainder(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  if (a.special === "inf") return invalid(env);
  if (b.special === "inf") return fix(a, env);
  if (b.digits === 0n) return invalid(env, a.digits === 0n ? DIVISION_UNDEFINED : INVALID_OPERATION);
  return whole_and_rest(a, b, env)?.[1] ?? invalid(env, DIVISION_IMPOSSIBLE);
}

export function divide_and_rest(a: Num, b: Num, env: Env): readonly [Num, Num] {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return [nan, nan];
  const negative = a.negative !== b.negative;
  if (a.special === "inf") {
    const rest = invalid(env);
    return [b.special === "inf" ? rest : infinity(negative), rest];
  }
  if (b.special === "inf") return [finite(negative, 0n, 0), fix(a, env)];
  if (b.digits === 0n) {
    if (a.digits === 0n) {
      const nothing = invalid(env, DIVISION_UNDEFINED);
      return [nothing, nothing];
    }
    env.status |= DIVISION_BY_ZERO;
    return [infinity(negative), invalid(env)];
  }
  const both = whole_and_rest(a, b, env);
  if (both !== undefined) return [fix(both[0], env), both[1]];
  const nothing = invalid(env, DIVISION_IMPOSSIBLE);
  return [nothing, nothing];
}

/** The rest to the nearest multiple, ties to even. */
export function remainder_near(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  if (a.special === "inf") return invalid(env);
  if (b.special === "inf") return fix(a, env);
  if (b.digits === 0n) return invalid(env, a.digits === 0n ? DIVISION_UNDEFINED : INVALID_OPERATION);
  const exponent = Math.min(a.exponent, b.exponent);
  if (a.digits === 0n) return fix(finite(a.negative, 0n, exponent), env);
  const difference = adjusted(a) - adjusted(b);
  if (difference >= env.prec + 1) return invalid(env, DIVISION_IMPOSSIBLE);
  if (difference <= -2) return fix(lowered(a, exponent, env), env);
  const [n, d] = [a.digits * power_of_ten(a.exponent - exponent), b.digits * power_of_ten(b.exponent - exponent)];
  let [quotient, rest] = [n / d, n % d];
  let negative = a.negative;
  if (rest * 2n > d || (rest * 2n === d && quotient % 2n === 1n)) {
    [quotient, rest] = [quotient + 1n, d - rest];
    negative = !negative;
  }
  if (quotient >= power_of_ten(env.prec)) return invalid(env, DIVISION_IMPOSSIBLE);
  return fix(finite(negative, rest, exponent), env);
}
