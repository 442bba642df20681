import { call_method } from "../core/attributes/call_method.ts";
import { to_function } from "../core/call/to_function.ts";
import { ValueError } from "../core/exceptions/index.ts";
import { as_index, getitem } from "../core/items/index.ts";
import { len } from "../core/len.ts";
import { lt } from "../core/order.ts";
import type { Py } from "../core/value.ts";

interface Options {
  /** Computes what an item is compared by. */
  readonly key?: Py;
}

function search(a: Py, x: Py, lo: Py, hi: Py, key: Py, goes_left: (item: Py, x: Py) => boolean): number {
  let low = Number(as_index(lo));
  if (low < 0) throw new ValueError("lo must be non-negative");
  let high = hi === null ? len(a) : Number(as_index(hi));
  const key_of: Py = key === null ? undefined : to_function(key);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = getitem(a, middle);
    if (goes_left(key_of === undefined ? item : key_of(item), x)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Python's `bisect.bisect_right(a, x, lo=0, hi=None, *, key=None)`: where x belongs in a sorted list, behind equal items.
 *
 * @raises ValueError if `lo` is negative
 * @example bisect_right([1, 2, 2, 3], 2) // 3
 */
export function bisect_right(a: Py, x: Py, lo: Py = 0, hi: Py = null, { key = null }: Options = {}): number {
  return search(a, x, lo, hi, key, (item, value) => lt(value, item));
}

/**
 * Python's `bisect.bisect_left(a, x, lo=0, hi=None, *, key=None)`: as {@link bisect_right}, before equal items.
 *
 * @raises ValueError if `lo` is negative
 * @example bisect_left([1, 2, 2, 3], 2) // 1
 */
export function bisect_left(a: Py, x: Py, lo: Py = 0, hi: Py = null, { key = null }: Options = {}): number {
  return search(a, x, lo, hi, key, (item, value) => !lt(item, value));
}

/**
 * Python's `bisect.insort_right(a, x, lo=0, hi=None, *, key=None)`: inserts x where it belongs, behind equal items.
 *
 * @example insort_right(scores, 7)
 */
export function insort_right(a: Py, x: Py, lo: Py = 0, hi: Py = null, { key = null }: Options = {}): null {
  call_method(a, "insert", bisect_right(a, key === null ? x : to_function(key)(x), lo, hi, { key }), x);
  return null;
}

/**
 * Python's `bisect.insort_left(a, x, lo=0, hi=None, *, key=None)`: inserts x where it belongs, before equal items.
 *
 * @example insort_left(scores, 7)
 */
export function insort_left(a: Py, x: Py, lo: Py = 0, hi: Py = null, { key = null }: Options = {}): null {
  call_method(a, "insert", bisect_left(a, key === null ? x : to_function(key)(x), lo, hi, { key }), x);
  return null;
}
