import { ValueError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { as_index } from "../core/items/index.ts";
import type { Py } from "../core/value.ts";

function product(from: bigint, to: bigint): bigint {
  if (from > to) return 1n;
  if (to - from < 8n) {
    let result = from;
    for (let n = from + 1n; n <= to; n++) result *= n;
    return result;
  }
  const middle = (from + to) >> 1n;
  return product(from, middle) * product(middle + 1n, to);
}

/** `math.factorial(n)` @raises ValueError if n is negative @example factorial(5) // 120 */
export function factorial(n: Py): Int {
  const count = as_index(n);
  if (count < 0) throw new ValueError("factorial() not defined for negative values");
  return canonical(product(1n, BigInt(count)));
}

/** `math.comb(n, k)`: ways to choose k of n. @raises ValueError for negative numbers @example comb(5, 2) // 10 */
export function comb(n: Py, k: Py): Int {
  const [all, chosen] = [BigInt(as_index(n)), BigInt(as_index(k))];
  if (all < 0n) throw new ValueError("n must be a non-negative integer");
  if (chosen < 0n) throw new ValueError("k must be a non-negative integer");
  if (chosen > all) return 0;
  const fewer = chosen < all - chosen ? chosen : all - chosen;
  return canonical(product(all - fewer + 1n, all) / product(1n, fewer));
}

/** `math.perm(n, k=None)`: ways to choose k of n in order. @raises ValueError for negative numbers @example perm(5, 2) // 20 */
export function perm(n: Py, k: Py = null): Int {
  if (k === null) return factorial(n);
  const [all, chosen] = [BigInt(as_index(n)), BigInt(as_index(k))];
  if (all < 0n) throw new ValueError("n must be a non-negative integer");
  if (chosen < 0n) throw new ValueError("k must be a non-negative integer");
  return chosen > all ? 0 : canonical(product(all - chosen + 1n, all));
}

function common(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

/** `math.gcd(*integers)` @example gcd(12, 18) // 6 */
export function gcd(...integers: Py[]): Int {
  return canonical(integers.map((x) => BigInt(as_index(x))).reduce(common, 0n));
}

/** `math.lcm(*integers)` @example lcm(4, 6) // 12 */
export function lcm(...integers: Py[]): Int {
  const result = integers.map((x) => BigInt(as_index(x))).reduce((a, b) => (a === 0n || b === 0n ? 0n : (a / common(a, b)) * b), 1n);
  return canonical(result < 0n ? -result : result);
}

/** `math.isqrt(n)`: the whole part of the square root. @raises ValueError if n is negative @example isqrt(17) // 4 */
export function isqrt(n: Py): Int {
  const value = BigInt(as_index(n));
  if (value < 0n) throw new ValueError("isqrt() argument must be nonnegative");
  if (value === 0n) return 0;
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return canonical(guess);
    guess = next;
  }
}
