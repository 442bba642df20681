/** `case [a, b, *rest]:` */
import type { Py } from "../value.ts";
import { getitem } from "../items/getitem.ts";
import { len } from "../len.ts";

/**
 * Whether a sequence pattern of so many items can match: lists, tuples, ranges and other sequences, but no strings or bytes.
 *
 * @param open whether a starred item takes more
 * @example is_sequence(command, 2) // case [a, b]
 */
export function is_sequence(x: Py, count: number, open = false): boolean {
  if (!is_sequence_value(x)) return false;
  const length = len(x);
  return open ? length >= count : length === count;
}

function is_sequence_value(x: Py): boolean {
  if (Array.isArray(x)) return true;
  if (typeof x !== "object" || x === null || x instanceof Map || x instanceof Set) return false;
  const { name } = x.constructor as { readonly name: string };
  // What Python's collections.abc.Sequence has among its builtin types, and classes that say they are one.
  return name === "Range" || name === "deque" || name === "array" || name === "MemoryView" || x.__sequence__ === true;
}

/**
 * What `*rest` takes: the items from `start` on, without the last `after` ones.
 *
 * @example rest_of(command, 1, 0) // case [name, *rest]
 */
export function rest_of<T>(x: readonly T[], start: number, after: number): T[];
export function rest_of(x: Py, start: number, after: number): Py[];
export function rest_of(x: Py, start: number, after: number): Py[] {
  const rest: Py[] = [];
  const end = len(x) - after;
  for (let index = start; index < end; index += 1) rest.push(getitem(x, index));
  return rest;
}
