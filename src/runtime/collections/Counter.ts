import { Dict } from "../builtins/dict/Dict.ts";
import { dict_get } from "../builtins/dict/methods.ts";
import { guard_recursion, repr } from "../builtins/repr/index.ts";
import { sorted } from "../builtins/list/sort.ts";
import { lazily } from "../itertools/lazily.ts";
import { eq } from "../core/eq.ts";
import { NotImplementedError, TypeError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { add, sub } from "../core/operators/index.ts";
import { gt, le, lt } from "../core/order.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";

/**
 * Python's `collections.Counter(iterable=None, /, **kwds)`: a dict of counts; a missing key counts zero.
 *
 * @example const words = new Counter(str_split(text)); words.most_common(3)
 */
export class Counter<T = Py> extends Dict<T, Py> {
  static override readonly __name__: string = "Counter";
  static readonly __module__: string = "collections";
  static readonly __hash__ = null;

  /** @param args an iterable of items or a dict of counts; keyword arguments last */
  constructor(...args: Py[]) {
    super();
    this.update(...args);
  }

  /** Not there: there is no count to give. @raises NotImplementedError always @example Counter.fromkeys("ab") */
  static fromkeys(_iterable: Py, _v: Py = null): never {
    throw new NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
  }

  /** What `c[key]` gives for a missing key. */
  __missing__(_key: T): Int {
    return 0;
  }

  /**
   * `c.most_common(n=None)`: items with their counts, the highest first, equal ones in the order they came.
   *
   * @example c.most_common(1) // [('a', 3)]
   */
  most_common(n: Int | null = null): (readonly [T, Py])[] {
    const all = sorted([...this.entries()], { key: ([, count]: [T, Py]) => count, reverse: true }).map(([item, count]) => tuple(item, count));
    if (n === null) return all;
    const limit = as_index(n);
    return limit < 0 ? [] : all.slice(0, Number(limit));
  }

  /** `c.elements()`: each item as often as it counts. @example [...c.elements()] */
  elements(): IterableIterator<T> {
    const entries = this.entries();
    return lazily("chain", (function* () {
      for (const [item, count] of entries) for (let i = 0n; i < BigInt(as_index(count)); i++) yield item;
    })());
  }

  /** `c.total()`: the sum of the counts. @example c.total() */
  total(): Py {
    return [...this.values()].reduce((sum, count) => add(sum, count), 0);
  }

  /** `c.update(iterable=None, /, **kwds)`: adds counts. @example c.update(["a", "b"]) */
  update(...args: Py[]): null {
    this.#count_all(args, "update", add);
    return null;
  }

  /** `c.subtract(iterable=None, /, **kwds)`: takes counts off, below zero too. @example c.subtract({ a: 1 }) */
  subtract(...args: Py[]): null {
    this.#count_all(args, "subtract", sub);
    return null;
  }

  #count_all(args: Py[], name: string, combine: (a: Py, b: Py) => Py): void {
    const keywords = is_keywords(args.at(-1)) ? args.pop() : {};
    if (args.length > 1) {
      const what = name === "update" && this.size === 0 ? "__init__" : name;
      throw new TypeError(`Counter.${what}() takes from 1 to 2 positional arguments but ${args.length + 1} were given`);
    }
    const source: Py = args[0] ?? null;
    // Into an empty counter a dict is copied as it is.
    if (source instanceof Map && this.size === 0 && name === "update") for (const [item, count] of source) this.set(item, count);
    else if (source instanceof Map) this.#count_entries(source.entries(), combine);
    else if (source !== null) for (const item of iter(source)) this.set(item, combine(dict_get(this, item, 0), 1));
    this.#count_entries(Object.entries(keywords) as [Py, Py][], combine);
  }

  #count_entries(entries: Iterable<readonly [Py, Py]>, combine: (a: Py, b: Py) => Py): void {
    for (const [item, count] of entries) this.set(item, combine(dict_get(this, item, 0), count));
  }

  /** `c.copy()` @example c.copy() */
  copy(): this {
    const made: Py = Reflect.construct(this.constructor as new () => this, [this]);
    return made;
  }

  __copy__(): this {
    return this.copy();
  }

  /** `del c[key]`: no error if it is not there. */
  __delitem__(key: T): void {
    this.delete(key);
  }

  /** A counter of what is above zero, computed for the keys of both. */
  #combined(other: Py, count: (a: Py, b: Py) => Py, keys_of_other: boolean): Py {
    if (!(other instanceof Counter)) return NotImplemented;
    const result = new Counter();
    for (const [item, own] of this) keep(result, item, count(own, dict_get(other, item, 0)));
    if (keys_of_other) for (const [item, its] of other) if (!this.has(item)) keep(result, item, count(0, its));
    return result;
  }

  __add__(other: Py): Py {
    return this.#combined(other, add, true);
  }

  __sub__(other: Py): Py {
    return this.#combined(other, sub, true);
  }

  override __or__(other: Py): Py {
    return this.#combined(other, (a, b) => (lt(a, b) ? b : a), true);
  }

  __and__(other: Py): Py {
    return this.#combined(other, (a, b) => (lt(a, b) ? a : b), false);
  }

  override __ror__(_other: Py): Py {
    return NotImplemented;
  }

  __pos__(): Py {
    return this.__add__(new Counter());
  }

  __neg__(): Py {
    return new Counter().__sub__(this);
  }

  #in_place(change: () => void): this {
    change();
    for (const [item, count] of [...this]) if (!gt(count, 0)) this.delete(item);
    return this;
  }

  __iadd__(other: Py): this {
    return this.#in_place(() => this.#count_entries(other.entries(), add));
  }

  __isub__(other: Py): this {
    return this.#in_place(() => this.#count_entries(other.entries(), sub));
  }

  override __ior__(other: Py): this {
    return this.#in_place(() => this.#count_entries(other.entries(), (a, b) => (gt(b, a) ? b : a)));
  }

  __iand__(other: Py): this {
    return this.#in_place(() => {
      for (const [item, count] of [...this]) {
        const its: Py = dict_get(other as Map<Py, Py>, item, 0);
        if (lt(its, count)) this.set(item, its);
      }
    });
  }

  /** Compares the counts of the keys of both; what is missing counts zero. */
  #compare(other: Py, holds: (a: Py, b: Py) => boolean): Py {
    if (!(other instanceof Counter)) return NotImplemented;
    return [...this.keys(), ...other.keys()].every((key) => holds(dict_get(this, key, 0), dict_get(other, key, 0)));
  }

  __eq__(other: Py): Py {
    return this.#compare(other, eq);
  }

  __ne__(other: Py): Py {
    const equal = this.__eq__(other);
    return equal === NotImplemented ? equal : equal !== true;
  }

  __le__(other: Py): Py {
    return this.#compare(other, le);
  }

  __ge__(other: Py): Py {
    return this.#compare(other, (a, b) => le(b, a));
  }

  __lt__(other: Py): Py {
    return other instanceof Counter ? this.__le__(other) === true && this.__ne__(other) === true : NotImplemented;
  }

  __gt__(other: Py): Py {
    return other instanceof Counter ? this.__ge__(other) === true && this.__ne__(other) === true : NotImplemented;
  }

  __repr__(): string {
    const name = class_name_of(this.constructor);
    if (this.size === 0) return `${name}()`;
    return guard_recursion(this, `${name}(...)`, () => `${name}({${this.#shown().map(([item, count]) => `${repr(item)}: ${repr(count)}`).join(", ")}})`);
  }

  /** By count, or as they are where the counts have no order. */
  #shown(): (readonly [T, Py])[] {
    try {
      return this.most_common();
    } catch (error) {
      if (error instanceof TypeError) return [...this];
      throw error;
    }
  }
}

function keep(counter: Counter, item: Py, count: Py): void {
  if (gt(count, 0)) counter.set(item, count);
}
