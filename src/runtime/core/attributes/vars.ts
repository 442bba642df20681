import { TypeError } from "../exceptions/index.ts";
import { is_class } from "../is_class.ts";
import { namespace_of } from "../class/namespace.ts";
import { attach, detach } from "../class/attach.ts";
import type { Py } from "../value.ts";
import { own_key } from "./data_descriptor.ts";
import { unmangle } from "./mangle.ts";
import { slots_of } from "./slots.ts";

/**
 * The attributes an object itself has, by name: Python's `__dict__`. Changes go through to the object.
 */
class Attributes extends Map<string, Py> {
  static readonly __name__ = "dict";
  readonly #owner: Py;

  constructor(owner: Py) {
    super();
    this.#owner = owner;
    for (const [name, value] of entries(owner)) super.set(name, value);
  }

  override set(name: string, value: Py): this {
    if (is_class(this.#owner)) attach(this.#owner, name, value);
    else Object.defineProperty(this.#owner, own_key(this.#owner, name), { value, writable: true, enumerable: true, configurable: true });
    return super.set(name, value);
  }

  override delete(name: string): boolean {
    if (is_class(this.#owner)) detach(this.#owner, name);
    else delete this.#owner[own_key(this.#owner, name)];
    return super.delete(name);
  }

  override clear(): void {
    for (const name of [...this.keys()]) this.delete(name);
  }
}

function* entries(owner: Py): Generator<[string, Py]> {
  if (is_class(owner)) yield* namespace_of(owner);
  else for (const [key, value] of Object.entries<Py>(owner)) if (value !== undefined) yield [key.startsWith("@") ? key.slice(1) : unmangle(key), value];
}

/**
 * Python's `vars(x)`, and `x.__dict__`: the object's own attributes. Changes go through to the object.
 *
 * @raises TypeError if `x` has none
 * @example vars(point) // {'x': 1, 'y': 2}
 */
export function vars(x: Py): Map<string, Py> {
  const has = (typeof x === "object" && x !== null && slots_of(x) === undefined) || typeof x === "function";
  if (!has) throw new TypeError("vars() argument must have __dict__ attribute");
  return new Attributes(x);
}
