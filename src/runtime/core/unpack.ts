/** Unpacking assignments: as many values as targets, or Python's ValueError. */
import { TypeError, ValueError } from "./exceptions/index.ts";
import { iter } from "./iter.ts";
import { type_name } from "./type_name.ts";
import type { Py } from "./value.ts";

/**
 * The values of `a, b = x`, or of `a, *b, c = x`.
 *
 * @param before how many targets there are, or how many stand before the starred one
 * @param after how many stand behind the starred target; left out where there is none
 * @returns an array with one value per target, the starred one's a list
 * @raises TypeError if `x` can't be iterated over, ValueError if the number of values does not fit
 * @example const [first, rest] = unpack(line, 1, 0); // first, *rest = line
 */
export function unpack(x: Py, before: number, after?: number): Py[] {
  const iterator = start(x);
  if (after !== undefined) return starred(iterator, before, after);
  const values: Py[] = [];
  for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
    if (values.length === before) throw new ValueError(`too many values to unpack (expected ${before})`);
    values.push(next.value);
  }
  if (values.length < before) throw new ValueError(`not enough values to unpack (expected ${before}, got ${values.length})`);
  return values;
}

function start(x: Py): Iterator<Py> {
  try {
    return iter(x);
  } catch (error) {
    if (error instanceof TypeError && String(error.args[0]).endsWith("object is not iterable")) throw new TypeError(`cannot unpack non-iterable ${type_name(x)} object`);
    throw error;
  }
}

function starred(iterator: Iterator<Py>, before: number, after: number): Py[] {
  const values: Py[] = [];
  for (let next = iterator.next(); next.done !== true; next = iterator.next()) values.push(next.value);
  if (values.length < before + after) throw new ValueError(`not enough values to unpack (expected at least ${before + after}, got ${values.length})`);
  const end = values.length - after;
  return [...values.slice(0, before), values.slice(before, end), ...values.slice(end)];
}
