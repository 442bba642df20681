import type { Int, Num } from "../float.ts";
import { str_percent } from "../../builtins/str/index.ts";
import type { Py } from "../value.ts";
import { binary, in_place, operator } from "./dispatch.ts";
import { big_mod, float_mod, int_mod } from "./floor.ts";
import { arithmetic, is_number } from "./numeric.ts";

const MOD = /* @__PURE__ */ operator("%", "mod");
const FLOAT_AND_BIG = { float: float_mod, big: big_mod };

/**
 * Python's `a % b`: the rest with the sign of `b`, or printf-style formatting where `a` is a str.
 *
 * @raises ZeroDivisionError if `b` is zero
 * @example mod(-7, 3) // 2
 */
export function mod(a: Int, b: Int): Int;
export function mod(a: Num, b: Num): Num;
export function mod(a: Py, b: Py): Py;
export function mod(a: Py, b: Py): Py {
  if (Number.isInteger(a) && Number.isInteger(b)) return int_mod(a, b);
  if (is_number(a) && is_number(b)) return arithmetic(a, b, FLOAT_AND_BIG);
  return typeof a === "string" ? str_percent(a, b) : binary(a, b, MOD);
}

/** Python's `a %= b`. The result is what `a` becomes. */
export function imod(a: Int, b: Int): Int;
export function imod(a: Py, b: Py): Py;
export function imod(a: Py, b: Py): Py {
  return in_place(a, b, MOD, mod);
}
