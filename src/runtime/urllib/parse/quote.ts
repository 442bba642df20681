import { bytes_decode } from "../../builtins/bytes/code.ts";
import { Bytes, bytes_of } from "../../builtins/bytes/Bytes.ts";
import { BytesLike } from "../../builtins/bytes/BytesLike.ts";
import { buffer_of, latin1 } from "../../builtins/bytes/buffer.ts";
import { text_of } from "../../builtins/str/StrObject.ts";
import { AttributeError, TypeError } from "../../core/exceptions/index.ts";
import { truth } from "../../core/truth.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { encoded } from "./coerce.ts";

/**
 * Python's `urllib.parse.quote(string, safe='/', encoding=None, errors=None)`: all but letters, digits, `_.-~` and what is safe as `%XX`.
 *
 * @param safe characters that stay
 * @raises TypeError for what is neither str nor bytes
 * @example quote("a b/é") // "a%20b/%C3%A9"
 */
export function quote(string: Py, safe: Py = "/", encoding: string | null = null, errors: string | null = null): string {
  const text = text_of(string);
  if (text !== undefined) return text === "" ? text : quote_from_bytes(encoded(text, encoding ?? "utf-8", errors ?? "strict"), safe);
  if (encoding !== null) throw new TypeError("quote() doesn't support 'encoding' for bytes");
  if (errors !== null) throw new TypeError("quote() doesn't support 'errors' for bytes");
  return quote_from_bytes(string, safe);
}

/** Python's `urllib.parse.quote_plus(string, safe='', encoding=None, errors=None)`: as `quote`, spaces as plus signs. @example quote_plus("a b&c") // "a+b%26c" */
export function quote_plus(string: Py, safe: Py = "", encoding: string | null = null, errors: string | null = null): string {
  const with_space = safe instanceof Bytes ? bytes_of(`${latin1(safe.data)} `) : `${String(safe)} `;
  return quote(string, with_space, encoding, errors).replaceAll(" ", "+");
}

/** Python's `urllib.parse.quote_from_bytes(bs, safe='/')` @raises TypeError for what is no bytes @example quote_from_bytes(bytes_of("a b")) // "a%20b" */
export function quote_from_bytes(bs: Py, safe: Py = "/"): string {
  if (!(bs instanceof BytesLike)) throw new TypeError("quote_from_bytes() expected bytes");
  const kept = text_of(safe) ?? latin1(buffer_of(safe) ?? new Uint8Array());
  return latin1(bs.data).replace(/[^A-Za-z0-9_.\-~]/g, (char) => {
    const code = char.charCodeAt(0);
    return code < 128 && kept.includes(char) ? char : `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

/** The bytes of a text with `%XX` in it, one character each. */
function unquoted(text: string): string {
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Python's `urllib.parse.unquote_to_bytes(string)`: a str is taken as UTF-8. @example unquote_to_bytes("a%20b") // b'a b' */
export function unquote_to_bytes(string: Py): Bytes {
  const text = text_of(string);
  const bytes = text !== undefined ? encoded(text, "utf-8", "strict") : (string);
  if (!(bytes instanceof BytesLike)) throw no_attribute(string, "split");
  return bytes_of(unquoted(latin1(bytes.data)));
}

/**
 * Python's `urllib.parse.unquote(string, encoding='utf-8', errors='replace')`: the text that was quoted.
 *
 * @raises AttributeError for what is neither str nor bytes
 * @example unquote("a%20b%C3%A9") // "a bé"
 */
export function unquote(string: Py, encoding: string | null = "utf-8", errors: string | null = "replace"): string {
  if (string instanceof Bytes) return bytes_decode(unquote_to_bytes(string), encoding ?? "utf-8", errors ?? "strict");
  const text = text_of(string);
  if (text === undefined) throw new TypeError(`argument of type '${type_name(string)}' is not iterable`);
  if (!text.includes("%")) return text;
  return text.replace(/[\0-\x7f]+/g, (ascii) => (ascii.includes("%") ? bytes_decode(bytes_of(unquoted(ascii)), encoding ?? "utf-8", errors ?? "replace") : ascii));
}

/** Python's `urllib.parse.unquote_plus(string, encoding='utf-8', errors='replace')`: plus signs are spaces. @example unquote_plus("a+b") // "a b" */
export function unquote_plus(string: Py, encoding: string | null = "utf-8", errors: string | null = "replace"): string {
  const text = text_of(string);
  if (text === undefined) throw no_attribute(string, "replace");
  return unquote(text.replaceAll("+", " "), encoding, errors);
}

function no_attribute(x: Py, name: string): Error & AttributeError {
  const known = x instanceof BytesLike;
  if (known && truth(known)) throw new TypeError("a bytes-like object is required, not 'str'");
  throw new AttributeError(`'${type_name(x)}' object has no attribute '${name}'`, { name, obj: x });
}
