import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { tuple } from "../../core/tuple.ts";
import { type_name } from "../../core/type_name.ts";
import { text_of } from "./StrObject.ts";

type Three = readonly [string, string, string];

/**
 * Python's `s.partition(sep)`.
 *
 * @returns what is before the first `sep`, the separator and what is after it; `(s, "", "")` if there is none
 * @raises ValueError if `sep` is empty
 * @raises TypeError if it is no str
 * @example str_partition("a=b=c", "=") // ('a', '=', 'b=c')
 */
export function str_partition(s: string, sep: string): Three {
  const separator = checked(sep);
  const at = s.indexOf(separator);
  return at < 0 ? three(s, "", "") : three(s.slice(0, at), separator, s.slice(at + separator.length));
}

/**
 * Python's `s.rpartition(sep)`: like `partition`, at the last `sep`; `("", "", s)` if there is none.
 *
 * @raises ValueError if `sep` is empty
 * @raises TypeError if it is no str
 * @example str_rpartition("a=b=c", "=") // ('a=b', '=', 'c')
 */
export function str_rpartition(s: string, sep: string): Three {
  const separator = checked(sep);
  const at = s.lastIndexOf(separator);
  return at < 0 ? three("", "", s) : three(s.slice(0, at), separator, s.slice(at + separator.length));
}

function three(before: string, separator: string, after: string): Three {
  return tuple(before, separator, after);
}

function checked(sep: unknown): string {
  const text = text_of(sep);
  if (text === undefined) throw new TypeError(`must be str, not ${type_name(sep)}`);
  if (text === "") throw new ValueError("empty separator");
  return text;
}
