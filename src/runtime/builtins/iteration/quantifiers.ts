import { steps_of } from "../../core/iter.ts";
import { truth } from "../../core/truth.ts";
import type { Py } from "../../core/value.ts";

/**
 * Python's `any(iterable)`: stops at the first true item.
 *
 * @example any(list([0, "", 3])) // true
 */
export function any(items: Py): boolean {
  const it = steps_of(items);
  for (let step = it.next(); !step.done; step = it.next()) if (truth(step.value)) return true;
  return false;
}

/**
 * Python's `all(iterable)`: stops at the first false item.
 *
 * @example all([1, 2]) // true
 */
export function all(items: Py): boolean {
  const it = steps_of(items);
  for (let step = it.next(); !step.done; step = it.next()) if (!truth(step.value)) return false;
  return true;
}
