/** The operations by their Python names, shared by the methods of Decimal and Context. */
import * as arithmetic from "./arithmetic.ts";
import * as comparing from "./compare.ts";
import * as digits from "./digits.ts";
import * as functions from "./functions.ts";
import type { Env, Num } from "./number.ts";

export type Unary = (x: Num, env: Env) => Num;
export type Binary = (a: Num, b: Num, env: Env) => Num;

/** Of one number. */
export const UNARY = {
  exp: functions.exp, ln: functions.ln, log10: functions.log10, logb: digits.logb, logical_invert: digits.logical_invert, normalize: digits.normalize, sqrt: functions.sqrt,
  next_minus: (x, env) => comparing.next(x, env, -1), next_plus: (x, env) => comparing.next(x, env, 1),
  to_integral_exact: (x, env) => digits.to_integral(x, env, env.rounding, true), to_integral_value: (x, env) => digits.to_integral(x, env, env.rounding, false),
} satisfies Record<string, Unary>;

/** Of two numbers. */
export const BINARY = {
  compare: comparing.compare, compare_signal: comparing.compare_signal, compare_total: comparing.compare_total, compare_total_mag: comparing.compare_total_mag,
  copy_sign: (a, b) => ({ ...a, negative: b.negative }),
  logical_and: (a, b, env) => digits.logical(a, b, env, (x, y) => x === "1" && y === "1"),
  logical_or: (a, b, env) => digits.logical(a, b, env, (x, y) => x === "1" || y === "1"),
  logical_xor: (a, b, env) => digits.logical(a, b, env, (x, y) => x !== y),
  max: (a, b, env) => comparing.extreme(a, b, env, "max", false), max_mag: (a, b, env) => comparing.extreme(a, b, env, "max", true),
  min: (a, b, env) => comparing.extreme(a, b, env, "min", false), min_mag: (a, b, env) => comparing.extreme(a, b, env, "min", true),
  next_toward: digits.next_toward, quantize: digits.quantize, remainder_near: arithmetic.remainder_near, rotate: digits.rotate, scaleb: digits.scaleb, shift: digits.shift,
} satisfies Record<string, Binary>;
