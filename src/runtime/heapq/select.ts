import { sorted } from "../builtins/list/sort.ts";
import { to_function } from "../core/call/to_function.ts";
import { heap_pop, heap_push } from "../core/heap.ts";
import { as_index } from "../core/items/index.ts";
import { steps_of } from "../core/iter.ts";
import { lt } from "../core/order.ts";
import { truth } from "../core/truth.ts";
import { lazily } from "../itertools/lazily.ts";
import { is_keywords, type Py } from "../core/value.ts";

/** Python's `heapq.nsmallest(n, iterable, key=None)` @returns a sorted list @example nsmallest(2, [3, 1, 2]) // [1, 2] */
export function nsmallest<T>(n: number, iterable: Iterable<T>, key?: ((item: T) => Py) | null): T[];
export function nsmallest(n: Py, iterable: Py, key: Py = null): Py[] {
  const count = Number(as_index(n));
  return sorted(iterable, { key }).slice(0, Math.max(count, 0));
}

/** Python's `heapq.nlargest(n, iterable, key=None)` @returns a list, the largest first @example nlargest(2, [3, 1, 2]) // [3, 2] */
export function nlargest<T>(n: number, iterable: Iterable<T>, key?: ((item: T) => Py) | null): T[];
export function nlargest(n: Py, iterable: Py, key: Py = null): Py[] {
  const count = Number(as_index(n));
  return sorted(iterable, { key, reverse: true }).slice(0, Math.max(count, 0));
}

/** Where one of the merged iterables stands. */
interface Source {
  key: Py;
  value: Py;
  readonly order: number;
  readonly it: Iterator<Py>;
}

/** Python's `heapq.merge(*iterables, key=None, reverse=False)`: sorted iterables as one. @example [...merge([1, 4], [2, 3])] // [1, 2, 3, 4] */
export function merge(...args: Py[]): IterableIterator<Py> {
  const { key = null, reverse = false } = is_keywords(args.at(-1)) ? args.pop() : {};
  const key_of: Py = key === null ? (x: Py) => x : to_function(key);
  const down = truth(reverse);
  return lazily("generator", (function* () {
    const less = (a: Source, b: Source): boolean => {
      if (down ? lt(b.key, a.key) : lt(a.key, b.key)) return true;
      if (down ? lt(a.key, b.key) : lt(b.key, a.key)) return false;
      return a.order < b.order;
    };
    const heap: Source[] = [];
    for (const [order, arg] of args.entries()) {
      const it = steps_of(arg);
      const step = it.next();
      if (!step.done) heap_push(heap, { key: key_of(step.value), value: step.value, order, it }, less);
    }
    for (let source = heap_pop(heap, less); source !== undefined; source = heap_pop(heap, less)) {
      yield source.value;
      const step = source.it.next();
      if (!step.done) heap_push(heap, { ...source, key: key_of(step.value), value: step.value }, less);
    }
  })());
}
