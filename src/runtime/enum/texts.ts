/** What the int or the str is that a member with a value is; anything while a value is only looked up. */
import { repr } from "../builtins/repr/index.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { type Int, is_int } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import type { Py } from "../core/value.ts";
import { registry_of } from "./registry.ts";

/** @raises TypeError if a new member's value is no int */
export function int_of(cls: Py, value: Py): Int {
  return registry_of(cls).sealed && !is_int(value) ? 0 : as_index(value);
}

/** @raises TypeError if a new member's value is no str */
export function text_of_value(cls: Py, value: Py): string {
  const text = text_of(value);
  if (text !== undefined) return text;
  if (registry_of(cls).sealed) return "";
  throw new TypeError(`${repr(value)} is not a string`);
}
