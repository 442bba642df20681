import { LazyIterator } from "../builtins/iteration/LazyIterator.ts";
import { to_function } from "../core/call/to_function.ts";
import { same } from "../core/eq.ts";
import { steps_of } from "../core/iter.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";

const DONE: IteratorReturnResult<undefined> = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

/**
 * Python's `itertools.groupby(iterable, key=None)`: runs of items with equal keys. A group shares its items with the whole: it is over once the next
 * one is asked for.
 *
 * @param key computes what an item is grouped by; None takes the item itself
 * @returns an iterator over pairs of key and group
 * @example for (const [letter, group] of groupby("AAB")) …
 */
export function groupby<T>(iterable: Iterable<T>): IterableIterator<readonly [T, IterableIterator<T>]>;
export function groupby<T, K>(iterable: Iterable<T>, key: ((item: T) => K) | null): IterableIterator<readonly [K, IterableIterator<T>]>;
export function groupby(iterable: Py, key: Py = null): IterableIterator<Py> {
  const it = steps_of(iterable);
  const key_of: Py = key === null ? undefined : to_function(key);
  /** The item read last, which the current group or the next one begins with. */
  let current: { key: Py; value: Py } | undefined;
  let target: Py = undefined;
  let group: object | undefined;
  const advance = (): boolean => {
    const step = it.next();
    if (step.done) return false;
    current = { key: key_of === undefined ? step.value : (key_of(step.value) ?? null), value: step.value };
    return true;
  };
  return new LazyIterator("groupby", () => {
    group = undefined;
    while (current === undefined || (target !== undefined && same(target, current.key))) {
      if (!advance()) return DONE;
      if (target === undefined) break;
    }
    const own = {};
    const of_group: Py = current!.key;
    [group, target] = [own, of_group];
    let waiting = true;
    const items = new LazyIterator<Py>("_grouper", () => {
      if (group !== own) return DONE;
      if (!waiting && !advance()) {
        group = undefined;
        return DONE;
      }
      waiting = false;
      if (!same(of_group, current!.key)) {
        // The item belongs to the next group: it stays where it is.
        group = undefined;
        return DONE;
      }
      return { done: false, value: current!.value };
    });
    return { done: false, value: tuple(of_group, items) };
  });
}
