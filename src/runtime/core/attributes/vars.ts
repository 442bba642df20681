import { TypeError } from "../exceptions/index.ts";
import type { Py } from "../value.ts";
import { mangle, unmangle } from "./mangle.ts";

/**
 * The attributes an object itself has, by name: Python's `__dict__`, live.
 */
class Attributes extends Map<string, Py> {
  static readonly __name__ = "dict";
  readonly #owner: Py;
  readonly #is_static: boolean;

  constructor(owner: Py) {
    super();
    this.#owner = owner;
    this.#is_static = typeof owner === "function";
    for (const [key, value] of Object.entries(owner)) if (value !== undefined) super.set(unmangle(key), value);
  }

  override set(name: string, value: Py): this {
    this.#owner[mangle(name, this.#is_static)] = value;
    return super.set(name, value);
  }

  override delete(name: string): boolean {
    delete this.#owner[mangle(name, this.#is_static)];
    return super.delete(name);
  }

  override clear(): void {
    for (const name of [...this.keys()]) this.delete(name);
  }
}

/**
 * Python's `vars(x)`, and `x.__dict__`: the object's own attributes. Changes go through to the object.
 *
 * @raises TypeError if `x` has none
 * @example vars(point) // {'x': 1, 'y': 2}
 */
export function vars(x: Py): Map<string, Py> {
  if ((typeof x === "object" && x !== null) || typeof x === "function") {
    // A class's methods are not enumerable; what it stores is.
    return new Attributes(x);
  }
  throw new TypeError("vars() argument must have __dict__ attribute");
}
