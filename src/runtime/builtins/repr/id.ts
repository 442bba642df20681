import type { Py } from "../../core/value.ts";
import { address } from "./address.ts";

/** Numbers for values that JavaScript compares by value: equal ones are one object, as small ints and interned strings are. */
const interned: { known: Map<Py, number> | null } = { known: null };

/**
 * Python's `id(x)`: a number that is the object's own as long as it lives, the one that its `repr` shows.
 *
 * @example id(a) === id(b) // a is b
 */
export function id(x: Py): number {
  if ((typeof x === "object" && x !== null) || typeof x === "function") return address(x);
  interned.known ??= new Map();
  let found = interned.known.get(x);
  if (found === undefined) interned.known.set(x, (found = address({})));
  return found;
}
