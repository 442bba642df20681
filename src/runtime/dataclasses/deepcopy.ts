import type { Py } from "../core/value.ts";

/** A deep copy of what a dataclass may hold besides dataclasses, lists, tuples and dicts: sets and plain objects. */
export function deepcopy(x: Py): Py {
  if (typeof x.__deepcopy__ === "function") return x.__deepcopy__(new Map());
  if (x instanceof Set) return new (x.constructor as new (items: Iterable<Py>) => Py)(x);
  return x;
}
