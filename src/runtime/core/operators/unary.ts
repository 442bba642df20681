import { TypeError } from "../exceptions/index.ts";
import { Float, asFloat, type Int, type Num } from "../float.ts";
import { canonical } from "../int.ts";
import { full_type_name } from "../type_name.ts";
import { sub } from "./sub.ts";
import type { Py } from "../value.ts";

/**
 * Python's `-x`.
 *
 * @raises TypeError if `x` has no `__neg__`
 * @example neg(0) // 0, not -0
 */
export function neg(x: Int): Int;
export function neg(x: Num): Num;
export function neg(x: Py): Py;
export function neg(x: Py): Py {
  if (typeof x === "number") return 0 - x;
  if (typeof x === "bigint") return -x;
  if (typeof x === "boolean") return 0 - Number(x);
  if (x instanceof Float) return new Float(-x.value);
  return unary(x, "-", "__neg__");
}

/**
 * Python's `+x`.
 *
 * @raises TypeError if `x` has no `__pos__`
 * @example pos(true) // 1
 */
export function pos(x: Int): Int;
export function pos(x: Num): Num;
export function pos(x: Py): Py;
export function pos(x: Py): Py {
  if (typeof x === "number" || typeof x === "bigint" || x instanceof Float) return x;
  return typeof x === "boolean" ? Number(x) : unary(x, "+", "__pos__");
}

/**
 * Python's `~x`.
 *
 * @raises TypeError if `x` has no `__invert__`
 * @example invert(5) // -6
 */
export function invert(x: Int): Int;
export function invert(x: Py): Py;
export function invert(x: Py): Py {
  if (typeof x === "bigint") return canonical(~x);
  if (typeof x === "boolean" || Number.isInteger(x)) return sub(-1, Number(x));
  return unary(x, "~", "__invert__");
}

/**
 * Python's `abs(x)`.
 *
 * @raises TypeError if `x` has no `__abs__`
 * @example abs(-2) // 2
 */
export function abs(x: number): number;
export function abs(x: Int): Int;
export function abs(x: Num): Num;
export function abs(x: Py): Py;
export function abs(x: Py): Py {
  if (typeof x === "number") return Math.abs(x);
  if (typeof x === "bigint") return x < 0n ? -x : x;
  if (typeof x === "boolean") return Number(x);
  if (x instanceof Float) return asFloat(Math.abs(x.value));
  if (typeof x?.__abs__ === "function") return x.__abs__();
  throw new TypeError(`bad operand type for abs(): '${full_type_name(x)}'`);
}

function unary(x: Py, symbol: string, method: string): Py {
  if (typeof x === "object" && x !== null && typeof x[method] === "function") return x[method]();
  throw new TypeError(`bad operand type for unary ${symbol}: '${full_type_name(x)}'`);
}
