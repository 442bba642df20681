import { TypeError } from "../../core/exceptions/index.ts";
import { getitem } from "../../core/items/getitem.ts";
import { iter } from "../../core/iter.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";

/**
 * The entries of a mapping, for `{**x}`.
 *
 * @raises TypeError if `x` is no mapping
 * @example new Dict([...mapping_items(defaults), ["port", 80]]) // {**defaults, "port": 80}
 */
export function* mapping_items(x: Py): Iterable<[Py, Py]> {
  if (x instanceof Map) {
    yield* x;
    return;
  }
  if (typeof x !== "object" || x === null || typeof x.keys !== "function" || Array.isArray(x) || x instanceof Set) {
    throw new TypeError(`'${type_name(x)}' object is not a mapping`);
  }
  for (const key of iter(x.keys())) yield [key, getitem(x, key)];
}
