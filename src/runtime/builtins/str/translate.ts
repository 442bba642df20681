import { LookupError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { getitem } from "../../core/items/index.ts";
import { need_str } from "./arguments.ts";
import { str_len } from "./points.ts";

/**
 * Python's `str.maketrans(x, y, z)`: a table for `translate`.
 *
 * @param x a dict, or the characters to be replaced by those of `y`
 * @param z characters to be deleted
 * @returns a dict by code point
 * @raises TypeError, ValueError for arguments that do not make a table
 * @example str_maketrans("ab", "xy") // {97: 120, 98: 121}
 */
export function str_maketrans(x: Py, y?: string, z?: string): Map<number, Py> {
  if (y === undefined) return from_dict(x);
  if (typeof x !== "string") throw new TypeError("first maketrans argument must be a string if there is a second argument");
  const [from, to] = [[...x], [...need_str(y, "maketrans", 2)]];
  if (from.length !== to.length) throw new ValueError("the first two maketrans arguments must have equal length");
  const table = new Map<number, Py>();
  from.forEach((char, i) => table.set(code(char), code(to[i] ?? "")));
  if (z !== undefined) for (const char of need_str(z, "maketrans", 3)) table.set(code(char), null);
  return table;
}

function from_dict(x: Py): Map<number, Py> {
  if (!(x instanceof Map)) throw new TypeError("if you give only one argument to maketrans it must be a dict");
  const table = new Map<number, Py>();
  for (const [key, value] of x.entries()) {
    if (typeof key === "string") {
      if (str_len(key) !== 1) throw new ValueError("string keys in translate table must be of length 1");
      table.set(code(key), value);
    } else if (Number.isInteger(key) || typeof key === "boolean") {
      table.set(Number(key), value);
    } else {
      throw new TypeError("keys in translate table must be strings or integers");
    }
  }
  return table;
}

/**
 * Python's `s.translate(table)`.
 *
 * @param table gives for a code point another one, a str, or None to delete it; those it lacks stay
 * @raises TypeError, ValueError if the table gives anything else
 * @example str_translate("abc", str_maketrans("a", "x", "b")) // "xc"
 */
export function str_translate(s: string, table: Py): string {
  let text = "";
  for (const char of s) text += translated(char, table);
  return text;
}

function translated(char: string, table: Py): string {
  const found = look_up(table, code(char));
  if (found === undefined) return char;
  if (found === null) return "";
  if (typeof found === "string") return found;
  if (typeof found !== "number" || !Number.isInteger(found)) throw new TypeError("character mapping must return integer, None or str");
  if (found < 0 || found > 0x10ffff) throw new ValueError("character mapping must be in range(0x110000)");
  return String.fromCodePoint(found);
}

function look_up(table: Py, key: number): Py {
  if (table instanceof Map && table.constructor === Map) return table.get(key);
  if (typeof table !== "object" || table === null) throw new TypeError(`'${type_name(table)}' object is not subscriptable`);
  try {
    return getitem(table, key);
  } catch (error) {
    if (error instanceof LookupError) return undefined;
    throw error;
  }
}

function code(char: string): number {
  return char.codePointAt(0) ?? 0;
}
