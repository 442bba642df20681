/** The methods of sets that change them. Native and equal: `add`, `clear`, and `delete` for `discard`. */
import { KeyError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import * as algebra from "./algebra.ts";
import { lookup_in_set } from "./lookup.ts";
import { PySet } from "./PySet.ts";
import { raw_discard } from "./raw.ts";

/**
 * Python's `s.remove(item)`.
 *
 * @raises KeyError if it is not there
 */
export function set_remove<T>(s: Set<T>, item: T): void {
  if (!raw_discard(s, lookup_in_set(s, item))) throw new KeyError(item);
}

/** Python's `s.discard(item)`. */
export function set_discard<T>(s: Set<T>, item: T): void {
  raw_discard(s, lookup_in_set(s, item));
}

/**
 * Python's `s.pop()`: takes out the first item in CPython's order.
 *
 * @raises KeyError if the set is empty
 */
export function set_pop<T>(s: Set<T>): T {
  const item: Py = s instanceof PySet ? s.next_to_pop() : s.values().next().value;
  if (item === undefined) throw new KeyError("pop from an empty set");
  raw_discard(s, item);
  return item;
}

/** Python's `s.update(*others)`. */
export function set_update<T>(s: Set<T>, ...others: Iterable<T>[]): void {
  for (const other of others) algebra.union_update(s, other);
}

/** Python's `s.intersection_update(*others)`. */
export function set_intersection_update<T>(s: Set<T>, ...others: Iterable<Py>[]): void {
  for (const other of others) algebra.intersection_update(s, other);
}

/** Python's `s.difference_update(*others)`. */
export function set_difference_update<T>(s: Set<T>, ...others: Iterable<Py>[]): void {
  for (const other of others) algebra.difference_update(s, other);
}

/** Python's `s.symmetric_difference_update(other)`. */
export function set_symmetric_difference_update<T>(s: Set<T>, other: Iterable<T>): void {
  algebra.symmetric_difference_update(s, other);
}
