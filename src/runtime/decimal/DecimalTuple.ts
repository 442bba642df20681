import { namedtuple } from "../collections/namedtuple.ts";
import type { Int } from "../core/float.ts";

/**
 * Python's `decimal.DecimalTuple(sign, digits, exponent)`: the parts of a Decimal.
 *
 * @example new Decimal("1.1").as_tuple().digits // (1, 1)
 */
export const DecimalTuple = /* @__PURE__ */ namedtuple<{ sign: Int; digits: readonly Int[]; exponent: Int | string }>("DecimalTuple", ["sign", "digits", "exponent"], { module: "decimal" });
