import { list_copy, list_count, list_index, list_insert, list_pop, list_remove, list_sort, type SortOptions } from "../builtins/list/index.ts";
import { Slice } from "../builtins/slice/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { eq } from "../core/eq.ts";
import { contains, delitem, getitem, setitem } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { add, mul } from "../core/operators/index.ts";
import { ge, gt, le, lt } from "../core/order.ts";
import type { Int } from "../core/float.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `collections.UserList(list=None)`: a base for classes that behave like lists. The items are in `data`.
 *
 * @example class Stack extends UserList<number> { … }
 */
export class UserList<T = Py> {
  static readonly __name__: string = "UserList";
  static readonly __module__: string = "collections";
  static readonly __hash__ = null;
  data: T[];

  constructor(initlist: Iterable<T> | null = null) {
    this.data = initlist === null ? [] : [...iter(initlist)];
  }

  #like(items: Py): this {
    return Reflect.construct(this.constructor as new () => this, [items]);
  }

  /** `l.append(item)` @example l.append(1) */
  append(item: T): null {
    this.data.push(item);
    return null;
  }

  /** `l.insert(i, item)` @example l.insert(0, 1) */
  insert(i: Int, item: T): null {
    list_insert(this.data, Number(i), item);
    return null;
  }

  /** `l.pop(i=-1)` @raises IndexError if there is none @example l.pop() */
  pop(i: Int = -1): T {
    return list_pop(this.data, Number(i));
  }

  /** `l.remove(item)` @raises ValueError if there is none @example l.remove(1) */
  remove(item: Py): null {
    list_remove(this.data, item);
    return null;
  }

  /** `l.clear()` @example l.clear() */
  clear(): null {
    this.data.splice(0);
    return null;
  }

  /** `l.copy()` @example l.copy() */
  copy(): this {
    return this.#like(list_copy(this.data));
  }

  __copy__(): this {
    return this.copy();
  }

  /** `l.count(item)` @example l.count(1) */
  count(item: Py): number {
    return list_count(this.data, item);
  }

  /** `l.index(item[, start[, stop]])` @raises ValueError if there is none @example l.index(1) */
  index(item: Py, ...range: number[]): number {
    return list_index(this.data, item, ...range);
  }

  /** `l.reverse()` @example l.reverse() */
  reverse(): null {
    this.data.reverse();
    return null;
  }

  /** `l.sort(*, key=None, reverse=False)` @example l.sort({ reverse: true }) */
  sort(options: SortOptions<T> = {}): null {
    list_sort(this.data, options);
    return null;
  }

  /** `l.extend(other)` @example l.extend([1]) */
  extend(other: Iterable<T>): null {
    this.data.push(...[...iter(other)]);
    return null;
  }

  __len__(): number {
    return this.data.length;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return iter(this.data);
  }

  __getitem__(key: Py): Py {
    const found: Py = getitem(this.data as Py, key);
    return key instanceof Slice ? this.#like(found) : found;
  }

  __setitem__(key: Py, value: Py): void {
    setitem(this.data, key, value);
  }

  __delitem__(key: Py): void {
    delitem(this.data, key);
  }

  __contains__(item: Py): boolean {
    return contains(this.data, item);
  }

  __eq__(other: Py): boolean {
    return eq(this.data, plain(other));
  }

  __lt__(other: Py): boolean {
    return lt(this.data, plain(other));
  }

  __le__(other: Py): boolean {
    return le(this.data, plain(other));
  }

  __gt__(other: Py): boolean {
    return gt(this.data, plain(other));
  }

  __ge__(other: Py): boolean {
    return ge(this.data, plain(other));
  }

  __add__(other: Py): this {
    return this.#like([...this.data, ...iter(plain(other))]);
  }

  __radd__(other: Py): this {
    return this.#like([...iter(plain(other)), ...this.data]);
  }

  __iadd__(other: Py): this {
    this.data.push(...iter(plain(other)));
    return this;
  }

  __mul__(n: Py): this {
    return this.#like(mul(this.data as Py, n));
  }

  __rmul__(n: Py): this {
    return this.__mul__(n);
  }

  __imul__(n: Py): this {
    this.data = add([], mul(this.data as Py, n));
    return this;
  }

  __repr__(): string {
    return repr(this.data);
  }
}

function plain(x: Py): Py {
  return x instanceof UserList ? x.data : x;
}
