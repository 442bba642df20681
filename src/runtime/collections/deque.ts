import { deepcopy } from "../copy/copy.ts";
import { guard_recursion, repr } from "../builtins/repr/index.ts";
import { same } from "../core/eq.ts";
import { IndexError, RuntimeError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { is_int, type Int } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import { index_of, repetitions } from "../core/items/index_of.ts";
import { iter } from "../core/iter.ts";
import { ge, gt, le, lt } from "../core/order.ts";
import { NotImplemented } from "../core/singletons.ts";
import { class_name_of, type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { LazyIterator } from "../builtins/iteration/LazyIterator.ts";

const FIRST_SIZE = 16;

/**
 * Python's `collections.deque(iterable=(), maxlen=None)`: a list that is quick at both ends. With a `maxlen` what is added at one end of a full
 * deque pushes out the item at the other.
 *
 * @example const queue = new deque<string>(); queue.append("a"); queue.popleft() // "a"
 */
export class deque<T = Py> {
  static readonly __name__: string = "deque";
  static readonly __tp_name__: string = "collections.deque";
  static readonly __module__: string = "collections";
  static readonly __hash__ = null;
  /** A ring: `#count` items from `#first` on. */
  #items: (T | undefined)[] = new Array(FIRST_SIZE);
  #first = 0;
  #count = 0;
  /** Changes whenever items come or go, for iterators. */
  #state = 0;
  readonly maxlen: number | null;

  /**
   * @param iterable the items
   * @param maxlen the most items it holds
   * @raises TypeError, ValueError for a `maxlen` that is no length
   */
  constructor(iterable?: Iterable<T> | null, maxlen?: number | null) {
    if (maxlen !== undefined && maxlen !== null && !is_int(maxlen)) throw new TypeError("an integer is required");
    if (typeof maxlen === "number" && maxlen < 0) throw new ValueError("maxlen must be non-negative");
    this.maxlen = maxlen ?? null;
    if (iterable !== undefined && iterable !== null) this.extend(iterable);
  }

  /** `d.append(x)`: adds at the right end. @example d.append(1) */
  append(x: T): null {
    if (this.maxlen === 0) return null;
    if (this.#count === this.maxlen) this.popleft();
    if (this.#count === this.#items.length) this.#grow();
    this.#items[(this.#first + this.#count++) & (this.#items.length - 1)] = x;
    this.#state++;
    return null;
  }

  /** `d.appendleft(x)`: adds at the left end. @example d.appendleft(1) */
  appendleft(x: T): null {
    if (this.maxlen === 0) return null;
    if (this.#count === this.maxlen) this.pop();
    if (this.#count === this.#items.length) this.#grow();
    this.#first = (this.#first - 1) & (this.#items.length - 1);
    this.#items[this.#first] = x;
    this.#count++;
    this.#state++;
    return null;
  }

  /** `d.pop()`: takes the item at the right end. @raises IndexError if there is none @example d.pop() */
  pop(): T {
    if (this.#count === 0) throw new IndexError("pop from an empty deque");
    const at = (this.#first + --this.#count) & (this.#items.length - 1);
    const item = this.#items[at]!;
    this.#items[at] = undefined;
    this.#state++;
    return item;
  }

  /** `d.popleft()`: takes the item at the left end. @raises IndexError if there is none @example d.popleft() */
  popleft(): T {
    if (this.#count === 0) throw new IndexError("pop from an empty deque");
    const item = this.#items[this.#first]!;
    this.#items[this.#first] = undefined;
    this.#first = (this.#first + 1) & (this.#items.length - 1);
    this.#count--;
    this.#state++;
    return item;
  }

  /** `d.extend(iterable)`: adds all at the right end. @example d.extend([1, 2]) */
  extend(iterable: Iterable<T>): null {
    const source: Iterable<T> = (iterable as unknown) === this ? [...this.#values()] : iter(iterable);
    for (const item of source) this.append(item);
    return null;
  }

  /** `d.extendleft(iterable)`: adds one after the other at the left end. @example d.extendleft([1, 2]) */
  extendleft(iterable: Iterable<T>): null {
    const source: Iterable<T> = (iterable as unknown) === this ? [...this.#values()] : iter(iterable);
    for (const item of source) this.appendleft(item);
    return null;
  }

  /** `d.rotate(n=1)`: moves n items from the right end to the left. @example d.rotate(-1) */
  rotate(n: Int = 1): null {
    const by = as_index(n);
    if (this.#count < 2) return null;
    const steps = Number(typeof by === "bigint" ? by % BigInt(this.#count) : by % this.#count);
    const right = steps < 0 ? steps + this.#count : steps;
    if (right <= this.#count / 2) for (let i = 0; i < right; i++) this.appendleft(this.pop());
    else for (let i = right; i < this.#count; i++) this.append(this.popleft());
    return null;
  }


  /** `d.clear()` @example d.clear() */
  clear(): null {
    this.#items = new Array(FIRST_SIZE);
    this.#first = 0;
    this.#count = 0;
    this.#state++;
    return null;
  }

  /** `d.copy()` @returns a deque with the same items and `maxlen` @example d.copy() */
  copy(): this {
    return this.#like(this.#values());
  }

  /** `d.count(x)`: how many items equal x. @example d.count(1) */
  count(x: Py): number {
    const state = this.#state;
    let found = 0;
    for (const item of this.#values()) {
      if (same(item, x)) found++;
      if (state !== this.#state) throw new RuntimeError("deque mutated during iteration");
    }
    return found;
  }

  /** `d.index(x[, start[, stop]])` @raises ValueError if no item equals x @example d.index("a") */
  index(x: Py, start: Int = 0, stop: Int = Number.MAX_SAFE_INTEGER): number {
    const [from, to] = [this.#clamped(start), this.#clamped(stop)];
    const state = this.#state;
    for (let i = from; i < to; i++) {
      const equal = same(this.#at(i), x);
      if (state !== this.#state) throw new RuntimeError("deque mutated during iteration");
      if (equal) return i;
    }
    throw new ValueError(`${repr(x)} is not in deque`);
  }

  #clamped(index: Int): number {
    const i = Number(as_index(index));
    return Math.max(0, Math.min(i < 0 ? i + this.#count : i, this.#count));
  }

  /** `d.insert(i, x)` @raises IndexError if the deque is full @example d.insert(0, "a") */
  insert(i: Int, x: T): null {
    if (this.#count === this.maxlen) throw new IndexError("deque already at its maximum size");
    const items = [...this.#values()];
    items.splice(Number(as_index(i)), 0, x);
    this.#replace(items);
    return null;
  }

  /** `d.remove(x)`: takes out the first item that equals x. @raises ValueError if there is none @example d.remove("a") */
  remove(x: Py): null {
    const state = this.#state;
    for (let i = 0; i < this.#count; i++) {
      const equal = same(this.#at(i), x);
      if (state !== this.#state) throw new IndexError("deque mutated during remove().");
      if (!equal) continue;
      this.__delitem__(i);
      return null;
    }
    throw new ValueError(`${repr(x)} is not in deque`);
  }

  /** `d.reverse()` @example d.reverse() */
  reverse(): null {
    this.#replace([...this.#values()].reverse());
    return null;
  }

  #at(i: number): T {
    return this.#items[(this.#first + i) & (this.#items.length - 1)]!;
  }

  *#values(): Generator<T> {
    for (let i = 0; i < this.#count; i++) yield this.#at(i);
  }

  #replace(items: readonly T[]): void {
    this.clear();
    for (const item of items) this.append(item);
  }

  /** A deque of the same class and `maxlen`. */
  #like(items: Iterable<T>): this {
    const made: Py = Reflect.construct(this.constructor as new () => this, this.maxlen === null ? [[...items]] : [[...items], this.maxlen]);
    return made;
  }

  #grow(): void {
    const bigger: (T | undefined)[] = new Array(this.#items.length * 2);
    for (let i = 0; i < this.#count; i++) bigger[i] = this.#at(i);
    this.#items = bigger;
    this.#first = 0;
  }

  #position(key: Py): number {
    if (!is_int(key) && typeof key?.__index__ !== "function") throw new TypeError(`sequence index must be integer, not '${type_name(key)}'`);
    const i = Number(as_index(key));
    const at = i < 0 ? i + this.#count : i;
    if (at < 0 || at >= this.#count) throw new IndexError("deque index out of range");
    return at;
  }

  __len__(): number {
    return this.#count;
  }

  __getitem__(key: Py): T {
    return this.#at(this.#position(key));
  }

  __setitem__(key: Py, value: T): void {
    this.#items[(this.#first + this.#position(key)) & (this.#items.length - 1)] = value;
  }

  __delitem__(key: Py): void {
    const items = [...this.#values()];
    items.splice(this.#position(key), 1);
    this.#replace(items);
  }

  __contains__(x: Py): boolean {
    const state = this.#state;
    for (const item of this.#values()) {
      if (same(item, x)) return true;
      if (state !== this.#state) throw new RuntimeError("deque mutated during iteration");
    }
    return false;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.#iterator("_deque_iterator", (i) => i);
  }

  __reversed__(): IterableIterator<T> {
    return this.#iterator("_deque_reverse_iterator", (i) => this.#count - 1 - i);
  }

  #iterator(kind: string, place: (i: number) => number): IterableIterator<T> {
    const state = this.#state;
    let i = 0;
    return new LazyIterator<T>(kind, () => {
      if (state !== this.#state) throw new RuntimeError("deque mutated during iteration");
      return i < this.#count ? { done: false, value: this.#at(place(i++)) } : { done: true, value: undefined };
    });
  }

  __repr__(): string {
    const name = class_name_of(this.constructor);
    return guard_recursion(this, "[...]", () => {
      const limit = this.maxlen === null ? "" : `, maxlen=${this.maxlen}`;
      return `${name}(${repr([...this.#values()])}${limit})`;
    });
  }

  #compare(other: Py, compare: (a: Py, b: Py) => boolean): Py {
    return other instanceof deque ? compare([...this.#values()], [...other.#values()]) : NotImplemented;
  }

  __eq__(other: Py): Py {
    return this.#compare(other, (a, b) => a.length === b.length && a.every((x: Py, i: number) => same(x, b[i])));
  }

  __lt__(other: Py): Py {
    return this.#compare(other, lt);
  }

  __le__(other: Py): Py {
    return this.#compare(other, le);
  }

  __gt__(other: Py): Py {
    return this.#compare(other, gt);
  }

  __ge__(other: Py): Py {
    return this.#compare(other, ge);
  }

  __add__(other: Py): this {
    if (!(other instanceof deque)) throw new TypeError(`can only concatenate deque (not "${type_name(other)}") to deque`);
    return this.#like([...this.#values(), ...(other as deque<T>).#values()]);
  }

  __iadd__(other: Py): this {
    this.extend(other);
    return this;
  }

  __mul__(n: Py): this {
    const times = index_of(n);
    if (times === undefined) throw new TypeError(`can't multiply sequence by non-int of type '${type_name(n)}'`);
    return this.#like(Array.from({ length: repetitions(times) }, () => [...this.#values()]).flat());
  }

  __rmul__(n: Py): this {
    return this.__mul__(n);
  }

  __imul__(n: Py): this {
    this.#replace([...this.__mul__(n)]);
    return this;
  }

  __copy__(): this {
    return this.copy();
  }

  __deepcopy__(memo: Py): this {
    const made = this.#like([]);
    memo.set(this, made);
    for (const item of this.#values()) made.append(deepcopy(item, memo));
    return made;
  }
}
