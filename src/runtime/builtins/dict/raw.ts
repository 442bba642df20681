/**
 * Map's own operations on a dict. A Python subclass of dict may have methods of its own called `get`, `keys`, `has`…,
 * which must not stand in for them.
 */
import type { Py } from "../../core/value.ts";
import { Dict } from "./Dict.ts";

/** The value of a key, undefined if there is none. */
export function raw_get(d: ReadonlyMap<Py, Py>, key: Py): Py {
  return d instanceof Dict ? Dict.prototype.get.call(d, key) : d.get(key);
}

export function raw_has(d: ReadonlyMap<Py, Py>, key: Py): boolean {
  return d instanceof Dict ? Dict.prototype.has.call(d, key) : d.has(key);
}

export function raw_set(d: Map<Py, Py>, key: Py, value: Py): void {
  if (d instanceof Dict) Dict.prototype.set.call(d, key, value);
  else d.set(key, value);
}

export function raw_delete(d: Map<Py, Py>, key: Py): boolean {
  return d instanceof Dict ? Dict.prototype.delete.call(d, key) : d.delete(key);
}

export function raw_keys(d: ReadonlyMap<Py, Py>): MapIterator<Py> {
  return Map.prototype.keys.call(d);
}

export function raw_values(d: ReadonlyMap<Py, Py>): MapIterator<Py> {
  return Map.prototype.values.call(d);
}

export function raw_empty(d: Map<Py, Py>): void {
  if (d instanceof Dict) Dict.prototype.clear.call(d);
  else d.clear();
}
