/** `<< >> & | ^`, also of sets, dicts and types. */
import { Union } from "../union.ts";
import { OverflowError, ValueError } from "../exceptions/index.ts";
import { type Int, is_int } from "../float.ts";
import { canonical } from "../int.ts";
import { is_class } from "../is_class.ts";
import type { Py } from "../value.ts";
import { binary, in_place, operator } from "./dispatch.ts";

const LSHIFT = /* @__PURE__ */ operator("<<", "lshift");
const RSHIFT = /* @__PURE__ */ operator(">>", "rshift");
const AND = /* @__PURE__ */ operator("&", "and");
const OR = /* @__PURE__ */ operator("|", "or");
const XOR = /* @__PURE__ */ operator("^", "xor");

/**
 * Python's `a << b`, exact.
 *
 * @raises ValueError if `b` is negative
 * @example lshift(1, 64) // 18446744073709551616n
 */
export function lshift(a: Int, b: Int): Int;
export function lshift(a: Py, b: Py): Py;
export function lshift(a: Py, b: Py): Py {
  if (!is_int(a) || !is_int(b)) return binary(a, b, LSHIFT);
  if (Number(b) < 0) throw new ValueError("negative shift count");
  if (Number(a) === 0) return 0;
  if (typeof b === "bigint") throw new OverflowError("too many digits in integer");
  const shifted = Number(a) * 2 ** Number(b);
  return Number.isSafeInteger(shifted) ? shifted : canonical(BigInt(a) << BigInt(b));
}

/**
 * Python's `a >> b`, exact.
 *
 * @raises ValueError if `b` is negative
 * @example rshift(-5, 1) // -3
 */
export function rshift(a: Int, b: Int): Int;
export function rshift(a: Py, b: Py): Py;
export function rshift(a: Py, b: Py): Py {
  if (!is_int(a) || !is_int(b)) return binary(a, b, RSHIFT);
  if (Number(b) < 0) throw new ValueError("negative shift count");
  if (typeof b === "bigint") return Number(a) < 0 ? -1 : 0;
  return typeof a === "bigint" ? canonical(a >> BigInt(b)) : Math.floor(Number(a) / 2 ** Number(b));
}

/**
 * Python's `a & b`: of ints, bools (a bool then), sets.
 *
 * @example and_(12, 10) // 8
 */
export function and_(a: Int, b: Int): Int;
export function and_(a: boolean, b: boolean): boolean;
export function and_(a: Py, b: Py): Py;
export function and_(a: Py, b: Py): Py {
  if (typeof a === "boolean" && typeof b === "boolean") return a && b;
  if (!is_int(a) || !is_int(b)) return binary(a, b, AND);
  return fits(a) && fits(b) ? Number(a) & Number(b) : canonical(BigInt(a) & BigInt(b));
}

/**
 * Python's `a | b`: of ints, bools (a bool then), sets, dicts and types (`int | None`).
 *
 * @example or_(12, 10) // 14
 */
export function or_(a: Int, b: Int): Int;
export function or_(a: boolean, b: boolean): boolean;
export function or_(a: Py, b: Py): Py;
export function or_(a: Py, b: Py): Py {
  if (typeof a === "boolean" && typeof b === "boolean") return a || b;
  if (!is_int(a) || !is_int(b)) return is_type_operand(a) && is_type_operand(b) && (a ?? b) !== null ? Union.of(a, b) : binary(a, b, OR);
  return fits(a) && fits(b) ? Number(a) | Number(b) : canonical(BigInt(a) | BigInt(b));
}

/**
 * Python's `a ^ b`: of ints, bools (a bool then), sets.
 *
 * @example xor(12, 10) // 6
 */
export function xor(a: Int, b: Int): Int;
export function xor(a: boolean, b: boolean): boolean;
export function xor(a: Py, b: Py): Py;
export function xor(a: Py, b: Py): Py {
  if (typeof a === "boolean" && typeof b === "boolean") return a !== b;
  if (!is_int(a) || !is_int(b)) return binary(a, b, XOR);
  return fits(a) && fits(b) ? Number(a) ^ Number(b) : canonical(BigInt(a) ^ BigInt(b));
}

/** Whether JavaScript's 32-bit operators are exact for it. */
function fits(n: Int | boolean): boolean {
  return typeof n !== "bigint" && (Number(n) | 0) === Number(n);
}

function is_type_operand(x: unknown): boolean {
  return x === null || is_class(x) || x instanceof Union;
}

/** Python's `a <<= b`. The result is what `a` becomes. */
export function ilshift(a: Py, b: Py): Py {
  return in_place(a, b, LSHIFT, lshift);
}

/** Python's `a >>= b`. The result is what `a` becomes. */
export function irshift(a: Py, b: Py): Py {
  return in_place(a, b, RSHIFT, rshift);
}

/** Python's `a &= b`; a set is changed in place. The result is what `a` becomes. */
export function iand(a: Py, b: Py): Py {
  return in_place(a, b, AND, and_);
}

/** Python's `a |= b`; a set or dict is changed in place. The result is what `a` becomes. */
export function ior(a: Py, b: Py): Py {
  return in_place(a, b, OR, or_);
}

/** Python's `a ^= b`; a set is changed in place. The result is what `a` becomes. */
export function ixor(a: Py, b: Py): Py {
  return in_place(a, b, XOR, xor);
}
