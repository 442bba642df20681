import { lookup_in_set, lookup_item } from "../../builtins/set/lookup.ts";
import { same } from "../eq.ts";
import { TypeError } from "../exceptions/index.ts";
import { iter } from "../iter.ts";
import { special_method } from "../special_method.ts";
import { truth } from "../truth.ts";
import { type_name } from "../type_name.ts";
import type { Py } from "../value.ts";
import { raw_has } from "../../builtins/dict/raw.ts";

/**
 * Python's `item in container`. Note the order of the parameters.
 *
 * @raises TypeError if `container` has no items
 * @example contains([1, 2], asFloat(1)) // true
 */
export function contains(container: Py, item: Py): boolean {
  if (typeof container === "string") return str_contains(container, item);
  if (typeof container === "object" && container !== null) {
    if (typeof container.__contains__ === "function") return truth(container.__contains__(item));
    if (Array.isArray(container) && (container as Py).__iter__ === undefined) return list_contains(container, item);
    if (container instanceof Map) return raw_has(container, lookup_item(container, item));
    if (container instanceof Set) return container.has(lookup_in_set(container, item));
  }
  const of_class: Py = typeof container === "function" ? special_method(container, "__contains__") : undefined;
  if (of_class !== undefined) return truth(of_class.call(container, item));
  if (typeof container === "function" && typeof container.__contains__ === "function") return truth(container.__contains__(item));
  return iterable_contains(container, item);
}

/**
 * Python's `item in xs` of a list or tuple.
 *
 * @example list_contains([1, 2], true) // true
 */
export function list_contains(xs: readonly Py[], item: Py): boolean {
  for (let i = 0; i < xs.length; i++) if (same(xs[i], item)) return true;
  return false;
}

function str_contains(s: string, item: Py): boolean {
  if (typeof item === "string") return s.includes(item);
  throw new TypeError(`'in <string>' requires string as left operand, not ${type_name(item)}`);
}

function iterable_contains(container: Py, item: Py): boolean {
  for (const candidate of checked(container)) if (same(candidate, item)) return true;
  return false;
}

function checked(container: Py): Iterable<Py> {
  try {
    return iter(container);
  } catch (error) {
    if (!(error instanceof TypeError) || container?.__iter__ !== undefined) throw error;
    throw new TypeError(`argument of type '${type_name(container)}' is not iterable`);
  }
}
