/** The lookups of a replacement field's name: `0.name[key]`. */
import { ValueError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { getattr } from "../../core/attributes/index.ts";
import { getitem } from "../../core/items/index.ts";

/** The name before the first lookup, and the lookups. */
export function split_path(name: string): [string, string] {
  const end = name.search(/[.[]/);
  return end < 0 ? [name, ""] : [name.slice(0, end), name.slice(end)];
}

/**
 * Follows the attribute and index lookups of a field.
 *
 * @raises ValueError for an empty or unfinished lookup
 * @example follow_path(point, ".x") // point.x
 */
export function follow_path(start: Py, path: string): Py {
  let value = start;
  let position = 0;
  while (position < path.length) {
    const char = path[position];
    if (char === ".") {
      const end = attribute_end(path, position + 1);
      const name = path.slice(position + 1, end);
      if (name === "") throw new ValueError("Empty attribute in format string");
      value = getattr(value, name);
      position = end;
    } else if (char === "[") {
      const end = path.indexOf("]", position);
      if (end < 0) throw new ValueError("Missing ']' in format string");
      const key = path.slice(position + 1, end);
      if (key === "") throw new ValueError("Empty attribute in format string");
      value = getitem(value, key_of(key));
      position = end + 1;
    } else {
      throw new ValueError("Only '.' or '[' may follow ']' in format field specifier");
    }
  }
  return value;
}

function attribute_end(path: string, from: number): number {
  for (let i = from; i < path.length; i++) if (path[i] === "." || path[i] === "[") return i;
  return path.length;
}

/** A key of digits only is an int. */
function key_of(text: string): string | number {
  return decimal_index(text) ?? text;
}

/**
 * The int a field's name or key is, undefined if it is none.
 *
 * @raises ValueError if it is too large
 */
export function decimal_index(text: string): number | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  if (BigInt(text) > 0x7fffffffffffffffn) throw new ValueError("Too many decimal digits in format string");
  return Number(text);
}
