/** `case {"kind": kind, **rest}:` */
import { Dict } from "../../builtins/dict/index.ts";
import { contains } from "../items/contains.ts";
import type { Py } from "../value.ts";

/**
 * Whether `x` is a mapping that has all the keys.
 *
 * @example is_mapping(message, "kind", "id")
 */
export function is_mapping(x: Py, ...keys: Py[]): boolean {
  const mapping = x instanceof Map || (typeof x === "object" && x !== null && x.__mapping__ === true);
  return mapping && keys.every((key) => contains(x, key));
}

/**
 * What `**rest` takes: a new dict of the items whose keys the pattern does not name.
 *
 * @example mapping_rest(message, "kind")
 */
export function mapping_rest(x: Py, ...keys: Py[]): Map<Py, Py> {
  const rest = new Dict<Py, Py>(x);
  for (const key of keys) rest.delete(key);
  return rest;
}
