import type { Keywords, Py } from "../core/value.ts";

/** A dict of keyword arguments as a call takes them. */
export function dict_items_of(kwargs: Map<string, Py>): Keywords {
  return Object.fromEntries(kwargs);
}
