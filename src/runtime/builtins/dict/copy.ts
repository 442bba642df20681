import { Dict } from "./Dict.ts";

/**
 * Python's `d.copy()` and `dict(d)`: a shallow copy, a plain Map of a plain Map.
 */
export function dict_copy<K, V>(d: ReadonlyMap<K, V>): Map<K, V> {
  return d.constructor === Map ? new Map(d) : new Dict(d);
}
