import type { Bytes } from "./Bytes.ts";
/** Taking bytes apart. */
import { ValueError } from "../../core/exceptions/index.ts";
import { truth } from "../../core/truth.ts";
import { tuple } from "../../core/tuple.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { small_index } from "../int/index_of.ts";
import { in_order } from "../str/arguments.ts";
import { like, need_text } from "./arguments.ts";
import type { BytesLike } from "./BytesLike.ts";
import { latin1 } from "./buffer.ts";

/**
 * Python's `b.split(sep=None, maxsplit=-1)`.
 *
 * @param sep the separator; left out or null: runs of ASCII white space, those at the ends ignored
 * @raises ValueError if `sep` is empty
 * @raises TypeError if it is neither bytes nor None
 * @example bytes_split(bytes_of("a b")) // [b'a', b'b']
 */
export function bytes_split(b: Bytes, sep?: Py, maxsplit?: Py): Bytes[];
export function bytes_split(b: BytesLike, sep?: Py, maxsplit?: Py): BytesLike[];
export function bytes_split(b: BytesLike, sep?: Py, maxsplit: Py = -1): BytesLike[] {
  const [separator, limit] = split_arguments(sep, maxsplit, "split");
  const text = latin1(b.data);
  const parts: string[] = [];
  let rest = separator === undefined ? text.replace(/^[\t-\r ]+/, "") : text;
  while (parts.length < limit) {
    const at = separator === undefined ? rest.search(/[\t-\r ]/) : rest.indexOf(separator);
    if (at < 0) break;
    parts.push(rest.slice(0, at));
    rest = separator === undefined ? rest.slice(at).replace(/^[\t-\r ]+/, "") : rest.slice(at + separator.length);
  }
  if (separator !== undefined || rest !== "") parts.push(rest);
  return parts.map((part) => like(b, part));
}

/** Python's `b.rsplit(sep=None, maxsplit=-1)`: like `split`, with the splits counted from the end. */
export function bytes_rsplit(b: Bytes, sep?: Py, maxsplit?: Py): Bytes[];
export function bytes_rsplit(b: BytesLike, sep?: Py, maxsplit?: Py): BytesLike[];
export function bytes_rsplit(b: BytesLike, sep?: Py, maxsplit: Py = -1): BytesLike[] {
  const [separator, limit] = split_arguments(sep, maxsplit, "rsplit");
  const text = latin1(b.data);
  const parts: string[] = [];
  let rest = separator === undefined ? text.replace(/[\t-\r ]+$/, "") : text;
  while (parts.length < limit) {
    const size = separator?.length ?? 1;
    const at = separator === undefined ? last_space(rest) : rest.length < size ? -1 : rest.lastIndexOf(separator);
    if (at < 0) break;
    parts.unshift(rest.slice(at + size));
    rest = separator === undefined ? rest.slice(0, at).replace(/[\t-\r ]+$/, "") : rest.slice(0, at);
  }
  if (separator !== undefined || rest !== "") parts.unshift(rest);
  return parts.map((part) => like(b, part));
}

function last_space(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (/[\t-\r ]/.test(text.charAt(i))) return i;
  return -1;
}

function split_arguments(sep: Py, maxsplit: Py, method: string): [string | undefined, number] {
  const [given, most] = is_keywords(sep) || is_keywords(maxsplit) ? in_order([sep, maxsplit], ["sep", "maxsplit"], method) : [sep, maxsplit];
  const limit = small_index(most ?? -1);
  const separator = given === undefined || given === null ? undefined : need_text(given);
  if (separator === "") throw new ValueError("empty separator");
  return [separator, limit < 0 ? Infinity : limit];
}

/**
 * Python's `b.splitlines(keepends=False)`: lines end with `\n`, `\r` or both.
 *
 * @example bytes_splitlines(bytes_of("a\nb")) // [b'a', b'b']
 */
export function bytes_splitlines(b: Bytes, keepends?: Py): Bytes[];
export function bytes_splitlines(b: BytesLike, keepends?: Py): BytesLike[];
export function bytes_splitlines(b: BytesLike, keepends: Py = false): BytesLike[] {
  const keep: Py = is_keywords(keepends) ? in_order([keepends], ["keepends"], "splitlines")[0] : keepends;
  const lines = latin1(b.data).match(/[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g) ?? [];
  return lines.map((line) => like(b, truth(keep) ? line : line.replace(/(?:\r\n|[\r\n])$/, "")));
}

type Three = readonly [BytesLike, BytesLike, BytesLike];

/**
 * Python's `b.partition(sep)`.
 *
 * @returns what is before the first `sep`, the separator and what is after it
 * @raises ValueError if `sep` is empty
 * @example bytes_partition(bytes_of("a=b"), bytes_of("=")) // (b'a', b'=', b'b')
 */
export function bytes_partition(b: BytesLike, sep: Py): Three {
  const [text, separator] = [latin1(b.data), partition_separator(sep)];
  const at = text.indexOf(separator);
  return at < 0 ? three(b, text, "", "") : three(b, text.slice(0, at), separator, text.slice(at + separator.length));
}

/** Python's `b.rpartition(sep)`: like `partition`, at the last `sep`. */
export function bytes_rpartition(b: BytesLike, sep: Py): Three {
  const [text, separator] = [latin1(b.data), partition_separator(sep)];
  const at = text.lastIndexOf(separator);
  return at < 0 ? three(b, "", "", text) : three(b, text.slice(0, at), separator, text.slice(at + separator.length));
}

function partition_separator(sep: Py): string {
  const separator = need_text(sep);
  if (separator === "") throw new ValueError("empty separator");
  return separator;
}

function three(b: BytesLike, before: string, separator: string, after: string): Three {
  return tuple(like(b, before), like(b, separator), like(b, after));
}
