import { NotImplemented } from "../../core/singletons.ts";
import type { Py } from "../../core/value.ts";
import { dict_copy } from "./copy.ts";
import { dict_update } from "./update.ts";

/** `d | other`: NotImplemented unless `other` is a dict. */
export function dict_or<K, V>(d: Map<K, V>, other: Py): Py {
  if (!(other instanceof Map)) return NotImplemented;
  const result = dict_copy(d);
  dict_update(result, other);
  return result;
}

/** `other | d` */
export function dict_ror<K, V>(d: Map<K, V>, other: Py): Py {
  return other instanceof Map ? dict_or(other, d) : NotImplemented;
}

/** `d |= other`: updates in place, by pairs too. */
export function dict_ior<K, V>(d: Map<K, V>, other: Py): Map<K, V> {
  dict_update(d, other);
  return d;
}
