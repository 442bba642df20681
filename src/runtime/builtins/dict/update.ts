import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { getitem } from "../../core/items/getitem.ts";
import { is_keywords, type Keywords, type Py } from "../../core/value.ts";
import { lookup_item } from "../set/lookup.ts";
import { raw_set } from "./raw.ts";

/**
 * Python's `d.update(other, **kwargs)`.
 *
 * @param args a dict, an object with `keys()` and `__getitem__`, or an iterable of pairs; keyword arguments last
 * @raises TypeError, ValueError if `other` holds no pairs
 * @example dict_update(d, other, { port: 80 })
 */
export function dict_update(d: Map<Py, Py>, ...args: Py[]): void {
  const kwargs: Keywords = is_keywords(args.at(-1)) ? args.pop() : {};
  if (args.length > 1) throw new TypeError(`update expected at most 1 argument, got ${args.length}`);
  // Keywords stand behind the parameter, given or not.
  if (args[0] !== undefined) merge(d, args[0]);
  for (const [key, value] of Object.entries(kwargs)) raw_set(d, key, value);
}

/** Sets the entries of a mapping or of an iterable of pairs. */
export function merge(d: Map<Py, Py>, source: Py): void {
  if (source instanceof Map) {
    for (const [key, value] of source) raw_set(d, lookup_item(d, key), value);
  } else if (typeof source === "object" && source !== null && typeof source.keys === "function" && !Array.isArray(source) && !(source instanceof Set)) {
    for (const key of iter(source.keys())) raw_set(d, lookup_item(d, key), getitem(source, key));
  } else {
    let index = 0;
    for (const item of iter(source)) {
      const [key, value] = pair(item, index++);
      raw_set(d, lookup_item(d, key), value);
    }
  }
}

function pair(item: Py, index: number): readonly Py[] {
  let parts: Py[];
  try {
    parts = Array.isArray(item) ? item : [...iter(item)];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`cannot convert dictionary update sequence element #${index} to a sequence`);
  }
  if (parts.length === 2) return parts;
  throw new ValueError(`dictionary update sequence element #${index} has length ${parts.length}; 2 is required`);
}
