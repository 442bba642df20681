import { floordiv, mod } from "../../core/operators/index.ts";
import { binary, operator } from "../../core/operators/dispatch.ts";
import { is_number } from "../../core/operators/numeric.ts";
import { is_float, type Int, type Num } from "../../core/float.ts";
import { ZeroDivisionError } from "../../core/exceptions/index.ts";
import { tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";

/**
 * Python's `divmod(a, b)`.
 *
 * @returns the floored quotient and the rest, which has the sign of `b`
 * @raises ZeroDivisionError if `b` is zero
 * @raises TypeError if the operands do not go together
 * @example divmod(-7, 2) // (-4, 1)
 */
export function divmod(a: Int, b: Int): readonly [Int, Int];
export function divmod(a: Num, b: Num): readonly [Num, Num];
export function divmod(a: Py, b: Py): Py;
export function divmod(a: Py, b: Py): Py {
  if (!is_number(a) || !is_number(b)) return binary(a, b, operator("divmod()", "divmod"));
  if ((is_float(a) || is_float(b)) && Number(b) === 0) throw new ZeroDivisionError("float divmod()");
  return tuple(floordiv(a, b), mod(a, b));
}
