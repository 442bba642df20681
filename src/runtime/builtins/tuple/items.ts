import { position } from "../../core/items/index_of.ts";
import { tuple_of } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { list_slice } from "../list/items.ts";

/**
 * Python's `t[index]` of a tuple.
 *
 * @raises IndexError if there is no such item
 */
export function tuple_getitem<T>(t: readonly T[], index: Py): T {
  return t[position(index, t.length, "tuple")]!;
}

/** Python's `t[start:stop:step]` of a tuple; null for a bound that is left out. */
export function tuple_slice<T>(t: readonly T[], start: Py, stop: Py, step: Py = null): readonly T[] {
  return tuple_of(list_slice(t, start, stop, step));
}
