/** The methods of int. Each takes a number, a bigint or a bool. */
import type { Int } from "../../core/float.ts";
import { tuple } from "../../core/tuple.ts";
import { index_of } from "./index_of.ts";

type AnyInt = Int | boolean;

/**
 * Python's `n.bit_length()`.
 *
 * @example int_bit_length(255) // 8
 */
export function int_bit_length(n: AnyInt): number {
  const size = magnitude(n);
  return size === 0n ? 0 : size.toString(2).length;
}

/**
 * Python's `n.bit_count()`: the ones in the binary form of the absolute value.
 *
 * @example int_bit_count(-5) // 2
 */
export function int_bit_count(n: AnyInt): number {
  return magnitude(n).toString(2).replaceAll("0", "").length;
}

/**
 * Python's `n.as_integer_ratio()`.
 *
 * @example int_as_integer_ratio(3) // (3, 1)
 */
export function int_as_integer_ratio(n: AnyInt): readonly [Int, number] {
  return tuple(index_of(n), 1);
}

/** Python's `n.is_integer()`: true. @example int_is_integer(3) // true */
export function int_is_integer(_n: AnyInt): boolean {
  return true;
}

/** Python's `n.conjugate()`: the number itself. @example int_conjugate(true) // 1 */
export function int_conjugate(n: AnyInt): Int {
  return index_of(n);
}

function magnitude(n: AnyInt): bigint {
  const big = BigInt(index_of(n));
  return big < 0n ? -big : big;
}
