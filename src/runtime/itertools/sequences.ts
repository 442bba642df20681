/** The iterators that work their way through what they are given. */
import { call } from "../core/call/call.ts";
import { to_function } from "../core/call/to_function.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { iter, steps_of } from "../core/iter.ts";
import { as_index } from "../core/items/index.ts";
import { add } from "../core/operators/index.ts";
import { truth } from "../core/truth.ts";
import { tuple, tuple_of } from "../core/tuple.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { is_count, lazily } from "./lazily.ts";

/**
 * Python's `itertools.accumulate(iterable, func=None, *, initial=None)`: running totals.
 *
 * @param func combines the total with the next item; None adds
 * @returns an iterator
 * @example [...accumulate([1, 2, 3])] // [1, 3, 6]
 */
export function accumulate<T>(iterable: Iterable<T>, func?: ((total: T, item: T) => T) | null, options?: { initial?: T | null }): IterableIterator<T>;
export function accumulate(iterable: Py, func?: Py, options?: { initial?: Py }): IterableIterator<Py>;
export function accumulate(iterable: Py, func: Py = null, { initial = null }: { initial?: Py } = {}): IterableIterator<Py> {
  const it = steps_of(iterable);
  const combine: Py = func === null ? add : to_function(func);
  return lazily("accumulate", (function* () {
    let total: Py = initial;
    if (total === null) {
      const first = it.next();
      if (first.done) return;
      total = first.value;
    }
    yield total;
    for (let step = it.next(); !step.done; step = it.next()) yield (total = combine(total, step.value) ?? null);
  })());
}

/**
 * Python's `itertools.batched(iterable, n, *, strict=False)`: tuples of n items, the last may be shorter.
 *
 * @raises ValueError if n is below one, or with `strict` if the last is shorter
 * @example [...batched("ABCDE", 2)] // [('A', 'B'), ('C', 'D'), ('E',)]
 */
export function batched<T>(iterable: Iterable<T>, n: number, options?: { strict?: boolean }): IterableIterator<readonly T[]>;
export function batched(iterable: Py, n: Py, { strict = false }: { strict?: Py } = {}): IterableIterator<Py> {
  const size = as_index(n);
  if (size < 1) throw new ValueError("n must be at least one");
  const it = steps_of(iterable);
  return lazily("batched", (function* () {
    for (;;) {
      const batch: Py[] = [];
      for (let step = it.next(); !step.done; step = it.next()) if (batch.push(step.value) >= size) break;
      if (batch.length === 0) return;
      if (batch.length < size && truth(strict)) throw new ValueError("batched(): incomplete batch");
      yield tuple_of(batch);
    }
  })());
}

/**
 * Python's `itertools.chain(*iterables)`.
 *
 * @returns an iterator over the items of one after the other
 * @example [...chain("AB", [1])] // ['A', 'B', 1]
 */
export function chain<T>(...iterables: Iterable<T>[]): IterableIterator<T>;
export function chain(...iterables: Iterable<Py>[]): IterableIterator<Py>;
export function chain(...iterables: Py[]): IterableIterator<Py> {
  return chain_from_iterable(iterables);
}

/**
 * Python's `itertools.chain.from_iterable(iterable)`: as {@link chain}, of iterables that come when they are needed.
 *
 * @example [...chain_from_iterable([[1], [2, 3]])] // [1, 2, 3]
 */
export function chain_from_iterable<T>(iterable: Iterable<Iterable<T>>): IterableIterator<T>;
export function chain_from_iterable(iterable: Py): IterableIterator<Py> {
  const outer = iter(iterable);
  return lazily("chain", (function* () {
    for (let step = outer.next(); !step.done; step = outer.next()) {
      const it = steps_of(step.value);
      for (let item = it.next(); !item.done; item = it.next()) yield item.value;
    }
  })());
}

/**
 * Python's `itertools.compress(data, selectors)`: the items whose selector is true.
 *
 * @example [...compress("ABC", [1, 0, 1])] // ['A', 'C']
 */
export function compress<T>(data: Iterable<T>, selectors: Iterable<unknown>): IterableIterator<T>;
export function compress(data: Py, selectors: Py): IterableIterator<Py> {
  const [items, chosen] = [iter(data), iter(selectors)];
  return lazily("compress", (function* () {
    for (;;) {
      const item = items.next();
      if (item.done) return;
      const selector = chosen.next();
      if (selector.done) return;
      if (truth(selector.value)) yield item.value;
    }
  })());
}

/**
 * Python's `itertools.cycle(iterable)`: the items again and again.
 *
 * @example const turns = cycle(["left", "right"]);
 */
export function cycle<T>(iterable: Iterable<T>): IterableIterator<T>;
export function cycle(iterable: Py): IterableIterator<Py> {
  const it = steps_of(iterable);
  return lazily("cycle", (function* () {
    const saved: Py[] = [];
    for (let step = it.next(); !step.done; step = it.next()) {
      saved.push(step.value);
      yield step.value;
    }
    while (saved.length > 0) yield* saved;
  })());
}

/**
 * Python's `itertools.dropwhile(predicate, iterable)`: the items from the first on for which the predicate is false.
 *
 * @example [...dropwhile((x) => x < 3, [1, 4, 2])] // [4, 2]
 */
