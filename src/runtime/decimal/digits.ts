/** Operations on the digits of numbers: quantizing, shifting, logic. */
import { CLAMPED, DIVISION_BY_ZERO, INEXACT, ROUNDED, SUBNORMAL, UNDERFLOW } from "./conditions.ts";
import { next, order } from "./compare.ts";
import { adjusted, count, cut, type Env, etiny, etop, finite, fix, infinity, invalid, is_nan, nan_of, type Num, power_of_ten, type Rounding } from "./number.ts";

/** With another exponent, rounded. */
function rescaled(x: Num, exponent: number, rounding: Rounding): { readonly value: Num; readonly inexact: boolean } {
  if (x.digits === 0n) return { value: finite(x.negative, 0n, exponent), inexact: false };
  if (x.exponent >= exponent) return { value: finite(x.negative, x.digits * power_of_ten(x.exponent - exponent), exponent), inexact: false };
  const [digits, inexact] = cut(x.digits, exponent - x.exponent, x.negative, rounding);
  return { value: finite(x.negative, digits, exponent), inexact };
}

export function quantize(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  if (a.special === "inf" || b.special === "inf") return a.special === b.special ? a : invalid(env);
  const { exponent } = b;
  if (exponent > env.emax || exponent < etiny(env)) return invalid(env);
  if (a.digits === 0n) return fix(finite(a.negative, 0n, exponent), env);
  if (adjusted(a) > env.emax || adjusted(a) - exponent + 1 > env.prec) return invalid(env);
  const { value, inexact } = rescaled(a, exponent, env.rounding);
  if (adjusted(value) > env.emax || count(value.digits) > env.prec) return invalid(env);
  if (exponent > a.exponent) env.status |= ROUNDED | (inexact ? INEXACT : 0);
  return fix(value, env);
}

/** Rounded to an integer; `exact`: says if anything was rounded away. */
export function to_integral(x: Num, env: Env, rounding: Rounding, exact: boolean): Num {
  const nan = nan_of([x], env);
  if (nan !== undefined) return nan;
  if (x.special === "inf" || x.exponent >= 0) return x;
  if (x.digits === 0n) return finite(x.negative, 0n, 0);
  const { value, inexact } = rescaled(x, 0, rounding);
  if (exact) env.status |= ROUNDED | (inexact ? INEXACT : 0);
  return value;
}

/** Without zeros at its end. */
export function normalize(x: Num, env: Env): Num {
  const nan = nan_of([x], env);
  if (nan !== undefined) return nan;
  const rounded = fix(x, env);
  if (rounded.special !== "") return rounded;
  if (rounded.digits === 0n) return finite(rounded.negative, 0n, 0);
  const most = env.clamp ? etop(env) : env.emax;
  let { digits, exponent } = rounded;
  while (digits % 10n === 0n && exponent < most) [digits, exponent] = [digits / 10n, exponent + 1];
  return finite(rounded.negative, digits, exponent);
}

/** The exponent of the first digit, as a number. */
export function logb(x: Num, env: Env): Num {
  const nan = nan_of([x], env);
  if (nan !== undefined) return nan;
  if (x.special === "inf") return infinity(false);
  if (x.digits === 0n) {
    env.status |= DIVISION_BY_ZERO;
    return infinity(true);
  }
  const first = adjusted(x);
  return fix(finite(first < 0, BigInt(Math.abs(first)), 0), env);
}

/** The integer that a number is, undefined if it is none or has an exponent. */
function plain_integer(x: Num): number | undefined {
  return x.special === "" && x.exponent === 0 ? (x.negative ? -1 : 1) * Number(x.digits) : undefined;
}

export function scaleb(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  const by = plain_integer(b);
  if (by === undefined || Math.abs(by) > 2 * (env.emax + env.prec)) return invalid(env);
  if (a.special === "inf") return a;
  return fix(finite(a.negative, a.digits, a.exponent + by), env);
}

/** The digits as many as the context has, as a text. */
function padded(x: Num, env: Env): string {
  return x.digits.toString().padStart(env.prec, "0").slice(-env.prec);
}

export function shift(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  const by = plain_integer(b);
  if (by === undefined || Math.abs(by) > env.prec) return invalid(env);
  if (a.special === "inf") return a;
  const digits = by < 0 ? BigInt(padded(a, env)) / power_of_ten(-by) : BigInt((padded(a, env) + "0".repeat(by)).slice(-env.prec));
  return finite(a.negative, digits, a.exponent);
}

export function rotate(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  const by = plain_integer(b);
  if (by === undefined || Math.abs(by) > env.prec) return invalid(env);
  if (a.special === "inf") return a;
  const text = padded(a, env);
  const at = by < 0 ? env.prec + by : by;
  return finite(a.negative, BigInt(text.slice(at) + text.slice(0, at)), a.exponent);
}

/** The digits of an operand of the logical operations, which are zeros and ones. */
function bits(x: Num, env: Env, any_length = false): string | undefined {
  if (x.special !== "" || x.negative || x.exponent !== 0) return undefined;
  const text = x.digits.toString();
  return /^[01]+$/.test(text) && (any_length || text.length <= env.prec) ? text.padStart(env.prec, "0").slice(-env.prec) : undefined;
}

export function logical(a: Num, b: Num, env: Env, operation: (a: string, b: string) => boolean): Num {
  const [left, right] = [bits(a, env), bits(b, env)];
  if (left === undefined || right === undefined) return invalid(env);
  return finite(false, BigInt([...left].map((each, i) => (operation(each, right[i] ?? "0") ? "1" : "0")).join("")), 0);
}

export function logical_invert(x: Num, env: Env): Num {
  const text = bits(x, env, true);
  return text === undefined ? invalid(env) : finite(false, BigInt([...text].map((each) => (each === "1" ? "0" : "1")).join("")), 0);
}

/** The number next to `a` towards `b`. */
export function next_toward(a: Num, b: Num, env: Env): Num {
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  const which = order(a, b);
  if (which === 0) return { ...a, negative: b.negative };
  const result = next(a, env, which < 0 ? 1 : -1);
  if (result.special === "inf") fix(finite(result.negative, 1n, env.emax + 1), env);
  else if (adjusted(result) < env.emin) {
    env.status |= UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED;
    if (result.digits === 0n) env.status |= CLAMPED;
  }
  return result;
}

/** Whether a number has no digits behind the point. */
export function is_integer(x: Num): boolean {
  if (x.special !== "" || is_nan(x)) return false;
  return x.exponent >= 0 || x.digits % power_of_ten(Math.min(-x.exponent, count(x.digits) + 1)) === 0n;
}

/** The integer part, exact. */
export function whole(x: Num): bigint {
  const size = x.exponent >= 0 ? x.digits * power_of_ten(x.exponent) : x.digits / power_of_ten(Math.min(-x.exponent, count(x.digits) + 1));
  return x.negative ? -size : size;
}
