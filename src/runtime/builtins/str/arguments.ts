/** Checks of str methods' arguments. */
import { TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import { is_tuple } from "../../core/tuple.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { small_index } from "../int/index_of.ts";
import { text_of } from "./StrObject.ts";

/**
 * An argument that must be a str.
 *
 * @raises TypeError naming the method and the argument's number
 */
export function need_str(x: unknown, method: string, position = 1): string {
  const text = text_of(x);
  if (text !== undefined) return text;
  throw new TypeError(`${method}() argument ${position === 0 ? "" : `${position} `}must be str, not ${name_of(x)}`);
}

/** The type's name as CPython's argument checks show it, where None has no type. */
export function name_of(x: unknown): string {
  return x === null ? "None" : type_name(x);
}

/**
 * A position or count where None and a left-out argument mean the default.
 *
 * @raises TypeError if it is nothing of the kind
 */
export function optional_index(x: Py): number | undefined {
  if (x === undefined || x === null) return undefined;
  return typeof x === "number" && Number.isInteger(x) ? x : slice_index(x);
}

function slice_index(x: Py): number {
  if (typeof x !== "boolean" && typeof x !== "bigint" && typeof x?.__index__ !== "function") {
    throw new TypeError("slice indices must be integers or None or have an __index__ method");
  }
  return small_index(x);
}

/**
 * The texts of an argument that may be one str or a tuple of them.
 *
 * @raises TypeError naming the method
 */
export function affixes(x: Py, method: string): readonly string[] {
  const text = text_of(x);
  if (text !== undefined) return [text];
  if (!is_tuple(x)) throw new TypeError(`${method} first arg must be str or a tuple of str, not ${type_name(x)}`);
  return x.map((item) => {
    const affix = text_of(item);
    if (affix === undefined) throw new TypeError(`tuple for ${method} must only contain str, not ${type_name(item)}`);
    return affix;
  });
}

/**
 * The arguments in the order of the parameters, where the last one may hold keyword arguments: calls of methods of
 * unknown objects come like that.
 *
 * @param args the arguments after self
 * @param names the parameters' names
 * @raises TypeError for a keyword that is none of them
 * @example in_order([{ maxsplit: 1 }], ["sep", "maxsplit"], "split") // [undefined, 1]
 */
export function in_order(args: readonly Py[], names: readonly string[], method: string): Py[] {
  const at = args.findIndex(is_keywords);
  const ordered = names.map((_, i) => (i < at ? args[i] : undefined));
  for (const [name, value] of Object.entries(args[at] ?? {})) {
    const position = names.indexOf(name);
    if (position < 0) throw new TypeError(`${method}() got an unexpected keyword argument '${name}'`);
    ordered[position] = value;
  }
  return ordered;
}
