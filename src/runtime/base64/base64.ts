import { buffer_of, latin1 } from "../builtins/bytes/buffer.ts";
import { Bytes, bytes_of } from "../builtins/bytes/index.ts";
import { a2b_base64, base64_text } from "../binascii/base64.ts";
import { Error } from "../binascii/Error.ts";
import { bytes_given } from "../binascii/given.ts";
import { AssertionError, TypeError } from "../core/exceptions/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { truth } from "../core/truth.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { text_given } from "./given.ts";

function two_characters(altchars: Py): string {
  const chars = latin1(bytes_given(altchars));
  if (chars.length !== 2) throw new AssertionError(repr(altchars));
  return chars;
}

/** `base64.b64encode(s, altchars=None)` @param altchars two characters in place of + and / @raises TypeError for a str @example b64encode(data) */
export function b64encode(s: Py, altchars: Py = null): Bytes {
  const text = base64_text(bytes_given(s));
  if (altchars === null) return bytes_of(text);
  const chars = two_characters(altchars);
  return bytes_of(text.replaceAll("+", () => chars[0]!).replaceAll("/", () => chars[1]!));
}

/** `base64.b64decode(s, altchars=None, validate=False)` @raises ValueError for what is no base64 @example b64decode("YQ==") */
export function b64decode(s: Py, altchars: Py = null, validate: Py = false): Bytes {
  let text = text_given(s);
  if (altchars !== null) {
    const chars = typeof altchars === "string" ? text_given(altchars) : two_characters(altchars);
    if (chars.length !== 2) throw new AssertionError(repr(bytes_of(chars)));
    text = [...text].map((char) => (char === chars[0] ? "+" : char === chars[1] ? "/" : char)).join("");
  }
  return a2b_base64(bytes_of(text), { strict_mode: validate });
}

/** `base64.standard_b64encode(s)` @example standard_b64encode(data) */
export function standard_b64encode(s: Py): Bytes {
  return b64encode(s);
}

/** `base64.standard_b64decode(s)` @raises ValueError @example standard_b64decode("YQ==") */
export function standard_b64decode(s: Py): Bytes {
  return b64decode(s);
}

/** `base64.urlsafe_b64encode(s)`: with - and _. @example urlsafe_b64encode(data) */
export function urlsafe_b64encode(s: Py): Bytes {
  return b64encode(s, bytes_of("-_"));
}

/** `base64.urlsafe_b64decode(s)` @raises ValueError @example urlsafe_b64decode("YQ==") */
export function urlsafe_b64decode(s: Py): Bytes {
  return b64decode(text_given(s).replaceAll("-", "+").replaceAll("_", "/"));
}

/** `base64.b16encode(s)` @example b16encode(data) */
export function b16encode(s: Py): Bytes {
  return bytes_of(Array.from(bytes_given(s), (byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join(""));
}

/** `base64.b16decode(s, casefold=False)` @raises ValueError @example b16decode("61") */
export function b16decode(s: Py, casefold: Py = false): Bytes {
  const text = truth(casefold) ? text_given(s).toUpperCase() : text_given(s);
  if (/[^0-9A-F]/.test(text)) throw new Error("Non-base16 digit found");
  if (text.length % 2 === 1) throw new Error("Odd-length string");
  return new Bytes(Array.from({ length: text.length / 2 }, (_, i) => parseInt(text.slice(2 * i, 2 * i + 2), 16)));
}

/** `base64.encodebytes(s)`: lines of 76 characters. @raises TypeError for a str @example encodebytes(data) */
export function encodebytes(s: Py): Bytes {
  return bytes_of(base64_text(checked(s)).replace(/.{1,76}/g, "$&\n"));
}

/** `base64.decodebytes(s)` @raises TypeError for a str @example decodebytes(lines) */
export function decodebytes(s: Py): Bytes {
  return a2b_base64(new Bytes(checked(s)));
}

function checked(s: Py): Uint8Array {
  const data = buffer_of(s);
  if (data === undefined) throw new TypeError(`expected bytes-like object, not ${type_name(s)}`);
  return data;
}
