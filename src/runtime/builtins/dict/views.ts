/** The views that `d.keys()`, `d.values()` and `d.items()` are as values: live, with a length, and sets of keys. */
import { repr } from "../repr/repr.ts";
import { same } from "../../core/eq.ts";
import { iter } from "../../core/iter.ts";
import { SizedIterator } from "../../core/iterators.ts";
import { NotImplemented } from "../../core/singletons.ts";
import { is_tuple, tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import * as algebra from "../set/algebra.ts";
import { is_subset } from "../set/compare.ts";
import { lookup_item } from "../set/lookup.ts";
import { PySet } from "../set/PySet.ts";
import { raw_get, raw_has, raw_keys, raw_values } from "./raw.ts";

/** What the three views share. */
abstract class DictView<T> {
  protected readonly dict: ReadonlyMap<Py, Py>;

  constructor(dict: ReadonlyMap<Py, Py>) {
    this.dict = dict;
  }

  /** The items in order. */
  protected abstract items(): IterableIterator<T>;

  [Symbol.iterator](): IterableIterator<T> {
    return new SizedIterator(this.dict, this.items(), "dictionary");
  }

  __len__(): number {
    return this.dict.size;
  }

  __reversed__(): IterableIterator<T> {
    return new SizedIterator(this.dict, [...this.items()].reverse().values(), "dictionary");
  }

  __repr__(): string {
    return `${(this.constructor as unknown as { __name__: string }).__name__}(${repr([...this.items()])})`;
  }
}

/** What the views of keys and of items share: they are sets. */
abstract class DictSetView<T> extends DictView<T> {
  abstract __contains__(item: Py): boolean;

  /** The items as a new set. */
  protected abstract set(): PySet;

  __and__(other: Py): Py {
    return algebra.intersection(this.set(), iter(other));
  }

  __rand__(other: Py): Py {
    return algebra.intersection(new PySet(iter(other)), this);
  }

  __or__(other: Py): Py {
    return algebra.union(this.set(), other);
  }

  __ror__(other: Py): Py {
    return algebra.union(new PySet(iter(other)), this);
  }

  __sub__(other: Py): Py {
    return algebra.difference_update(this.set(), other);
  }

  __rsub__(other: Py): Py {
    return algebra.difference_update(new PySet(iter(other)), this);
  }

  __xor__(other: Py): Py {
    return algebra.symmetric_difference(this.set(), other);
  }

  __rxor__(other: Py): Py {
    return algebra.symmetric_difference(new PySet(iter(other)), this);
  }

  isdisjoint(other: Py): boolean {
    for (const item of iter(other)) if (this.__contains__(item)) return false;
    return true;
  }

  __eq__(other: Py): Py {
    const set = operand(other);
    return set === undefined ? NotImplemented : set.size === this.dict.size && is_subset(this.set(), set);
  }

  __le__(other: Py): Py {
    const set = operand(other);
    return set === undefined ? NotImplemented : is_subset(this.set(), set);
  }

  __lt__(other: Py): Py {
    const set = operand(other);
    return set === undefined ? NotImplemented : this.dict.size < set.size && is_subset(this.set(), set);
  }

  __ge__(other: Py): Py {
    const set = operand(other);
    return set === undefined ? NotImplemented : is_subset(set, this.set());
  }

  __gt__(other: Py): Py {
    const set = operand(other);
    return set === undefined ? NotImplemented : this.dict.size > set.size && is_subset(set, this.set());
  }
}

function operand(x: Py): ReadonlySet<Py> | undefined {
  return algebra.is_set_like(x) ? algebra.as_set(x) : undefined;
}

export class DictKeys<K = Py> extends DictSetView<K> {
  static readonly __name__ = "dict_keys";

  protected set(): PySet {
    // Of the dict itself, as the order is that of a set made of it.
    return new PySet(this.dict as Iterable<Py>);
  }

  protected items(): IterableIterator<K> {
    return raw_keys(this.dict);
  }

  __contains__(key: Py): boolean {
    return raw_has(this.dict, lookup_item(this.dict, key));
  }
}

export class DictItems<K = Py, V = Py> extends DictSetView<readonly [K, V]> {
  static readonly __name__ = "dict_items";

  protected set(): PySet {
    return new PySet(this.items());
  }

  protected *items(): IterableIterator<readonly [K, V]> {
    for (const [key, value] of this.dict) yield tuple(key, value);
  }

  __contains__(item: Py): boolean {
    if (!is_tuple(item) || item.length !== 2) return false;
    const value = raw_get(this.dict, lookup_item(this.dict, item[0]));
    return value !== undefined && same(value, item[1]);
  }
}

export class DictValues<V = Py> extends DictView<V> {
  static readonly __name__ = "dict_values";

  protected items(): IterableIterator<V> {
    return raw_values(this.dict);
  }

  __contains__(value: Py): boolean {
    for (const item of this.items()) if (same(item, value)) return true;
    return false;
  }
}

/**
 * Python's `d.keys()` as a value.
 *
 * @example const shared = and_(dict_keys(a), dict_keys(b))
 */
export function dict_keys<K>(d: ReadonlyMap<K, Py>): DictKeys<K> {
  return new DictKeys(d);
}

/** Python's `d.values()` as a value. */
export function dict_values<V>(d: ReadonlyMap<Py, V>): DictValues<V> {
  return new DictValues(d);
}

/** Python's `d.items()` as a value: an iterable of tuples. */
export function dict_items<K, V>(d: ReadonlyMap<K, V>): DictItems<K, V> {
  return new DictItems(d);
}
