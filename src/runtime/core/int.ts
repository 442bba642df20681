/** Helpers that keep ints canonical: a number while safe, a bigint beyond. */
import type { Int } from "./float.ts";

const LARGEST = 9007199254740991n;

/**
 * The canonical form of a bigint.
 *
 * @example canonical(5n)        // 5
 * @example canonical(2n ** 60n) // 1152921504606846976n
 */
export function canonical(n: bigint): Int {
  return n <= LARGEST && n >= -LARGEST ? Number(n) : n;
}

/**
 * The int a finite integral double is: exact also where the double is past the safe integers.
 *
 * @example integer(1e300) // a bigint
 */
export function integer(n: number): Int {
  return Number.isSafeInteger(n) ? n + 0 : BigInt(n);
}
