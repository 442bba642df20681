import { plain_key } from "../../core/key_table.ts";
import { hash_method, unhashable } from "../../core/hash/index.ts";
import type { Py } from "../../core/value.ts";
import { frozenset } from "./types.ts";

/**
 * The item or key to look up in a plain Set or Map: `1.0` and `True` as 1.
 *
 * @raises TypeError if it is unhashable
 */
export function lookup_item(container: object, item: Py): Py {
  // The runtime's own classes do that, and find what a plain one cannot hold.
  if (container.constructor !== Set && container.constructor !== Map) return item;
  if (typeof item === "object" && item !== null && hash_method(item) === "none") throw unhashable(item);
  return plain_key(item);
}

/**
 * The item to look for in a set, where another set stands for the frozenset of its items.
 *
 * @raises TypeError if it is unhashable
 */
export function lookup_in_set(container: Set<Py>, item: Py): Py {
  return item instanceof Set && hash_method(item) === "none" ? frozenset(item) : lookup_item(container, item);
}
