import { Bytes, bytes_of } from "../../builtins/bytes/Bytes.ts";
import { Dict } from "../../builtins/dict/Dict.ts";
import { buffer_of, latin1 } from "../../builtins/bytes/buffer.ts";
import { str } from "../../builtins/str/str.ts";
import { repr } from "../../builtins/repr/index.ts";
import { text_of } from "../../builtins/str/StrObject.ts";
import { call_method, hasattr } from "../../core/attributes/index.ts";
import { to_function } from "../../core/call/index.ts";
import { raise_from, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { getitem } from "../../core/items/index.ts";
import { iter } from "../../core/iter.ts";
import { len } from "../../core/len.ts";
import { truth } from "../../core/truth.ts";
import { is_tuple, tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { quote_plus, unquote_plus, unquote_to_bytes } from "./quote.ts";

/**
 * Python's `urllib.parse.parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, separator='&')`: names and values.
 *
 * @param keep_blank_values whether names without a value count
 * @param strict_parsing whether what is no pair is an error
 * @raises ValueError for too many fields, and where parsing is strict
 * @example parse_qsl("a=1&b=2") // [("a", "1"), ("b", "2")]
 */
export function parse_qsl(
  qs: string, keep_blank_values?: Py, strict_parsing?: Py, encoding?: string, errors?: string, max_num_fields?: number | null, separator?: string,
): (readonly [string, string])[];
export function parse_qsl(qs: Py, keep_blank_values?: Py, strict_parsing?: Py, encoding?: string, errors?: string, max_num_fields?: number | null, separator?: Py): (readonly [Py, Py])[];
export function parse_qsl(
  qs: Py, keep_blank_values: Py = false, strict_parsing: Py = false, encoding = "utf-8", errors = "replace", max_num_fields: number | null = null, separator: Py = "&",
): (readonly [Py, Py])[] {
  const between = text_of(separator) ?? (separator instanceof Bytes ? latin1(separator.data) : "");
  if (between === "") throw new ValueError("Separator must be of type string or bytes.");
  const text = text_of(qs);
  const query = text ?? latin1(buffer_of(qs) ?? new Uint8Array());
  if (query === "") return [];
  const unquote = (part: string): Py => (text === undefined ? unquote_to_bytes(bytes_of(part.replaceAll("+", " "))) : unquote_plus(part, encoding, errors));
  const fields = query.split(between);
  if (max_num_fields !== null && max_num_fields < fields.length) throw new ValueError("Max number of fields exceeded");
  const pairs: (readonly [Py, Py])[] = [];
  for (const field of fields) {
    if (field === "" && !truth(strict_parsing)) continue;
    const at = field.indexOf("=");
    if (at < 0 && truth(strict_parsing)) throw new ValueError(`bad query field: ${repr(text === undefined ? bytes_of(field) : field)}`);
    const value = at < 0 ? "" : field.slice(at + 1);
    if (value !== "" || truth(keep_blank_values)) pairs.push(tuple(unquote(at < 0 ? field : field.slice(0, at)), unquote(value)));
  }
  return pairs;
}

/** Python's `urllib.parse.parse_qs(qs, …)`, as `parse_qsl`: a dict of lists. @raises ValueError @example parse_qs("a=1&a=2") // {"a": ["1", "2"]} */
export function parse_qs(
  qs: string, keep_blank_values?: Py, strict_parsing?: Py, encoding?: string, errors?: string, max_num_fields?: number | null, separator?: string,
): Map<string, string[]>;
export function parse_qs(qs: Py, keep_blank_values?: Py, strict_parsing?: Py, encoding?: string, errors?: string, max_num_fields?: number | null, separator?: Py): Map<Py, Py[]>;
export function parse_qs(
  qs: Py, keep_blank_values: Py = false, strict_parsing: Py = false, encoding = "utf-8", errors = "replace", max_num_fields: number | null = null, separator: Py = "&",
): Map<Py, Py[]> {
  const pairs = parse_qsl(qs as Bytes, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator);
  const result: Map<Py, Py[]> = text_of(qs) === undefined ? (new Dict()) : new Map<Py, Py[]>();
  for (const [name, value] of pairs) {
    const known = result.get(name);
    if (known === undefined) result.set(name, [value]);
    else known.push(value);
  }
  return result;
}

/**
 * Python's `urllib.parse.urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus)`: names and values as a query.
 *
 * @param query a mapping or a sequence of pairs
 * @param doseq whether each item of a value that is a sequence is a value
 * @raises TypeError for what is neither
 * @example urlencode(new Map([["a", "x y"]])) // "a=x+y"
 */
export function urlencode(query: Py, doseq: Py = false, safe: Py = "", encoding: string | null = null, errors: string | null = null, quote_via: Py = quote_plus): string {
  const via = to_function(quote_via);
  const quoted = (x: Py): string => (x instanceof Bytes ? via(x, safe) : via(text_of(x) ?? str(x), safe, encoding, errors));
  const parts: string[] = [];
  for (const pair of iter(pairs_of(query))) {
    const [key, value] = [...iter(pair)];
    const name = quoted(key);
    const size = truth(doseq) && !(value instanceof Bytes) && text_of(value) === undefined ? length_of(value) : undefined;
    if (size === undefined) parts.push(`${name}=${quoted(value)}`);
    else for (const item of iter(value)) parts.push(`${name}=${quoted(item)}`);
  }
  return parts.join("&");
}

function pairs_of(query: Py): Py {
  if (hasattr(query, "items")) return call_method(query, "items");
  try {
    if (len(query) > 0 && !is_tuple(getitem(query, 0))) throw new TypeError();
    return query;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw raise_from(new TypeError("not a valid non-string sequence or mapping object"), error);
  }
}

function length_of(x: Py): number | undefined {
  try {
    return len(x);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
