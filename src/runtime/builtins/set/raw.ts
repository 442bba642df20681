/** Set's own operations on a set, whatever methods a Python subclass has of its own; as dict/raw.ts. */
import type { Py } from "../../core/value.ts";
import { PySet } from "./PySet.ts";

export function raw_add(s: Set<Py>, item: Py): void {
  if (s instanceof PySet) PySet.prototype.add.call(s, item);
  else s.add(item);
}

export function raw_discard(s: Set<Py>, item: Py): boolean {
  return s instanceof PySet ? PySet.prototype.delete.call(s, item) : s.delete(item);
}

export function raw_clear(s: Set<Py>): void {
  if (s instanceof PySet) PySet.prototype.clear.call(s);
  else s.clear();
}
