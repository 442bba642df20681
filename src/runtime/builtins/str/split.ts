import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { small_index } from "../int/index_of.ts";
import { in_order, name_of } from "./arguments.ts";
import { is_space, without_leading_spaces, without_trailing_spaces, words_of } from "./spaces.ts";
import { text_of } from "./StrObject.ts";

/**
 * Python's `s.split(sep=None, maxsplit=-1)`.
 *
 * @param sep the separator; left out or null: runs of white space, those at the ends ignored
 * @param maxsplit the most splits to make; all if negative
 * @raises ValueError if `sep` is empty
 * @raises TypeError if it is neither str nor None
 * @example str_split("a,b,c", ",", 1) // ["a", "b,c"]
 */
export function str_split(s: string, sep?: string | null, maxsplit: Py = -1): string[] {
  if (is_keywords(sep) || is_keywords(maxsplit)) return str_split(s, ...named([sep, maxsplit], "split"));
  const limit = small_index(maxsplit);
  const separator = checked(sep);
  if (separator === undefined) return limit < 0 ? words_of(s) : first_words(s, limit);
  if (limit < 0) return s.split(separator);
  const parts: string[] = [];
  let from = 0;
  while (parts.length < limit) {
    const at = s.indexOf(separator, from);
    if (at < 0) break;
    parts.push(s.slice(from, at));
    from = at + separator.length;
  }
  parts.push(s.slice(from));
  return parts;
}

/**
 * Python's `s.rsplit(sep=None, maxsplit=-1)`: like `split`, with the splits counted from the end.
 *
 * @raises ValueError if `sep` is empty
 * @raises TypeError if it is neither str nor None
 * @example str_rsplit("a,b,c", ",", 1) // ["a,b", "c"]
 */
export function str_rsplit(s: string, sep?: string | null, maxsplit: Py = -1): string[] {
  if (is_keywords(sep) || is_keywords(maxsplit)) return str_rsplit(s, ...named([sep, maxsplit], "rsplit"));
  const limit = small_index(maxsplit);
  const separator = checked(sep);
  if (separator === undefined) return limit < 0 ? words_of(s) : last_words(s, limit);
  const parts: string[] = [];
  let end = s.length;
  while (limit < 0 || parts.length < limit) {
    // A separator that ends at `end` is the last one before it.
    const at = end < separator.length ? -1 : s.lastIndexOf(separator, end - separator.length);
    if (at < 0) break;
    parts.unshift(s.slice(at + separator.length, end));
    end = at;
  }
  parts.unshift(s.slice(0, end));
  return parts;
}

function named(args: readonly Py[], method: string): [Py, Py] {
  const [sep, maxsplit] = in_order(args, ["sep", "maxsplit"], method);
  return [sep, maxsplit];
}

function checked(sep: unknown): string | undefined {
  if (sep === undefined || sep === null) return undefined;
  const text = text_of(sep);
  if (text === undefined) throw new TypeError(`must be str or None, not ${name_of(sep)}`);
  if (text === "") throw new ValueError("empty separator");
  return text;
}

function first_words(s: string, limit: number): string[] {
  const words: string[] = [];
  let rest = without_leading_spaces(s);
  while (rest !== "") {
    let end = 0;
    while (end < rest.length && !is_space(rest.charCodeAt(end))) end++;
    if (words.length === limit) {
      // The last part keeps its white space.
      words.push(rest);
      break;
    }
    words.push(rest.slice(0, end));
    rest = without_leading_spaces(rest.slice(end));
  }
  return words;
}

function last_words(s: string, limit: number): string[] {
  const words: string[] = [];
  let rest = without_trailing_spaces(s);
  while (rest !== "") {
    let start = rest.length;
    while (start > 0 && !is_space(rest.charCodeAt(start - 1))) start--;
    if (words.length === limit) {
      words.unshift(rest);
      break;
    }
    words.unshift(rest.slice(start));
    rest = without_trailing_spaces(rest.slice(0, start));
  }
  return words;
}
