/** The builtin iterators: `enumerate`, `zip`, `map`, `filter`, `reversed`. None closes what it iterates over. */
import type { Called } from "../../core/coroutine/given.ts";
import { to_function } from "../../core/call/to_function.ts";
import type { Coroutine } from "../../core/coroutine/Coroutine.ts";
import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import type { Int } from "../../core/float.ts";
import { iter, steps_of } from "../../core/iter.ts";
import { getitem } from "../../core/items/getitem.ts";
import { len } from "../../core/len.ts";
import { add } from "../../core/operators/add.ts";
import { truth } from "../../core/truth.ts";
import { tuple, tuple_of } from "../../core/tuple.ts";
import { type_name } from "../../core/type_name.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { LazyIterator } from "./LazyIterator.ts";

const END: IteratorReturnResult<undefined> = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

/**
 * Python's `enumerate(iterable, start=0)`: pairs of index and item.
 *
 * @example for (const [i, line] of enumerate(lines, 1)) { … }
 */
export function enumerate<K>(items: ReadonlyMap<K, Py>, start?: number): IterableIterator<readonly [number, K]>;
export function enumerate<T>(items: Iterable<T>, start?: number): IterableIterator<readonly [number, T]>;
export function enumerate(items: Py, start?: Int): IterableIterator<readonly [number, Py]>;
export function enumerate(items: Py, start: Int = 0): IterableIterator<Py> {
  const it = steps_of(items);
  let index = start;
  return new LazyIterator("enumerate", () => {
    const item = it.next();
    if (item.done) return item;
    const value = tuple(index, item.value);
    index = add(index, 1);
    return { done: false, value };
  });
}

/**
 * Python's `zip(*iterables, strict=False)`: tuples of the items side by side, as long as the shortest lasts.
 *
 * @raises ValueError with `strict` if one is shorter than the others
 * @example for (const [name, age] of zip(names, ages, { strict: true })) { … }
 */
export function zip(): IterableIterator<never>;
export function zip<A>(a: Iterable<A>, options?: { strict?: boolean }): IterableIterator<readonly [A]>;
export function zip<A, B>(a: Iterable<A>, b: Iterable<B>, options?: { strict?: boolean }): IterableIterator<readonly [A, B]>;
export function zip<A, B, C>(a: Iterable<A>, b: Iterable<B>, c: Iterable<C>, options?: { strict?: boolean }): IterableIterator<readonly [A, B, C]>;
export function zip(...args: Py[]): IterableIterator<Py>;
export function zip(...args: Py[]): IterableIterator<Py> {
  const { strict = false } = is_keywords(args.at(-1)) ? args.pop() : {};
  const iterators = args.map((arg) => steps_of(arg));
  return new LazyIterator("zip", () => {
    if (iterators.length === 0) return END;
    const items: Py[] = [];
    for (const [i, it] of iterators.entries()) {
      const item = it.next();
      if (item.done) {
        if (truth(strict)) check_lengths(iterators, i);
        return END;
      }
      items.push(item.value);
    }
    return { done: false, value: tuple_of(items) };
  });
}

/** Raises unless all iterables end where the one at `ended` did. */
function check_lengths(iterators: readonly Iterator<Py>[], ended: number): void {
  if (ended > 0) throw unequal(ended, "shorter");
  for (let i = 1; i < iterators.length; i++) if (!iterators[i]!.next().done) throw unequal(i, "longer");
}

function unequal(i: number, how: string): ValueError {
  return new ValueError(`zip() argument ${i + 1} is ${how} than argument${i === 1 ? " 1" : `s 1-${i}`}`);
}

/**
 * Python's `map(function, *iterables)`.
 *
 * @example [...map(int, fields)]
 */
export function map<T, R>(f: (item: T) => Promise<R>, items: Iterable<T>): IterableIterator<Coroutine<R>>;
export function map<T, R>(f: (item: T) => R, items: Iterable<T>): IterableIterator<Called<R>>;
export function map<A, B, R>(f: (a: A, b: B) => R, first: Iterable<A>, second: Iterable<B>): IterableIterator<Called<R>>;
export function map(f: Py, ...iterables: Py[]): IterableIterator<Py>;
export function map(f: Py, ...iterables: Py[]): IterableIterator<Py> {
  if (iterables.length === 0) throw new TypeError("map() must have at least two arguments.");
  const compute = to_function(f);
  const [first, ...others] = iterables.map((x) => steps_of(x));
  return new LazyIterator("map", () => {
    const item = first!.next();
    if (item.done) return END;
    if (others.length === 0) return { done: false, value: compute(item.value) ?? null };
    const args: Py[] = [item.value];
    for (const other of others) {
      const next = other.next();
      if (next.done) return END;
      args.push(next.value);
    }
    return { done: false, value: compute(...args) ?? null };
  });
}

/**
 * Python's `filter(function, iterable)`; None keeps the true items.
 *
 * @example [...filter(null, names)]
 */
export function filter<T>(f: ((item: T) => unknown) | null, items: Iterable<T>): IterableIterator<T>;
export function filter(f: Py, items: Py): IterableIterator<Py>;
export function filter(f: Py, items: Py): IterableIterator<Py> {
  const it = steps_of(items);
  const keeps = f === null ? truth : to_function(f);
  return new LazyIterator("filter", () => {
    for (;;) {
      const item = it.next();
      if (item.done || truth(keeps(item.value))) return item;
    }
  });
}

/**
 * Python's `reversed(sequence)`.
 *
 * @raises TypeError if it has no reverse order
 * @example for (const item of reversed(xs)) { … }
 */
export function reversed<T>(items: readonly T[]): IterableIterator<T>;
export function reversed(items: Py): IterableIterator<Py>;
export function reversed(items: Py): IterableIterator<Py> {
  if (typeof items === "object" && items !== null) {
    if (typeof items.__reversed__ === "function") return iter(items.__reversed__());
    if (Array.isArray(items)) return backwards("list_reverseiterator", items);
    if (items instanceof Map) return backwards("dict_reversekeyiterator", [...items.keys()]);
    if (typeof items.__getitem__ === "function" && typeof items.__len__ === "function") return backwards_by_index(items);
  }
  if (typeof items === "string") return backwards("reversed", [...items]);
  // An Enum class.
  if (typeof items === "function" && typeof items.__reversed__ === "function") return iter(items.__reversed__());
  throw new TypeError(`'${type_name(items)}' object is not reversible`);
}

/** Looks at the list at every step, as it may change. */
function backwards(kind: string, items: readonly Py[]): IterableIterator<Py> {
  let index = items.length - 1;
  return new LazyIterator(kind, () => {
    if (index < 0 || index >= items.length) {
      index = -1;
      return END;
    }
    return { done: false, value: items[index--] };
  });
}

function backwards_by_index(items: Py): IterableIterator<Py> {
  let index = len(items) - 1;
  return new LazyIterator("reversed", () => (index < 0 ? END : { done: false, value: getitem(items, index--) }));
}
