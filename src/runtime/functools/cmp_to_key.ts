import { to_function } from "../core/call/to_function.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { eq } from "../core/eq.ts";
import { ge, gt, le, lt } from "../core/order.ts";
import type { Py } from "../core/value.ts";

/** The key that stands for an object: compares by the program's function. */
class Key {
  static readonly __name__ = "KeyWrapper";
  static readonly __module__ = "functools";
  static readonly __hash__ = null;
  readonly obj: Py;
  readonly #compare: (a: Py, b: Py) => Py;

  constructor(obj: Py, compare: (a: Py, b: Py) => Py) {
    this.obj = obj;
    this.#compare = compare;
  }

  #with(other: Py, holds: (order: Py, zero: Py) => boolean): boolean {
    if (!(other instanceof Key)) throw new TypeError("other argument must be K instance");
    return holds(this.#compare(this.obj, other.obj), 0);
  }

  __lt__(other: Py): boolean {
    return this.#with(other, lt);
  }

  __le__(other: Py): boolean {
    return this.#with(other, le);
  }

  __gt__(other: Py): boolean {
    return this.#with(other, gt);
  }

  __ge__(other: Py): boolean {
    return this.#with(other, ge);
  }

  __eq__(other: Py): boolean {
    return this.#with(other, eq);
  }
}

/**
 * Python's `functools.cmp_to_key(mycmp)`: a key function for sorting by a function that compares two items.
 *
 * @param mycmp gives a number below, equal to or above zero
 * @example sorted(words, { key: cmp_to_key((a, b) => len(a) - len(b)) })
 */
export function cmp_to_key(mycmp: Py): (obj: Py) => Py {
  const compare = to_function(mycmp);
  return (obj) => new Key(obj, compare);
}
