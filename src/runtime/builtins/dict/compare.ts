import { same } from "../../core/eq.ts";
import type { Py } from "../../core/value.ts";

/** Whether two dicts have equal keys with equal values, in whatever order. */
export function dict_equal(a: ReadonlyMap<Py, Py>, b: ReadonlyMap<Py, Py>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined ? !b.has(key) : !same(value, other)) return false;
  }
  return true;
}
