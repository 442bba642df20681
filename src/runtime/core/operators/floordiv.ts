import type { Int, Num } from "../float.ts";
import type { Py } from "../value.ts";
import { binary, in_place, operator } from "./dispatch.ts";
import { big_floordiv, float_floordiv, int_floordiv } from "./floor.ts";
import { arithmetic, is_number } from "./numeric.ts";

const FLOORDIV = /* @__PURE__ */ operator("//", "floordiv");
const FLOAT_AND_BIG = { float: float_floordiv, big: big_floordiv };

/**
 * Python's `a // b`.
 *
 * @raises ZeroDivisionError if `b` is zero
 * @example floordiv(-7, 2) // -4
 */
export function floordiv(a: Int, b: Int): Int;
export function floordiv(a: Num, b: Num): Num;
export function floordiv(a: Py, b: Py): Py;
export function floordiv(a: Py, b: Py): Py {
  if (Number.isInteger(a) && Number.isInteger(b)) return int_floordiv(a, b);
  return is_number(a) && is_number(b) ? arithmetic(a, b, FLOAT_AND_BIG) : binary(a, b, FLOORDIV);
}

/** Python's `a //= b`. The result is what `a` becomes. */
export function ifloordiv(a: Int, b: Int): Int;
export function ifloordiv(a: Py, b: Py): Py;
export function ifloordiv(a: Py, b: Py): Py {
  return in_place(a, b, FLOORDIV, floordiv);
}
