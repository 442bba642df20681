import { Float, type Int, type Num } from "../float.ts";
import type { Py } from "../value.ts";
import { binary, in_place, operator } from "./dispatch.ts";
import { arithmetic, is_number } from "./numeric.ts";

const SUB = /* @__PURE__ */ operator("-", "sub");
const FLOAT_AND_BIG = { float: (a: number, b: number) => a - b, big: (a: bigint, b: bigint) => a - b };

/**
 * Python's `a - b`, also of sets.
 *
 * @raises TypeError if the operands do not go together
 * @example sub(1, 2.5) // -1.5
 */
export function sub(a: Int, b: Int): Int;
export function sub(a: Py, b: Py): Py;
export function sub(a: Py, b: Py): Py {
  if (typeof a === "number" && typeof b === "number") return sub_numbers(a, b);
  if (is_number(a) && is_number(b)) return arithmetic(a, b, FLOAT_AND_BIG);
  return binary(a, b, SUB);
}

function sub_numbers(a: number, b: number): Num {
  const difference = a - b;
  if (Number.isInteger(a) && Number.isInteger(b)) {
    return Number.isSafeInteger(difference) ? difference : BigInt(a) - BigInt(b);
  }
  return Number.isInteger(difference) ? new Float(difference) : difference;
}

/**
 * Python's `a -= b`. The result is what `a` becomes; a set is changed in place.
 */
export function isub(a: Int, b: Int): Int;
export function isub(a: Py, b: Py): Py;
export function isub(a: Py, b: Py): Py {
  if (typeof a === "number" && typeof b === "number") return sub_numbers(a, b);
  return in_place(a, b, SUB, sub);
}
