import { OverflowError, ValueError } from "../../core/exceptions/index.ts";
import type { Int } from "../../core/float.ts";
import { integer } from "../../core/int.ts";

/**
 * The int a float is cut to: `int(x)` of a proven float, also `math.trunc`.
 *
 * @raises ValueError for nan
 * @raises OverflowError for the infinities
 * @example whole(-2.7) // -2
 */
export function whole(x: number): Int {
  if (Number.isFinite(x)) return integer(Math.trunc(x));
  if (x !== x) throw new ValueError("cannot convert float NaN to integer");
  throw new OverflowError("cannot convert float infinity to integer");
}
