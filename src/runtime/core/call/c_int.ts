import { OverflowError } from "../exceptions/index.ts";
import { as_index } from "../items/index_of.ts";
import type { Py } from "../value.ts";

/**
 * An argument that CPython's C code takes as an `int` of 32 bits.
 *
 * @raises TypeError if it is no int
 * @raises OverflowError if it is too large
 * @example c_int(true) // 1
 */
export function c_int(x: Py): number {
  if (typeof x === "number" && (x | 0) === x) return x;
  const n = as_index(x);
  if (typeof n === "bigint" && (n > 0x7fff_ffff_ffff_ffffn || n < -0x8000_0000_0000_0000n)) throw new OverflowError("Python int too large to convert to C long");
  if (n > 0x7fff_ffff) throw new OverflowError("signed integer is greater than maximum");
  if (n < -0x8000_0000) throw new OverflowError("signed integer is less than minimum");
  return Number(n);
}
