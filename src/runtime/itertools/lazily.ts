import { LazyIterator } from "../builtins/iteration/LazyIterator.ts";
import { is_int } from "../core/float.ts";
import type { Py } from "../core/value.ts";

/**
 * An iterator made of a generator. Unlike the generator it stays open when a loop over it is left early.
 *
 * @param kind the Python name of its type
 */
export function lazily<T>(kind: string, items: Generator<T>): IterableIterator<T> {
  return new LazyIterator(kind, () => items.next());
}

/** Whether `x` is an int of at least `least`. */
export function is_count(x: Py, least = 0): x is number | bigint {
  return is_int(x) && Number(x) >= least;
}
