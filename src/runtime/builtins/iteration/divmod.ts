import { ZeroDivisionError } from "../../core/exceptions/index.ts";
import type { Num } from "../../core/float.ts";
import { NotImplemented } from "../../core/singletons.ts";
import { dunder_binary, operator, unsupported } from "../../core/operators/dispatch.ts";
import { floordiv } from "../../core/operators/floordiv.ts";
import { mod } from "../../core/operators/mod.ts";
import { any_float, is_number } from "../../core/operators/numeric.ts";
import { tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";

const DIVMOD = /* @__PURE__ */ operator("divmod()", "divmod");

/**
 * Python's `divmod(a, b)`.
 *
 * @raises ZeroDivisionError if `b` is zero
 * @example divmod(-7, 2) // (-4, 1)
 */
export function divmod(a: number, b: number): readonly [number, number];
export function divmod(a: Num, b: Num): readonly [Num, Num];
export function divmod(a: Py, b: Py): Py;
export function divmod(a: Py, b: Py): Py {
  if (is_number(a) && is_number(b)) {
    if (Number(b) === 0 && any_float(a, b)) throw new ZeroDivisionError("float divmod()");
    return tuple(floordiv(a as Num, b as Num), mod(a as Num, b as Num));
  }
  const result = dunder_binary(a, b, DIVMOD);
  if (result === NotImplemented) throw unsupported(a, b, "divmod()");
  return result;
}
