import { to_function } from "../core/call/to_function.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { steps_of } from "../core/iter.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `functools.reduce(function, iterable[, initial])`.
 *
 * @returns what the function makes of all items, from left to right
 * @raises TypeError if there are neither items nor an initial value
 * @example reduce((a, b) => a * b, [1, 2, 3], 1) // 6
 */
export function reduce<T>(f: (total: T, item: T) => T, iterable: Iterable<T>): T;
export function reduce<T, R>(f: (total: R, item: T) => R, iterable: Iterable<T>, initial: R): R;
export function reduce(f: Py, iterable: Py, initial?: Py): Py;
export function reduce(f: Py, iterable: Py, initial?: Py): Py {
  const it = items_of(iterable);
  const combine = to_function(f);
  let total: Py = initial;
  if (total === undefined) {
    const first = it.next();
    if (first.done) throw new TypeError("reduce() of empty iterable with no initial value");
    total = first.value;
  }
  for (let step = it.next(); !step.done; step = it.next()) total = combine(total, step.value) ?? null;
  return total;
}

function items_of(iterable: Py): Iterator<Py> {
  try {
    return steps_of(iterable);
  } catch (error) {
    throw error instanceof TypeError ? new TypeError("reduce() arg 2 must support iteration") : error;
  }
}
