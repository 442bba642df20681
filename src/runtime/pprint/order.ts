import { sorted } from "../builtins/list/sort.ts";
import { id, repr } from "../builtins/repr/index.ts";
import { type } from "../core/class/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { lt } from "../core/order.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";

/** What has no order is in that of the types' names. */
class SafeKey {
  readonly #value: Py;

  constructor(value: Py) {
    this.#value = value;
  }

  __lt__(other: SafeKey): Py {
    try {
      return lt(this.#value, other.#value);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return lt(tuple(repr(type(this.#value)), id(this.#value)), tuple(repr(type(other.#value)), id(other.#value)));
    }
  }
}

/** A dict's items in the order of the keys. */
export function sorted_items(dict: Map<Py, Py>): (readonly [Py, Py])[] {
  return sorted<readonly [Py, Py]>([...dict], { key: ([key]: readonly [Py, Py]) => new SafeKey(key) });
}

/** Items in order, whatever they are. */
export function sorted_values(items: Iterable<Py>): Py[] {
  return sorted<Py>([...items], { key: (item: Py) => new SafeKey(item) });
}
