/**
 * The methods of dict that the native ones do not equal. Native and equal: `clear`, and for dicts without missing
 * keys `get`, `set`, `has`; `entries()`, `keys()` and `values()` where only iterated and the dict keeps its size.
 */
import { KeyError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { lookup_item } from "../set/lookup.ts";
import { Dict } from "./Dict.ts";
import { raw_delete, raw_get, raw_set } from "./raw.ts";

/**
 * Python's `d[key]`; a subclass's `__missing__` is asked.
 *
 * @raises KeyError if there is no such key
 * @example dict_getitem(ages, "Ann")
 */
export function dict_getitem<K, V>(d: ReadonlyMap<K, V>, key: K): V {
  const value = raw_get(d, lookup_item(d, key));
  if (value !== undefined) return value;
  const missing: Py = (d as Py).__missing__;
  if (typeof missing === "function") return missing.call(d, key) ?? null;
  throw new KeyError(key);
}

/**
 * Python's `del d[key]`.
 *
 * @raises KeyError if there is no such key
 */
export function dict_delitem<K>(d: Map<K, Py>, key: K): void {
  if (!raw_delete(d, lookup_item(d, key))) throw new KeyError(key);
}

/** Python's `d[key] = value`, for a plain Map that may be given a key such as `1.0`. */
export function dict_setitem<K, V>(d: Map<K, V>, key: K, value: V): void {
  raw_set(d, lookup_item(d, key), value);
}

/**
 * Python's `d.get(key, default=None)`.
 *
 * @example dict_get(ages, "Ann", 0)
 */
export function dict_get<V>(d: ReadonlyMap<Py, V>, key: Py): V | null;
export function dict_get<V, D>(d: ReadonlyMap<Py, V>, key: Py, fallback: D): V | D;
export function dict_get(d: ReadonlyMap<Py, Py>, key: Py, fallback: Py = null): Py {
  const value = raw_get(d, lookup_item(d, key));
  return value === undefined ? fallback : value;
}

/** Python's `d.setdefault(key, default=None)`: the value, which is set if there is none. */
export function dict_setdefault<K, V>(d: Map<K, V>, key: K, value: V): V;
export function dict_setdefault<K, V>(d: Map<K, V | null>, key: K): V | null;
export function dict_setdefault(d: Map<Py, Py>, key: Py, value: Py = null): Py {
  const known = lookup_item(d, key);
  const present = raw_get(d, known);
  if (present !== undefined) return present;
  raw_set(d, known, value);
  return value;
}

/**
 * Python's `d.pop(key[, default])`.
 *
 * @raises KeyError if there is no such key and no default
 */
export function dict_pop<K, V>(d: Map<K, V>, key: K): V;
export function dict_pop<K, V, D>(d: Map<K, V>, key: K, fallback: D): V | D;
export function dict_pop(d: Map<Py, Py>, key: Py, fallback?: Py): Py {
  // An empty dict does not hash the key.
  const known = d.size === 0 ? null : lookup_item(d, key);
  const value = raw_get(d, known);
  if (value !== undefined) raw_delete(d, known);
  else if (fallback === undefined) throw new KeyError(key);
  return value === undefined ? fallback : value;
}

/**
 * Python's `d.popitem()`: the entry that came last.
 *
 * @raises KeyError if the dict is empty
 */
export function dict_popitem<K, V>(d: Map<K, V>): readonly [K, V] {
  let last: [K, V] | undefined;
  for (const entry of d) last = entry;
  if (last === undefined) throw new KeyError("popitem(): dictionary is empty");
  raw_delete(d, last[0]);
  return tuple(...last);
}

/** Python's `dict.fromkeys(iterable, value=None)`. */
export function dict_fromkeys<K>(keys: Iterable<K>): Map<K, null>;
export function dict_fromkeys<K, V>(keys: Iterable<K>, value: V): Map<K, V>;
export function dict_fromkeys(keys: Iterable<Py>, value: Py = null): Map<Py, Py> {
  const result = new Dict();
  for (const key of iter(keys)) result.set(key, value);
  return result;
}
