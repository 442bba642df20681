/** Set operations in the way, and so with the order of the result, that CPython does them. */
import { iter } from "../../core/iter.ts";
import type { Py } from "../../core/value.ts";
import { DictItems, DictKeys } from "../dict/views.ts";
import { FrozenSet, PySet } from "./PySet.ts";
import { raw_add, raw_clear, raw_discard } from "./raw.ts";

/** Whether an operator takes `x` for a set: sets, and views of dict keys and items. */
export function is_set_like(x: unknown): x is Iterable<Py> {
  return x instanceof Set || x instanceof DictKeys || x instanceof DictItems;
}

/** A new set of the kind of `like` with the items of `items`. */
export function made_like(like: unknown, items?: Iterable<Py>): PySet {
  return like instanceof FrozenSet ? new FrozenSet(items) : new PySet(items);
}

/** The items as a set: itself if it is one. */
export function as_set(x: Py): ReadonlySet<Py> {
  return x instanceof Set ? x : new PySet(iter(x));
}

/** `a | b` and `a.union(b)` */
export function union(a: ReadonlySet<Py>, b: Iterable<Py>): PySet {
  const result = made_like(a, a);
  union_update(result, b);
  return result;
}

/** `a |= b`. Gives `a`. */
export function union_update<S extends Set<Py>>(a: S, b: Iterable<Py>): S {
  if (a === (b as unknown)) return a;
  if (a instanceof PySet && (b instanceof Set || b instanceof Map)) a.merge(b);
  else for (const item of iter(b)) raw_add(a, item);
  return a;
}

/** `a & b` and `a.intersection(b)` */
export function intersection(a: ReadonlySet<Py>, b: Iterable<Py>): PySet {
  if (a === (b as unknown)) return made_like(a, a);
  const result = made_like(a);
  if (b instanceof Set) {
    const [smaller, larger] = b.size > a.size ? [a, b] : [b, a];
    for (const item of smaller) if (larger.has(item)) result.add(item);
  } else {
    for (const item of iter(b)) if (a.has(item)) result.add(item);
  }
  return result;
}

/** `a &= b`. Gives `a`. */
export function intersection_update<S extends Set<Py>>(a: S, b: Iterable<Py>): S {
  const kept = intersection(a, b);
  if (a instanceof PySet) {
    a.become(kept);
    return a;
  }
  raw_clear(a);
  return union_update(a, kept);
}

/** `a - b` and `a.difference(b)` */
export function difference(a: ReadonlySet<Py>, b: Iterable<Py>): PySet {
  if (!(b instanceof Set) || Math.floor(a.size / 4) > b.size) {
    return difference_update(made_like(a, a), b);
  }
  const result = made_like(a);
  for (const item of a) if (!b.has(item)) result.add(item);
  return result;
}

/** `a -= b`. Gives `a`. */
export function difference_update<S extends Set<Py>>(a: S, b: Iterable<Py>): S {
  if (a === (b as unknown)) {
    raw_clear(a);
    return a;
  }
  for (const item of iter(b)) raw_discard(a, item);
  if (a instanceof PySet) a.shrink();
  return a;
}

/** `a ^ b` and `a.symmetric_difference(b)` */
export function symmetric_difference(a: ReadonlySet<Py>, b: Iterable<Py>): PySet {
  return symmetric_difference_update(made_like(a, b instanceof Set ? b : iter(b)), a);
}

/** `a ^= b`. Gives `a`. */
export function symmetric_difference_update<S extends Set<Py>>(a: S, b: Iterable<Py>): S {
  if (a === (b as unknown)) {
    raw_clear(a);
    return a;
  }
  for (const item of as_set(b)) if (!raw_discard(a, item)) raw_add(a, item);
  return a;
}
