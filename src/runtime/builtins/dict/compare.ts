import { same } from "../../core/eq.ts";
import type { Py } from "../../core/value.ts";
import { raw_get, raw_has } from "./raw.ts";

/** Whether two dicts have equal keys with equal values, in whatever order. */
export function dict_equal(a: ReadonlyMap<Py, Py>, b: ReadonlyMap<Py, Py>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) {
    const other = raw_get(b, key);
    if (other === undefined ? !raw_has(b, key) : !same(value, other)) return false;
  }
  return true;
}
