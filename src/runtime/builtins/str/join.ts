import { TypeError } from "../../core/exceptions/index.ts";
import { is_generator, iter } from "../../core/iter.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { text_of } from "./StrObject.ts";

/**
 * Python's `sep.join(iterable)`.
 *
 * @param iterable any iterable of strs
 * @raises TypeError if an item is no str
 * @example str_join(", ", ["a", "b"]) // "a, b"
 */
export function str_join(sep: string, iterable: Py): string {
  const items: readonly Py[] = Array.isArray(iterable) ? iterable : [...joinable(iterable)];
  for (let i = 0; i < items.length; i++) {
    if (typeof items[i] !== "string" && text_of(items[i]) === undefined) {
      throw new TypeError(`sequence item ${i}: expected str instance, ${type_name(items[i])} found`);
    }
  }
  return items.join(sep);
}

function joinable(x: Py): Iterable<Py> {
  // It is taken to its end, so there is nothing to keep open.
  if (is_generator(x)) return x;
  try {
    return iter(x);
  } catch (error) {
    if (error instanceof TypeError && error.args[0] === `'${type_name(x)}' object is not iterable`) throw new TypeError("can only join an iterable");
    throw error;
  }
}
