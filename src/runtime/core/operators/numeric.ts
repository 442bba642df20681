/** What the arithmetic operators share: which operands are numbers, and exactness past 2^53. */
import { OverflowError } from "../exceptions/index.ts";
import { asFloat, Float, is_float, type Int, type Num } from "../float.ts";
import { canonical } from "../int.ts";

/** A number operand, a bool included. */
export type Number_ = Num | boolean;

/** Whether `x` takes part in arithmetic as a real number. */
export function is_number(x: unknown): x is Number_ {
  const type = typeof x;
  return type === "number" || type === "bigint" || type === "boolean" || x instanceof Float;
}

/** Whether the result of an operation on `a` and `b` is a float. */
export function any_float(a: Number_, b: Number_): boolean {
  return is_float(a) || is_float(b);
}

/**
 * A number as a double.
 *
 * @raises OverflowError if it is an int too large for one
 */
export function to_double(x: Number_): number {
  if (typeof x === "number") return x;
  const n = Number(x);
  if (typeof x === "bigint" && !Number.isFinite(n)) throw new OverflowError("int too large to convert to float");
  return n;
}

/** An int operand as an Int, bools as 0 and 1. */
export function to_int(x: Int | boolean): Int {
  return typeof x === "boolean" ? Number(x) : x;
}

/** One arithmetic operation, by kind of operands. */
export interface Arithmetic {
  readonly float: (a: number, b: number) => number;
  readonly big: (a: bigint, b: bigint) => bigint;
}

/** Applies an operation to any two numbers. */
export function arithmetic(a: Number_, b: Number_, op: Arithmetic): Num {
  if (any_float(a, b)) return asFloat(op.float(to_double(a), to_double(b)));
  return canonical(op.big(BigInt(a as Int | boolean), BigInt(b as Int | boolean)));
}
