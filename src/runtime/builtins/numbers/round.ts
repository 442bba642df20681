import { OverflowError, TypeError } from "../../core/exceptions/index.ts";
import { asFloat, Float, type Int, type Num } from "../../core/float.ts";
import { canonical, integer } from "../../core/int.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { index_of } from "../int/index_of.ts";
import { whole } from "../int/whole.ts";
import { exact_decimal, round_decimal, to_fixed } from "./decimal.ts";

/**
 * Python's `round(number, ndigits=None)`: half to even, on the exact binary value.
 *
 * @param number an int, a float, or an object with `__round__`
 * @param ndigits decimals to keep, negative for tens; without it a float becomes an int
 * @raises ValueError, OverflowError for nan and the infinities without `ndigits`
 * @raises TypeError if the number can't be rounded
 * @example round(2.675, 2) // 2.67
 */
export function round(number: Num, ndigits?: Int | null): Num;
export function round(number: Py, ndigits?: Py): Py;
export function round(number: Py, ndigits: Py = null): Py {
  if (number instanceof Float) return ndigits === null ? round_to_int(number.value) : asFloat(float_round(number.value, ndigits));
  switch (typeof number) {
    case "number":
      if (Number.isInteger(number)) return ndigits === null ? number : round_int(number, ndigits);
      return ndigits === null ? round_to_int(number) : asFloat(float_round(number, ndigits));
    case "bigint":
      return ndigits === null ? number : round_int(number, ndigits);
    case "boolean":
      return ndigits === null ? Number(number) : round_int(Number(number), ndigits);
  }
  if (typeof number?.__round__ === "function") return ndigits === null ? number.__round__() : number.__round__(ndigits);
  throw new TypeError(`type ${type_name(number)} doesn't define __round__ method`);
}

/**
 * Python's `round(x)` of a proven float: an int.
 *
 * @raises ValueError for nan
 * @raises OverflowError for the infinities
 * @example round_to_int(2.5) // 2
 */
export function round_to_int(x: number): Int {
  if (!Number.isFinite(x)) return whole(x);
  const below = Math.floor(x);
  const rest = x - below;
  if (rest < 0.5) return integer(below);
  return rest > 0.5 || below % 2 !== 0 ? integer(below + 1) : integer(below);
}

/**
 * Python's `round(x, ndigits)` of a proven float: a float.
 *
 * @raises OverflowError if the result is too large
 * @example float_round(2.675, 2) // 2.67
 */
export function float_round(x: number, ndigits: Py): number {
  const places = Number(index_of(ndigits));
  if (!Number.isFinite(x) || x === 0 || places > 323) return x;
  if (places < -308) return 0 * x;
  const size = Math.abs(x);
  const rounded = places >= 0 ? Number(to_fixed(size, places)) : round_tens(size, places);
  if (!Number.isFinite(rounded)) throw new OverflowError("rounded value too large to represent");
  return x < 0 ? -rounded : rounded;
}

function round_tens(size: number, places: number): number {
  const exact = exact_decimal(size);
  const { digits, point } = round_decimal(exact, exact.point + places);
  return digits === "" ? 0 : Number(`0.${digits}e${point}`);
}

function round_int(n: Int, ndigits: Py): Int {
  const places = index_of(ndigits);
  if (places >= 0) return n;
  if (-places > n.toString().length) return 0;
  const unit = 10n ** BigInt(-places);
  const big = BigInt(n);
  let rest = big % unit;
  if (rest < 0n) rest += unit;
  const down = big - rest;
  const twice = rest * 2n;
  const up = twice > unit || (twice === unit && (down / unit) % 2n !== 0n);
  return canonical(up ? down + unit : down);
}
