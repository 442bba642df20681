/** Decimal numbers as plain data, and how they are rounded to a context. */
import { CLAMPED, INEXACT, INVALID_OPERATION, OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW } from "./conditions.ts";

/** `(-1)**negative * digits * 10**exponent`, or an infinity or nan, whose digits are its payload. */
export interface Num {
  readonly negative: boolean;
  readonly digits: bigint;
  readonly exponent: number;
  readonly special: "" | "inf" | "nan" | "snan";
}

/** The way to round. */
export type Rounding = "ROUND_CEILING" | "ROUND_FLOOR" | "ROUND_UP" | "ROUND_DOWN" | "ROUND_HALF_UP" | "ROUND_HALF_DOWN" | "ROUND_HALF_EVEN" | "ROUND_05UP";

/** What an operation is done by; it notes in `status` what happened. */
export interface Env {
  readonly prec: number;
  readonly rounding: Rounding;
  readonly emin: number;
  readonly emax: number;
  readonly clamp: boolean;
  status: number;
}

export function finite(negative: boolean, digits: bigint, exponent: number): Num {
  return { negative, digits, exponent, special: "" };
}

export function infinity(negative: boolean): Num {
  return { negative, digits: 0n, exponent: 0, special: "inf" };
}

export const NAN: Num = { negative: false, digits: 0n, exponent: 0, special: "nan" };
export const ZERO: Num = { negative: false, digits: 0n, exponent: 0, special: "" };
export const ONE: Num = { negative: false, digits: 1n, exponent: 0, special: "" };

/** A nan for an operation without a result. */
export function invalid(env: Env, condition = INVALID_OPERATION): Num {
  env.status |= condition;
  return NAN;
}

export function is_nan(x: Num): boolean {
  return x.special === "nan" || x.special === "snan";
}

export function is_zero(x: Num): boolean {
  return x.special === "" && x.digits === 0n;
}

/** The number of digits of a coefficient; zero has one. */
export function count(digits: bigint): number {
  return digits < 10n ? 1 : digits.toString().length;
}

/** The exponent of the first digit. */
export function adjusted(x: Num): number {
  return x.exponent + count(x.digits) - 1;
}

export function power_of_ten(n: number): bigint {
  return 10n ** BigInt(n);
}

export function etiny(env: Env): number {
  return env.emin - env.prec + 1;
}

export function etop(env: Env): number {
  return env.emax - env.prec + 1;
}

/** An environment with another precision or rounding, with a status of its own. */
export function changed(env: Env, changes: Partial<Env>): Env {
  return { ...env, status: 0, ...changes };
}

/** An environment in which only the number of digits is limited. */
export function wide(prec: number, rounding: Rounding = "ROUND_HALF_EVEN"): Env {
  return { prec, rounding, emin: -999999999999999, emax: 999999999999999, clamp: false, status: 0 };
}

/** Cuts digits off at the right. @returns what is left, and whether anything but zeros went */
export function cut(digits: bigint, places: number, negative: boolean, rounding: Rounding): readonly [digits: bigint, inexact: boolean] {
  if (places <= 0) return [digits, false];
  if (digits === 0n) return [0n, false];
  const length = count(digits);
  // Of a tiny number only that it is not zero matters.
  const unit = power_of_ten(Math.min(places, length + 1));
  const kept = digits / unit;
  const rest = digits % unit;
  if (rest === 0n) return [kept, false];
  return [goes_up(kept, rest * 2n, unit, negative, rounding) ? kept + 1n : kept, true];
}

function goes_up(kept: bigint, twice: bigint, unit: bigint, negative: boolean, rounding: Rounding): boolean {
  switch (rounding) {
    case "ROUND_DOWN":
      return false;
    case "ROUND_UP":
      return true;
    case "ROUND_CEILING":
      return !negative;
    case "ROUND_FLOOR":
      return negative;
    case "ROUND_HALF_UP":
      return twice >= unit;
    case "ROUND_HALF_DOWN":
      return twice > unit;
    case "ROUND_HALF_EVEN":
      return twice > unit || (twice === unit && kept % 2n === 1n);
    case "ROUND_05UP":
      return kept % 5n === 0n;
  }
}

/** A number as the context can hold it: rounded, its exponent within the limits. */
export function fix(x: Num, env: Env): Num {
  if (x.special !== "") return is_nan(x) ? fix_nan(x, env) : x;
  const checked = check_exponent(x, env);
  return checked.special === "" ? check_digits(checked, env) : checked;
}

function fix_nan(x: Num, env: Env): Num {
  const most = env.prec - (env.clamp ? 1 : 0);
  return count(x.digits) > most ? { ...x, digits: most === 0 ? 0n : x.digits % power_of_ten(most) } : x;
}

function check_exponent(x: Num, env: Env): Num {
  const first = adjusted(x);
  const is_null = x.digits === 0n;
  if (first > env.emax) {
    if (!is_null) return overflow(x.negative, env);
    env.status |= CLAMPED;
    return { ...x, exponent: env.clamp ? etop(env) : env.emax };
  }
  if (env.clamp && x.exponent > etop(env)) {
    env.status |= CLAMPED;
    if (is_null) return { ...x, exponent: etop(env) };
    if (first < env.emin) env.status |= SUBNORMAL;
    return finite(x.negative, x.digits * power_of_ten(x.exponent - etop(env)), etop(env));
  }
  return first < env.emin ? subnormal(x, env) : x;
}

function subnormal(x: Num, env: Env): Num {
  const least = etiny(env);
  if (x.digits === 0n) {
    if (x.exponent >= least) return x;
    env.status |= CLAMPED;
    return { ...x, exponent: least };
  }
  env.status |= SUBNORMAL;
  if (x.exponent >= least) return x;
  const [digits, inexact] = cut(x.digits, least - x.exponent, x.negative, env.rounding);
  env.status |= ROUNDED | (inexact ? UNDERFLOW | INEXACT : 0) | (digits === 0n ? CLAMPED : 0);
  return finite(x.negative, digits, least);
}

function check_digits(x: Num, env: Env): Num {
  const places = count(x.digits) - env.prec;
  if (places <= 0) return x;
  const [digits, inexact] = cut(x.digits, places, x.negative, env.rounding);
  env.status |= ROUNDED | (inexact ? INEXACT : 0);
  const carried = count(digits) > env.prec;
  const rounded = finite(x.negative, carried ? digits / 10n : digits, x.exponent + places + (carried ? 1 : 0));
  return carried ? check_exponent(rounded, env) : rounded;
}

function overflow(negative: boolean, env: Env): Num {
  env.status |= OVERFLOW | INEXACT | ROUNDED;
  const { rounding } = env;
  const stays = rounding === "ROUND_DOWN" || rounding === "ROUND_05UP" || (rounding === "ROUND_CEILING" && negative) || (rounding === "ROUND_FLOOR" && !negative);
  return stays ? finite(negative, power_of_ten(env.prec) - 1n, etop(env)) : infinity(negative);
}

/** The nan that an operation on a nan gives, undefined if no operand is one. A signaling one signals, and comes first. */
export function nan_of(operands: readonly Num[], env: Env): Num | undefined {
  const signaling = operands.find((x) => x.special === "snan");
  if (signaling !== undefined) env.status |= INVALID_OPERATION;
  const chosen = signaling ?? operands.find(is_nan);
  return chosen === undefined ? undefined : fix_nan({ ...chosen, special: "nan" }, env);
}
