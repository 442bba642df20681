/**
 * The methods of list that the native ones do not equal. Native and equal: `append` is `push`, `reverse` is `reverse`,
 * `copy` is `[...xs]`, `clear` is `xs.length = 0`, `pop()` of a list known not to be empty is `pop`. The functions call
 * no method of the list itself: a Python subclass may have its own `push` or `pop`.
 */
import { same } from "../../core/eq.ts";
import { IndexError, ValueError } from "../../core/exceptions/index.ts";
import { as_index } from "../../core/items/index_of.ts";
import { iter } from "../../core/iter.ts";
import { span } from "../slice/Slice.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "../repr/repr.ts";
import { is_tuple } from "../../core/tuple.ts";

/** Python's `xs.append(item)`, for where the receiver's type is unknown. */
export function list_append<T>(xs: T[], item: T): void {
  xs[xs.length] = item;
}

/** Python's `xs.extend(items)`. */
export function list_extend<T>(xs: T[], items: Iterable<T>): void {
  // Not push(...items): a long list would overflow the stack. A copy, as xs may be extended by itself.
  for (const item of Array.isArray(items) ? [...items] : iter(items)) xs[xs.length] = item;
}

/** Python's `xs.insert(index, item)`: any index is fitted to the list. */
export function list_insert<T>(xs: T[], index: Py, item: T): void {
  xs.splice(Number(as_index(index)), 0, item);
}

/**
 * Python's `xs.pop(index=-1)`.
 *
 * @raises IndexError if there is no such item
 */
export function list_pop<T>(xs: T[], index: Py = -1): T {
  if (index === -1 && xs.length > 0) return Array.prototype.pop.call(xs);
  const i = Number(as_index(index));
  if (xs.length === 0) throw new IndexError("pop from empty list");
  const at = i < 0 ? i + xs.length : i;
  if (at < 0 || at >= xs.length) throw new IndexError("pop index out of range");
  if (at === 0) return Array.prototype.shift.call(xs);
  return at === xs.length - 1 ? Array.prototype.pop.call(xs) : Array.prototype.splice.call(xs, at, 1)[0];
}

/**
 * Python's `xs.remove(item)`.
 *
 * @raises ValueError if it is not there
 */
export function list_remove<T>(xs: T[], item: Py): void {
  const at = find(xs, item, 0, xs.length);
  if (at < 0) throw new ValueError("list.remove(x): x not in list");
  xs.splice(at, 1);
}

/**
 * Python's `xs.index(item, start=0, stop=…)`, also of tuples.
 *
 * @raises ValueError if it is not there
 */
export function list_index(xs: readonly Py[], item: Py, start: Py = 0, stop: Py = null): number {
  const range = span(start, stop, null, xs.length);
  const at = find(xs, item, range.start, range.stop);
  if (at < 0) throw new ValueError(is_tuple(xs) ? "tuple.index(x): x not in tuple" : `${repr(item)} is not in list`);
  return at;
}

function find(xs: readonly Py[], item: Py, start: number, stop: number): number {
  for (let i = start; i < stop && i < xs.length; i++) if (same(xs[i], item)) return i;
  return -1;
}

/** Python's `xs.count(item)`, also of tuples. */
export function list_count(xs: readonly Py[], item: Py): number {
  let count = 0;
  for (const candidate of xs) if (same(candidate, item)) count++;
  return count;
}

/** Python's `xs.copy()`, for where the receiver's type is unknown. */
export function list_copy<T>(xs: readonly T[]): T[] {
  return Array.prototype.slice.call(xs);
}

/** Python's `xs.clear()`, for where the receiver's type is unknown. */
export function list_clear(xs: Py[]): void {
  xs.length = 0;
}

/** Python's `xs.reverse()`, which gives None. */
export function list_reverse(xs: Py[]): void {
  Array.prototype.reverse.call(xs);
}
