import type { Py } from "../../core/value.ts";
import { index_of } from "../int/index_of.ts";

/**
 * Python's `bin(n)`.
 *
 * @raises TypeError if `n` is no int
 * @example bin(-5) // "-0b101"
 */
export function bin(n: Py): string {
  return in_base(n, 2, "0b");
}

/**
 * Python's `oct(n)`.
 *
 * @raises TypeError if `n` is no int
 * @example oct(8) // "0o10"
 */
export function oct(n: Py): string {
  return in_base(n, 8, "0o");
}

/**
 * Python's `hex(n)`.
 *
 * @raises TypeError if `n` is no int
 * @example hex(255) // "0xff"
 */
export function hex(n: Py): string {
  return in_base(n, 16, "0x");
}

function in_base(x: Py, base: number, prefix: string): string {
  const n = index_of(x);
  return n < 0 ? `-${prefix}${(-n).toString(base)}` : prefix + n.toString(base);
}
