import type { Int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import type { Ratio } from "./rational.ts";

const PRIME = (1n << 61n) - 1n;

/** The hash of a rational number, which equal ints and floats have too. */
export function fraction_hash([n, d]: Ratio): Int {
  const inverse = modular_inverse(d % PRIME);
  const size = inverse === undefined ? 314159n : (((n < 0n ? -n : n) % PRIME) * inverse) % PRIME;
  const hash = n < 0n ? -size : size;
  return canonical(hash === -1n ? -2n : hash);
}

function modular_inverse(x: bigint): bigint | undefined {
  if (x === 0n) return undefined;
  let [a, b, s, t] = [x, PRIME, 1n, 0n];
  while (b !== 0n) {
    const q = a / b;
    [a, b, s, t] = [b, a - q * b, t, s - q * t];
  }
  return ((s % PRIME) + PRIME) % PRIME;
}
