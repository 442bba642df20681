/** Items and slices of lists. */
import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { position } from "../../core/items/index_of.ts";
import { iter } from "../../core/iter.ts";
import type { Py } from "../../core/value.ts";
import type { Slice} from "../slice/Slice.ts";
import { span } from "../slice/Slice.ts";

/**
 * Python's `xs[index]`.
 *
 * @raises IndexError if there is no such item
 * @example list_getitem(xs, -1)
 */
export function list_getitem<T>(xs: readonly T[], index: Py): T {
  const item = xs[index];
  if (item !== undefined && typeof index === "number") return item;
  return xs[position(index, xs.length, "list")]!;
}

/**
 * Python's `xs[index] = value`.
 *
 * @raises IndexError if there is no such item
 */
export function list_setitem<T>(xs: T[], index: Py, value: T): void {
  xs[position(index, xs.length, "list", true)] = value;
}

/**
 * Python's `del xs[index]`.
 *
 * @raises IndexError if there is no such item
 */
export function list_delitem(xs: Py[], index: Py): void {
  xs.splice(position(index, xs.length, "list", true), 1);
}

/**
 * Python's `xs[start:stop:step]` of a list; null for a bound that is left out.
 *
 * @example list_slice(xs, null, null, -1) // reversed copy
 */
export function list_slice<T>(xs: readonly T[], start: Py, stop: Py, step: Py = null): T[] {
  if ((step === null || step === 1) && is_plain(start) && is_plain(stop)) {
    return Array.prototype.slice.call(xs, start ?? 0, stop ?? xs.length);
  }
  const { start: from, step: stride, length } = span(start, stop, step, xs.length);
  const items: T[] = [];
  for (let i = 0; i < length; i++) items.push(xs[from + i * stride]!);
  return items;
}

function is_plain(bound: Py): boolean {
  return bound === null || Number.isInteger(bound);
}

/**
 * Python's `xs[slice] = items`.
 *
 * @raises ValueError if a slice with a step is given another number of items
 * @raises TypeError if `items` is not iterable
 */
export function list_set_slice<T>(xs: T[], at: Slice, items: Iterable<T>): void {
  const values = items_of(items);
  const { start, stop, step, length } = span(at.start, at.stop, at.step, xs.length);
  if (step === 1) {
    // As many as were there: nothing moves.
    if (values.length === length && length > 0) {
      for (let i = 0; i < length; i++) xs[start + i] = values[i]!;
      return;
    }
    const tail = xs.splice(start).slice(Math.max(0, stop - start));
    for (const value of values) xs[xs.length] = value;
    for (const value of tail) xs[xs.length] = value;
    return;
  }
  if (values.length !== length) {
    throw new ValueError(`attempt to assign sequence of size ${values.length} to extended slice of size ${length}`);
  }
  for (let i = 0; i < length; i++) xs[start + i * step] = values[i]!;
}

function items_of(items: Py): Py[] {
  if (Array.isArray(items) && items.constructor === Array) return items.slice();
  try {
    return [...iter(items)];
  } catch (error) {
    if (!(error instanceof TypeError) || typeof items === "object" && items !== null && items.__iter__ !== undefined) throw error;
    throw new TypeError("must assign iterable to extended slice");
  }
}

/** Python's `del xs[slice]`. */
export function list_del_slice(xs: Py[], at: Slice): void {
  const { start, step, length } = span(at.start, at.stop, at.step, xs.length);
  if (step === 1) {
    xs.splice(start, length);
    return;
  }
  const doomed = new Set<number>();
  for (let i = 0; i < length; i++) doomed.add(start + i * step);
  const kept = xs.filter((_, i) => !doomed.has(i));
  xs.length = 0;
  for (const item of kept) xs[xs.length] = item;
}
