/** Keyword-only parameters of functions that also take `*args`. */
import { TypeError } from "./exceptions/index.ts";
import type { Py } from "./value.ts";

/**
 * Takes a keyword argument out of what `split_arguments` gave; undefined where it was not given.
 *
 * @example const sep = take_keyword(keywords, "sep") ?? " ";
 */
export function take_keyword(keywords: Map<string, Py>, name: string): Py {
  const value: Py = keywords.get(name);
  keywords.delete(name);
  return value;
}

/**
 * Raises Python's TypeError for a keyword-only argument that has no default and was not given.
 *
 * @example const key = take_keyword(keywords, "key") ?? missing_keyword("group", "key");
 */
export function missing_keyword(f: string, name: string): never {
  throw new TypeError(`${f}() missing 1 required keyword-only argument: '${name}'`);
}
