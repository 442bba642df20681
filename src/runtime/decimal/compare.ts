/** Comparisons. */
import { INVALID_OPERATION } from "./conditions.ts";
import { adjusted, type Env, etiny, finite, fix, is_nan, is_zero, nan_of, type Num, power_of_ten } from "./number.ts";

export type Order = -1 | 0 | 1;

/** The order of two numbers that are no nans. */
export function order(a: Num, b: Num): Order {
  if (is_zero(a) && is_zero(b)) return 0;
  if (is_zero(a)) return b.negative ? 1 : -1;
  if (is_zero(b) || a.negative !== b.negative) return a.negative ? -1 : 1;
  const size = order_of_sizes(a, b);
  return a.negative ? (-size as Order) : size;
}

function order_of_sizes(a: Num, b: Num): Order {
  if (a.special === "inf" || b.special === "inf") return a.special === b.special ? 0 : a.special === "inf" ? 1 : -1;
  if (is_zero(a) || is_zero(b)) return is_zero(a) ? (is_zero(b) ? 0 : -1) : 1;
  const [first, other] = [adjusted(a), adjusted(b)];
  if (first !== other) return first < other ? -1 : 1;
  const low = Math.min(a.exponent, b.exponent);
  return order_of_bigints(a.digits * power_of_ten(a.exponent - low), b.digits * power_of_ten(b.exponent - low));
}

function order_of_bigints(a: bigint, b: bigint): Order {
  return a < b ? -1 : a > b ? 1 : 0;
}

function as_number(result: Order): Num {
  return finite(result < 0, result === 0 ? 0n : 1n, 0);
}

export function compare(a: Num, b: Num, env: Env): Num {
  return nan_of([a, b], env) ?? as_number(order(a, b));
}

export function compare_signal(a: Num, b: Num, env: Env): Num {
  if (is_nan(a) || is_nan(b)) env.status |= INVALID_OPERATION;
  return compare(a, b, env);
}

const RANKS: Readonly<Record<Num["special"], number>> = { "": 0, inf: 0, snan: 1, nan: 2 };

/** The order of all representations: 1.0 after 1.00, nans at the ends. */
export function total_order(a: Num, b: Num): Order {
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const size = total_order_of_sizes(a, b);
  return a.negative ? (-size as Order) : size;
}

export function total_order_of_sizes(a: Num, b: Num): Order {
  const [rank, other] = [RANKS[a.special], RANKS[b.special]];
  if (rank !== other) return rank < other ? -1 : 1;
  if (rank > 0) return order_of_bigints(a.digits, b.digits);
  const size = order_of_sizes(a, b);
  if (size !== 0 || a.special === "inf") return size;
  return a.exponent < b.exponent ? -1 : a.exponent > b.exponent ? 1 : 0;
}

export function compare_total(a: Num, b: Num): Num {
  return as_number(total_order(a, b));
}

export function compare_total_mag(a: Num, b: Num): Num {
  return as_number(total_order_of_sizes(a, b));
}

/** The larger or smaller of two, a number before a quiet nan. */
export function extreme(a: Num, b: Num, env: Env, which: "max" | "min", by_size: boolean): Num {
  if (a.special === "nan" && b.special !== "nan" && b.special !== "snan") return fix(b, env);
  if (b.special === "nan" && a.special !== "nan" && a.special !== "snan") return fix(a, env);
  const nan = nan_of([a, b], env);
  if (nan !== undefined) return nan;
  let result = by_size ? order_of_sizes(a, b) : order(a, b);
  if (result === 0) result = total_order(a, b);
  return fix(result < 0 === (which === "max") ? b : a, env);
}

/** The number of the digits' class. */
export function number_class(x: Num, env: Env): string {
  if (x.special === "nan") return "NaN";
  if (x.special === "snan") return "sNaN";
  const sign = x.negative ? "-" : "+";
  if (x.special === "inf") return `${sign}Infinity`;
  if (x.digits === 0n) return `${sign}Zero`;
  return `${sign}${adjusted(x) < env.emin ? "Subnormal" : "Normal"}`;
}

export function is_normal(x: Num, env: Env): boolean {
  return x.special === "" && x.digits !== 0n && adjusted(x) >= env.emin;
}

export function is_subnormal(x: Num, env: Env): boolean {
  return x.special === "" && x.digits !== 0n && adjusted(x) < env.emin;
}

export function same_quantum(a: Num, b: Num): boolean {
  if (a.special !== "" || b.special !== "") return (is_nan(a) && is_nan(b)) || (a.special === "inf" && b.special === "inf");
  return a.exponent === b.exponent;
}

/** The number next to `x` downwards or upwards. */
export function next(x: Num, env: Env, direction: -1 | 1): Num {
  const nan = nan_of([x], env);
  if (nan !== undefined) return nan;
  const down = direction < 0;
  if (x.special === "inf") return x.negative === down ? x : finite(x.negative, power_of_ten(env.prec) - 1n, env.emax - env.prec + 1);
  if (is_zero(x)) return finite(down, 1n, etiny(env));
  const rounding = down ? "ROUND_FLOOR" : "ROUND_CEILING";
  const quiet: Env = { ...env, rounding, status: 0 };
  const rounded = fix(x, quiet);
  if (order(rounded, x) !== 0) return rounded;
  // A bit less than the smallest number there is, rounded away.
  const tiny = finite(down, 1n, env.emin - env.prec);
  const low = Math.min(x.exponent, Math.max(tiny.exponent, adjusted(x) - env.prec - 2));
  const unit = finite(down, 1n, Math.max(tiny.exponent, low - 1));
  return fix(exact(x, unit), { ...env, rounding, status: 0 });
}

function exact(a: Num, b: Num): Num {
  const low = Math.min(a.exponent, b.exponent);
  const value = (x: Num): bigint => (x.negative ? -x.digits : x.digits) * power_of_ten(x.exponent - low);
  const sum = value(a) + value(b);
  return finite(sum < 0n, sum < 0n ? -sum : sum, low);
}

