/** The methods of sets that leave them as they are. */
import type { Py } from "../../core/value.ts";
import * as algebra from "./algebra.ts";
import { is_subset } from "./compare.ts";
import { FrozenSet, PySet } from "./PySet.ts";

/**
 * A set display of three or more constants, `{3, 1, 2}`: CPython makes it of a frozenset that the compiler made, which
 * shows in the order of ints. Any other display is `new PySet([a, b])`.
 */
export function set_literal<T>(...items: T[]): Set<T> {
  return new PySet(new PySet(items));
}

/** Python's `s.copy()`; a frozenset, which nobody can change, is its own copy. */
export function set_copy<T>(s: ReadonlySet<T>): Set<T> {
  if (s instanceof FrozenSet && s.constructor === FrozenSet) return s as FrozenSet<T>;
  return algebra.made_like(s, s);
}

/** Python's `s.union(*others)`; the others may be any iterables. */
export function set_union<T>(s: ReadonlySet<T>, ...others: Iterable<T>[]): Set<T> {
  const result = algebra.made_like(s, s);
  for (const other of others) algebra.union_update(result, other);
  return result;
}

/** Python's `s.intersection(*others)`. */
export function set_intersection<T>(s: ReadonlySet<T>, ...others: Iterable<Py>[]): Set<T> {
  if (others.length === 0) return set_copy(s);
  return others.reduce<Py>((result, other) => algebra.intersection(result, other), s);
}

/** Python's `s.difference(*others)`. */
export function set_difference<T>(s: ReadonlySet<T>, ...others: Iterable<Py>[]): Set<T> {
  if (others.length === 0) return set_copy(s);
  const [first, ...rest] = others;
  const result = algebra.difference(s, first!);
  for (const other of rest) algebra.difference_update(result, other);
  return result;
}

/** Python's `s.symmetric_difference(other)`. */
export function set_symmetric_difference<T>(s: ReadonlySet<T>, other: Iterable<T>): Set<T> {
  return algebra.symmetric_difference(s, other);
}

/** Python's `s.issubset(other)`. */
export function set_issubset(s: ReadonlySet<Py>, other: Iterable<Py>): boolean {
  return is_subset(s, algebra.as_set(other));
}

/** Python's `s.issuperset(other)`. */
export function set_issuperset(s: ReadonlySet<Py>, other: Iterable<Py>): boolean {
  return is_subset(algebra.as_set(other), s);
}

/** Python's `s.isdisjoint(other)`. */
export function set_isdisjoint(s: ReadonlySet<Py>, other: Iterable<Py>): boolean {
  for (const item of algebra.as_set(other)) if (s.has(item)) return false;
  return true;
}
