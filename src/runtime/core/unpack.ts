import { TypeError, ValueError } from "./exceptions/index.ts";
import { steps_of } from "./iter.ts";
import { type_name } from "./type_name.ts";
import type { Py } from "./value.ts";

/**
 * The items of `a, b, c = x`, of which there must be so many.
 *
 * @raises ValueError if there are more or fewer
 * @raises TypeError if `x` is not iterable
 * @example const [host, port] = unpack(pair, 2)
 */
export function unpack(x: Py, count: number): Py[] {
  if (Array.isArray(x) && x.length === count && (x as Py).__iter__ === undefined) return x;
  const it = iterate(x);
  const items: Py[] = [];
  for (let step = it.next(); !step.done; step = it.next()) {
    if (items.length === count) throw new ValueError(`too many values to unpack (expected ${count})`);
    items.push(step.value);
  }
  if (items.length < count) throw new ValueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
  return items;
}

/**
 * The items of `a, *rest, z = x`: those before the starred target, the list it gets, those behind it.
 *
 * @raises ValueError if there are too few
 * @example const [first, rest, last] = unpack_rest(xs, 1, 1)
 */
export function unpack_rest(x: Py, before: number, after = 0): Py[] {
  const items = [...iterate(x)];
  if (items.length < before + after) {
    throw new ValueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  }
  const end = items.length - after;
  return [...items.slice(0, before), items.slice(before, end), ...items.slice(end)];
}

function iterate(x: Py): IterableIterator<Py> {
  try {
    return steps_of(x);
  } catch (error) {
    if (!(error instanceof TypeError) || x?.__iter__ !== undefined) throw error;
    throw new TypeError(`cannot unpack non-iterable ${type_name(x)} object`);
  }
}
