import type { Py } from "../../core/value.ts";

/** Whether two sets have equal items. */
export function set_equal(a: ReadonlySet<Py>, b: ReadonlySet<Py>): boolean {
  return a.size === b.size && is_subset(a, b);
}

/** Whether every item of `a` is in `b`. */
export function is_subset(a: ReadonlySet<Py>, b: ReadonlySet<Py>): boolean {
  if (a.size > b.size) return false;
  for (const item of a) if (!b.has(item)) return false;
  return true;
}
