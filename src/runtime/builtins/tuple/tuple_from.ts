/** Python's `tuple(iterable)`. */
import { iter } from "../../core/iter.ts";
import { is_tuple, tuple_of } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";

/**
 * Python's `tuple(iterable=())`: a tuple of the items. A tuple is given back itself.
 *
 * @param iterable any Python iterable
 * @raises TypeError if it is not iterable
 * @example tuple_from("ab") // ('a', 'b')
 */
export function tuple_from<T = Py>(iterable?: Iterable<T>): readonly T[];
export function tuple_from(iterable: Py): readonly Py[];
export function tuple_from(iterable: Py = []): readonly Py[] {
  if (is_tuple(iterable) && iterable.constructor.name === "Tuple") return iterable;
  return tuple_of(Array.isArray(iterable) ? iterable : [...iter(iterable)]);
}
