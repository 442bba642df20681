/** The iterators over arrangements of items, in CPython's order. */
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { is_int } from "../core/float.ts";
import { iter } from "../core/iter.ts";
import { as_index } from "../core/items/index.ts";
import { tuple_of } from "../core/tuple.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { lazily } from "./lazily.ts";

/**
 * Python's `itertools.product(*iterables, repeat=1)`: one item of each, the last changing fastest.
 *
 * @raises ValueError if `repeat` is negative
 * @example [...product("AB", [1, 2])] // [('A', 1), ('A', 2), ('B', 1), ('B', 2)]
 */
export function product(...args: Py[]): IterableIterator<readonly Py[]> {
  const { repeat = 1 } = is_keywords(args.at(-1)) ? args.pop() : {};
  const times = Number(as_index(repeat));
  if (times < 0) throw new ValueError("repeat argument cannot be negative");
  const once: Py[][] = args.map((arg) => [...iter(arg)]);
  const pools = Array.from({ length: times }, () => once).flat();
  return lazily("product", (function* () {
    if (pools.some((pool) => pool.length === 0)) return;
    const at = pools.map(() => 0);
    for (;;) {
      yield tuple_of(at.map((index, i) => pools[i]![index]));
      let i = pools.length - 1;
      for (; i >= 0 && at[i] === pools[i]!.length - 1; i--) at[i] = 0;
      if (i < 0) return;
      at[i]!++;
    }
  })());
}

/**
 * Python's `itertools.permutations(iterable, r=None)`.
 *
 * @param r how many items, all by default
 * @raises ValueError if r is negative
 * @example [...permutations("AB")] // [('A', 'B'), ('B', 'A')]
 */
export function permutations<T>(iterable: Iterable<T>, r?: number | null): IterableIterator<readonly T[]>;
export function permutations(iterable: Py, r: Py = null): IterableIterator<Py> {
  const pool: Py[] = [...iter(iterable)];
  if (r !== null && !is_int(r)) throw new TypeError("Expected int as r");
  const size = r === null ? pool.length : Number(r);
  if (size < 0) throw new ValueError("r must be non-negative");
  return lazily("permutations", arrangements(pool, size));
}

function* arrangements(pool: readonly Py[], size: number): Generator<Py> {
  if (size > pool.length) return;
  const order = pool.map((_, i) => i);
  const cycles = Array.from({ length: size }, (_, i) => pool.length - i);
  for (;;) {
    yield tuple_of(order.slice(0, size).map((i) => pool[i]));
    let i = size - 1;
    for (; i >= 0; i--) {
      cycles[i]!--;
      if (cycles[i]! > 0) break;
      order.push(...order.splice(i, 1));
      cycles[i] = pool.length - i;
    }
    if (i < 0) return;
    const j = pool.length - cycles[i]!;
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/**
 * Python's `itertools.combinations(iterable, r)`: r items in the order in which they come.
 *
 * @raises ValueError if r is negative
 * @example [...combinations("ABC", 2)] // [('A', 'B'), ('A', 'C'), ('B', 'C')]
 */
export function combinations<T>(iterable: Iterable<T>, r: number): IterableIterator<readonly T[]>;
export function combinations(iterable: Py, r: Py): IterableIterator<Py> {
  const pool: Py[] = [...iter(iterable)];
  const size = checked_size(r);
  return lazily("combinations", rising(pool, size, pool.length - size >= 0, (i) => i + pool.length - size, 1));
}

/**
 * Python's `itertools.combinations_with_replacement(iterable, r)`: as {@link combinations}, where an item may come again.
 *
 * @raises ValueError if r is negative
 * @example [...combinations_with_replacement("AB", 2)] // [('A', 'A'), ('A', 'B'), ('B', 'B')]
 */
export function combinations_with_replacement<T>(iterable: Iterable<T>, r: number): IterableIterator<readonly T[]>;
export function combinations_with_replacement(iterable: Py, r: Py): IterableIterator<Py> {
  const pool: Py[] = [...iter(iterable)];
  const size = checked_size(r);
  return lazily("combinations_with_replacement", rising(pool, size, pool.length > 0 || size === 0, () => pool.length - 1, 0));
}

function checked_size(r: Py): number {
  const size = Number(as_index(r));
  if (size < 0) throw new ValueError("r must be non-negative");
  return size;
}

/** Index lists that rise by at least `gap`, each index up to its limit. */
function* rising(pool: readonly Py[], size: number, possible: boolean, limit: (i: number) => number, gap: number): Generator<Py> {
  if (!possible) return;
  const at = Array.from({ length: size }, (_, i) => i * gap);
  for (;;) {
    yield tuple_of(at.map((index) => pool[index]));
    let i = size - 1;
    while (i >= 0 && at[i] === limit(i)) i--;
    if (i < 0) return;
    at[i]!++;
    for (let j = i + 1; j < size; j++) at[j] = at[j - 1]! + gap;
  }
}
