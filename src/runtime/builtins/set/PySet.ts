import { frozenset_hash } from "../../core/hash/index.ts";
import { KeyTable, needs_table } from "../../core/key_table.ts";
import { NotImplemented } from "../../core/singletons.ts";
import type { Py } from "../../core/value.ts";
import * as algebra from "./algebra.ts";
import { is_subset } from "./compare.ts";
import { SetOrder } from "./order.ts";
import { frozenset } from "./types.ts";

/**
 * A Python set whose items may be of any hashable type: a Set that finds items by Python equality, in CPython's
 * order of iteration. Where all items are strings, or small ints whose order nobody sees, a plain Set is as good,
 * and every function of the runtime takes both.
 *
 * @example [...new PySet([10, 3, 8])] // [8, 10, 3]
 */
export class PySet<T = Py> extends Set<T> {
  static get __name__(): string {
    return "set";
  }

  // Made for the first item that needs it.
  #keys: KeyTable | undefined;
  /** Null once an item has no order to keep. */
  #order: SetOrder | null = new SetOrder();

  /**
   * @param items any iterable
   * @raises TypeError if an item is unhashable
   */
  constructor(items?: Iterable<T> | null) {
    // Not handed to Set, whose constructor would call `add` before there is a table.
    super();
    if (items instanceof Set || items instanceof Map) this.merge(items);
    else if (items) for (const item of items) PySet.prototype.add.call(this, item);
  }

  static override get [Symbol.species](): SetConstructor {
    return Set;
  }

  /** @internal Set's own `has`. */
  own_has(item: T): boolean {
    return super.has(item);
  }

  /** @internal The stored item that equals `item`, undefined if there is none. */
  stored(item: T): T | undefined {
    if (this.#keys === undefined && !needs_table(item)) return super.has(item) ? item : undefined;
    return (this.#keys ??= new KeyTable()).find(item, this);
  }

  override has(item: T): boolean {
    return this.stored(item) !== undefined;
  }

  override add(item: T): this {
    if (this.stored(item) !== undefined) return this;
    this.#keys?.add(item);
    if (this.#order?.add(item) === false) this.#order = null;
    return super.add(item);
  }

  override delete(item: T): boolean {
    const stored = this.stored(item);
    if (stored === undefined) return false;
    this.#keys?.remove(stored);
    this.#order?.remove(stored);
    return super.delete(stored);
  }

  override clear(): void {
    this.#keys?.clear();
    this.#order = new SetOrder();
    super.clear();
  }

  /** @internal Adds all items of a set or keys of a dict, in the way that gives CPython's order. */
  merge(other: ReadonlySet<T> | ReadonlyMap<T, unknown>): void {
    const source = other instanceof PySet ? other.#order : null;
    this.#order?.reserve(other.size);
    if (source !== null && this.#order?.take_over(source)) {
      for (const item of other.keys()) this.#add_unordered(item);
    } else {
      for (const item of other.keys()) PySet.prototype.add.call(this, item);
    }
  }

  /** @internal Holds what `other` holds, in its order. */
  become(other: PySet<T>): void {
    PySet.prototype.clear.call(this);
    this.#order = other.#order;
    for (const item of other) this.#add_unordered(item);
  }

  #add_unordered(item: T): void {
    if (this.stored(item) === undefined) this.#keys?.add(item);
    super.add(item);
  }

  /** @internal Tidies the table after a difference in place. */
  shrink(): void {
    this.#order?.shrink();
  }

  /** @internal The item that `pop` takes, undefined if there is none. */
  next_to_pop(): T | undefined {
    return this.#order === null ? super.values().next().value : this.#order.next_to_pop();
  }

  override values(): SetIterator<T> {
    return this.#order === null ? super.values() : this.#order.keys();
  }

  override keys(): SetIterator<T> {
    return this.values();
  }

  override [Symbol.iterator](): SetIterator<T> {
    return this.values();
  }

  override *entries(): SetIterator<[T, T]> {
    for (const item of this.values()) yield [item, item];
  }

  override forEach(callback: (value: T, again: T, set: Set<T>) => void, this_arg?: unknown): void {
    for (const item of this.values()) callback.call(this_arg, item, item, this);
  }

  // The operators; plain Sets borrow them. The other operand must be a set (or a view of a dict's keys).

  __or__(other: Py): Py {
    return algebra.is_set_like(other) ? algebra.union(this, other) : NotImplemented;
  }

  __and__(other: Py): Py {
    return algebra.is_set_like(other) ? algebra.intersection(this, other) : NotImplemented;
  }

  __sub__(other: Py): Py {
    return algebra.is_set_like(other) ? algebra.difference(this, other) : NotImplemented;
  }

  __xor__(other: Py): Py {
    return algebra.is_set_like(other) ? algebra.symmetric_difference(this, other) : NotImplemented;
  }

  __ior__(other: Py): Py {
    return algebra.is_set_like(other) ? algebra.union_update(this, other) : NotImplemented;
  }

  __iand__(other: Py): Py {
    return algebra.is_set_like(other) ? algebra.intersection_update(this, other) : NotImplemented;
  }

  __isub__(other: Py): Py {
    return algebra.is_set_like(other) ? algebra.difference_update(this, other) : NotImplemented;
  }

  __ixor__(other: Py): Py {
    return algebra.is_set_like(other) ? algebra.symmetric_difference_update(this, other) : NotImplemented;
  }

  __le__(other: Py): Py {
    return other instanceof Set ? is_subset(this, other) : NotImplemented;
  }

  __lt__(other: Py): Py {
    return other instanceof Set ? this.size < other.size && is_subset(this, other) : NotImplemented;
  }

  __ge__(other: Py): Py {
    return other instanceof Set ? is_subset(other, this) : NotImplemented;
  }

  __gt__(other: Py): Py {
    return other instanceof Set ? this.size > other.size && is_subset(other, this) : NotImplemented;
  }
}

/** A Python frozenset: a set that is hashable and has no methods that change it in Python. */
export class FrozenSet<T = Py> extends PySet<T> {
  static override get __name__(): string {
    return "frozenset";
  }

  static get __type__(): Py {
    return frozenset;
  }

  __hash__(): Py {
    return frozenset_hash(this);
  }

  // In place, a frozenset becomes the result.

  override __ior__(other: Py): Py {
    return this.__or__(other);
  }

  override __iand__(other: Py): Py {
    return this.__and__(other);
  }

  override __isub__(other: Py): Py {
    return this.__sub__(other);
  }

  override __ixor__(other: Py): Py {
    return this.__xor__(other);
  }
}