export function dropwhile<T>(predicate: (item: T) => unknown, iterable: Iterable<T>): IterableIterator<T>;
export function dropwhile(predicate: Py, iterable: Py): IterableIterator<Py> {
  const it = steps_of(iterable);
  const holds = to_function(predicate);
  return lazily("dropwhile", (function* () {
    let dropping = true;
    for (let step = it.next(); !step.done; step = it.next()) {
      if (dropping && truth(holds(step.value))) continue;
      dropping = false;
      yield step.value;
    }
  })());
}

/**
 * Python's `itertools.takewhile(predicate, iterable)`: the items up to the first for which the predicate is false.
 *
 * @example [...takewhile((x) => x < 3, [1, 4, 2])] // [1]
 */
export function takewhile<T>(predicate: (item: T) => unknown, iterable: Iterable<T>): IterableIterator<T>;
export function takewhile(predicate: Py, iterable: Py): IterableIterator<Py> {
  const it = steps_of(iterable);
  const holds = to_function(predicate);
  return lazily("takewhile", (function* () {
    for (let step = it.next(); !step.done && truth(holds(step.value)); step = it.next()) yield step.value;
  })());
}

/**
 * Python's `itertools.filterfalse(predicate, iterable)`: the items for which the predicate is false; None keeps the false items.
 *
 * @example [...filterfalse((x) => x % 2, [1, 2])] // [2]
 */
export function filterfalse<T>(predicate: ((item: T) => unknown) | null, iterable: Iterable<T>): IterableIterator<T>;
export function filterfalse(predicate: Py, iterable: Py): IterableIterator<Py> {
  const it = steps_of(iterable);
  const holds: Py = predicate === null ? truth : to_function(predicate);
  return lazily("filterfalse", (function* () {
    for (let step = it.next(); !step.done; step = it.next()) if (!truth(holds(step.value))) yield step.value;
  })());
}

/**
 * Python's `itertools.islice(iterable, [start,] stop[, step])`.
 *
 * @raises ValueError for bounds that are no ints from zero on
 * @example [...islice(count(), 2, 8, 2)] // [2, 4, 6]
 */
export function islice<T>(iterable: Iterable<T>, ...bounds: (number | null)[]): IterableIterator<T>;
export function islice(iterable: Py, ...bounds: Py[]): IterableIterator<Py> {
  if (bounds.length < 1 || bounds.length > 3) throw new TypeError(`islice expected at ${bounds.length < 1 ? "least 2" : "most 4"} arguments, got ${bounds.length + 1}`);
  const [start, stop, step] = bounds.length === 1 ? [0, bounds[0], 1] : [bounds[0] ?? 0, bounds[1], bounds[2] ?? 1];
  if (stop !== null && !is_count(stop)) throw bad_bound(bounds.length === 1 ? "Stop argument" : is_count(start) ? "Stop argument" : "Indices");
  if (!is_count(start)) throw bad_bound("Indices");
  if (!is_count(step, 1)) throw new ValueError("Step for islice() must be a positive integer or None.");
  const end = stop === null ? Infinity : Number(stop);
  const it = steps_of(iterable);
  return lazily("islice", (function* () {
    let seen = 0;
    for (let next = Number(start); ; next = Math.min(next + Number(step), end)) {
      for (; seen < next; seen++) if (it.next().done) return;
      if (seen >= end) return;
      const item = it.next();
      if (item.done) return;
      seen++;
      yield item.value;
    }
  })());
}

function bad_bound(what: string): ValueError {
  return new ValueError(`${what} for islice() must be None or an integer: 0 <= x <= sys.maxsize.`);
}

/**
 * Python's `itertools.pairwise(iterable)`: each item with the next.
 *
 * @example [...pairwise("ABC")] // [('A', 'B'), ('B', 'C')]
 */
export function pairwise<T>(iterable: Iterable<T>): IterableIterator<readonly [T, T]>;
export function pairwise(iterable: Py): IterableIterator<Py> {
  const it = steps_of(iterable);
  return lazily("pairwise", (function* () {
    const first = it.next();
    if (first.done) return;
    let before: Py = first.value;
    for (let step = it.next(); !step.done; step = it.next()) {
      const pair = tuple(before, step.value);
      before = step.value;
      yield pair;
    }
  })());
}

/**
 * Python's `itertools.starmap(function, iterable)`: calls the function with the items of each item.
 *
 * @example [...starmap((a, b) => a * b, [tuple(2, 3)])] // [6]
 */
export function starmap<R>(f: (...args: Py[]) => R, iterable: Iterable<unknown>): IterableIterator<R>;
export function starmap(f: Py, iterable: Py): IterableIterator<Py> {
  const it = steps_of(iterable);
  return lazily("starmap", (function* () {
    for (let step = it.next(); !step.done; step = it.next()) yield call(f, ...iter(step.value));
  })());
}

/**
 * Python's `itertools.zip_longest(*iterables, fillvalue=None)`.
 *
 * @example [...zip_longest("AB", "C", { fillvalue: "-" })] // [('A', 'C'), ('B', '-')]
 */
export function zip_longest(...args: Py[]): IterableIterator<readonly Py[]> {
  const { fillvalue = null } = is_keywords(args.at(-1)) ? args.pop() : {};
  const iterators: (Iterator<Py> | null)[] = args.map((arg) => steps_of(arg));
  return lazily("zip_longest", (function* () {
    let active = iterators.length;
    while (active > 0) {
      const items: Py[] = [];
      for (const [i, it] of iterators.entries()) {
        const step = it?.next();
        if (step !== undefined && step.done) {
          iterators[i] = null;
          if (--active === 0) return;
        }
        items.push(step === undefined || step.done ? fillvalue : step.value);
      }
      yield tuple_of(items);
    }
  })());
}
