import { to_function } from "../../core/call/to_function.ts";
import { compare_strings, lt } from "../../core/order.ts";
import { iter } from "../../core/iter.ts";
import { truth } from "../../core/truth.ts";
import type { Py } from "../../core/value.ts";

/** The keyword arguments of `sorted` and `list.sort`. */
export interface SortOptions<T> {
  /** Computes what an item is compared by. */
  readonly key?: ((item: T) => Py) | Py;
  readonly reverse?: Py;
}

/**
 * Python's `sorted(iterable, *, key=None, reverse=False)`: a new list, equal items in their old order.
 *
 * @raises TypeError if two items have no order
 * @example sorted(words, { key: len, reverse: true })
 */
export function sorted<K>(items: ReadonlyMap<K, Py>, options?: SortOptions<K>): K[];
export function sorted<T>(items: Iterable<T>, options?: SortOptions<T>): T[];
export function sorted(items: Py, options?: SortOptions<Py>): Py[];
export function sorted(items: Py, options?: SortOptions<Py>): Py[] {
  const copy = [...iter(items)];
  list_sort(copy, options);
  return copy;
}

/**
 * Python's `xs.sort(*, key=None, reverse=False)`.
 *
 * @raises TypeError if two items have no order
 */
export function list_sort<T>(xs: T[], { key = null, reverse = false }: SortOptions<T> = {}): void {
  const key_of = key === null ? undefined : to_function(key);
  const entries: Entry[] = Array.from(xs, (value) => ({ key: key_of === undefined ? value : key_of(value), value }));
  const down = truth(reverse);
  const native = native_order(entries);
  if (native !== undefined) entries.sort(down ? (a, b) => native(b, a) : native);
  else sort_by_lt(entries, down);
  entries.forEach(({ value }, i) => (xs[i] = value));
}

interface Entry {
  readonly key: Py;
  readonly value: Py;
}

/** A comparison for the host's stable sort, where all keys are numbers or all are strings. */
function native_order(entries: readonly Entry[]): ((a: Entry, b: Entry) => number) | undefined {
  if (entries.every(({ key }) => typeof key === "number" && key === key)) return (a, b) => a.key - b.key;
  if (entries.every(({ key }) => typeof key === "string")) return (a, b) => compare_strings(a.key, b.key);
  return undefined;
}

/** Sorts asking only "is the later one less", as Python does: a class may define no more. */
function sort_by_lt(entries: Entry[], down: boolean): void {
  // Reversed before and after, so that equal items keep their order.
  if (down) entries.reverse();
  const sorted_entries = merge_sorted(entries);
  if (down) sorted_entries.reverse();
  sorted_entries.forEach((entry, i) => (entries[i] = entry));
}

const SMALL = 64;

function merge_sorted(entries: readonly Entry[]): Entry[] {
  if (entries.length < SMALL) return insertion_sorted(entries);
  const middle = entries.length >> 1;
  const [left, right] = [merge_sorted(entries.slice(0, middle)), merge_sorted(entries.slice(middle))];
  const merged: Entry[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    merged.push(lt(right[j]!.key, left[i]!.key) ? right[j++]! : left[i++]!);
  }
  return [...merged, ...left.slice(i), ...right.slice(j)];
}

/** Binary insertion behind the run that the list begins with, which is CPython's way with short lists. */
function insertion_sorted(entries: readonly Entry[]): Entry[] {
  const run = first_run(entries);
  for (let next = run.length; next < entries.length; next++) {
    const pivot = entries[next]!;
    let [low, high] = [0, next];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lt(pivot.key, run[middle]!.key)) high = middle;
      else low = middle + 1;
    }
    run.splice(low, 0, pivot);
  }
  return run;
}

/** The entries up to the first that breaks the rising, or strictly falling, order they begin with; falling ones reversed. */
function first_run(entries: readonly Entry[]): Entry[] {
  if (entries.length < 2) return [...entries];
  const falling = lt(entries[1]!.key, entries[0]!.key);
  let end = 2;
  while (end < entries.length && lt(entries[end]!.key, entries[end - 1]!.key) === falling) end++;
  const run = entries.slice(0, end);
  return falling ? run.reverse() : run;
}
