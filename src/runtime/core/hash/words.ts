/**
 * Hashes as CPython computes them, 64 bits in two unsigned words: the sets of ints and of tuples of ints have
 * CPython's order that way. Only the hashes of str, which CPython randomises, are our own.
 */
import type { Float} from "../float.ts";
import { type Int } from "../float.ts";
import { integer } from "../int.ts";

/** A 64-bit hash. */
export type Words = readonly [high: number, low: number];

const PRIME = (1n << 61n) - 1n;
const TWO32 = 4294967296;

/** The words of an int's hash. */
export function int_words(n: Int): Words {
  if (typeof n === "bigint") return big_words(n);
  const h = n === -1 ? -2 : n;
  return [Math.floor(h / TWO32) >>> 0, h >>> 0];
}

function big_words(n: bigint): Words {
  let h = n < 0n ? -(-n % PRIME) : n % PRIME;
  if (h === -1n) h = -2n;
  const unsigned = BigInt.asUintN(64, h);
  return [Number(unsigned >> 32n), Number(unsigned & 0xffffffffn)];
}

/** The words of what a `__hash__` returned: a hash is kept as it is, a larger int is hashed itself. */
export function result_words(n: Int): Words {
  if (typeof n === "number" || BigInt.asIntN(64, n) !== n) return int_words(n);
  return [Number(BigInt.asUintN(32, n >> 32n)), Number(BigInt.asUintN(32, n))];
}

/** The words of a float's hash: equal numbers hash equally whatever their type. */
export function float_words(x: number | Float): Words {
  const n = +x;
  if (Number.isInteger(n)) return int_words(integer(n));
  if (Number.isNaN(n)) return [0, 0];
  if (!Number.isFinite(n)) return int_words(n > 0 ? 314159 : -314159);
  // n is m / 2**e with m an integer; dividing by 2 modulo 2**61 - 1 is a rotation.
  let [m, e] = [Math.abs(n), 0];
  for (; !Number.isInteger(m); e++) m *= 2;
  const rotated = (BigInt(m) % PRIME) * (1n << BigInt((61 - (e % 61)) % 61)) % PRIME;
  return big_words(n < 0 ? -rotated : rotated);
}

/** The words of a string's hash. */
export function string_words(s: string): Words {
  let [a, b] = [0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
  }
  a = Math.imul(a ^ (a >>> 16), 0x45d9f3b);
  b = Math.imul(b ^ (b >>> 15), 0x2c1b3c6d);
  return [(a ^ (b >>> 13)) >>> 0, (b ^ (a >>> 11)) >>> 0];
}

/** CPython's hash of None. */
export const NONE_WORDS: Words = [0, 0xfca86420];

/**
 * The words of a tuple's hash: CPython's variation of xxHash, on the words of its items.
 *
 * The primes are 2870177450012600261, 14029467366897019727 and 11400714785074694791; their products are taken by 16
 * bits, in one loop without objects, as every look-up of a tuple in a set comes here.
 */
export function tuple_words(items: readonly unknown[], item_words: (item: unknown) => Words): Words {
  let [high, low] = [0x27d4eb2f, 0x165667c5];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    let [lane_high, lane_low] = [0, 0];
    if (typeof item === "number" && Number.isInteger(item) && item !== -1) {
      lane_high = Math.floor(item / TWO32) >>> 0;
      lane_low = item >>> 0;
    } else {
      [lane_high, lane_low] = item_words(item);
    }
    // Plus the lane times the second prime, 0xc2b2ae3d27d4eb4f.
    let [a0, a1] = [lane_low & 0xffff, lane_low >>> 16];
    let first = a0 * 0xeb4f;
    let middle = a0 * 0x27d4 + a1 * 0xeb4f + Math.floor(first / 65536);
    low += (((middle & 0xffff) << 16) | (first & 0xffff)) >>> 0;
    high += a1 * 0x27d4 + Math.floor(middle / 65536) + Math.imul(lane_high, 0x27d4eb4f) + Math.imul(lane_low, 0xc2b2ae3d) + (low >= TWO32 ? 1 : 0);
    // Rotated by 31.
    const [h, l] = [high >>> 0, low >>> 0];
    high = ((h << 31) | (l >>> 1)) >>> 0;
    low = ((l << 31) | (h >>> 1)) >>> 0;
    // Times the third prime, 0x9e3779b185ebca87.
    [a0, a1] = [low & 0xffff, low >>> 16];
    first = a0 * 0xca87;
    middle = a0 * 0x85eb + a1 * 0xca87 + Math.floor(first / 65536);
    high = (a1 * 0x85eb + Math.floor(middle / 65536) + Math.imul(high, 0x85ebca87) + Math.imul(low, 0x9e3779b1)) >>> 0;
    low = (((middle & 0xffff) << 16) | (first & 0xffff)) >>> 0;
  }
  // Plus the length, exclusive-or 2870177450012600261 and 3527539.
  low += (items.length ^ 0x165667c5 ^ 3527539) >>> 0;
  high = (high + 0x27d4eb2f + (low >= TWO32 ? 1 : 0)) >>> 0;
  low >>>= 0;
  return high === 0xffffffff && low === 0xffffffff ? [0, 1546275796] : [high, low];
}

function multiply(ah: number, al: number, bh: number, bl: number): [number, number] {
  const [a0, a1, b0, b1] = [al & 0xffff, al >>> 16, bl & 0xffff, bl >>> 16];
  const p00 = a0 * b0;
  const middle = a0 * b1 + a1 * b0 + Math.floor(p00 / 65536);
  const low = (((middle & 0xffff) << 16) | (p00 & 0xffff)) >>> 0;
  const high = (a1 * b1 + Math.floor(middle / 65536) + Math.imul(ah, bl) + Math.imul(al, bh)) >>> 0;
  return [high, low];
}

/** The words of a frozenset's hash: any order of its items gives the same. */
export function set_words(items: Iterable<Words>, count: number): Words {
  let [high, low] = [0, 0];
  for (const [h, l] of items) {
    const [mixed_high, mixed_low] = multiply((h ^ (l << 16)) >>> 0, (l ^ 89869747) >>> 0, 0x9e3779b1, 0x85ebca87);
    high = (high ^ mixed_high) >>> 0;
    low = (low ^ mixed_low) >>> 0;
  }
  return multiply(high, (low ^ ((count + 1) * 1927868237)) >>> 0, 0, 69069);
}

/** A hash as the int that Python's `hash` returns. */
export function words_int([high, low]: Words): Int {
  const signed = high | 0;
  const n = signed * TWO32 + low;
  return Number.isSafeInteger(n) ? n : (BigInt(signed) << 32n) + BigInt(low);
}
