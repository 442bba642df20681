import { buffer_of, latin1 } from "../builtins/bytes/buffer.ts";
import { Bytes, bytes_of } from "../builtins/bytes/index.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";

/** Python's `binascii.Error` */
class BinasciiError extends ValueError {
  static readonly __name__ = "Error";
  static readonly __module__ = "binascii";
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function bytes_given(s: Py): Uint8Array {
  const data = buffer_of(s);
  if (data === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(s)}'`);
  return data;
}

function text_given(s: Py): string {
  if (typeof s !== "string") {
    const data = buffer_of(s);
    if (data === undefined) throw new TypeError(`argument should be a bytes-like object or ASCII string, not '${type_name(s)}'`);
    return latin1(data);
  }
  if ([...s].some((char) => char > "\u007f")) throw new ValueError("string argument should contain only ASCII characters");
  return s;
}

/** `base64.b64encode(s, altchars=None)` @raises TypeError for a str @example b64encode(data) */
export function b64encode(s: Py, altchars: Py = null): Bytes {
  const data = bytes_given(s);
  let text = "";
  for (let i = 0; i < data.length; i += 3) {
    const [a, b, c] = [data[i]!, data[i + 1], data[i + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += ALPHABET[bits >> 18]! + ALPHABET[(bits >> 12) & 63]! + (b === undefined ? "=" : ALPHABET[(bits >> 6) & 63]!) + (c === undefined ? "=" : ALPHABET[bits & 63]!);
  }
  if (altchars === null) return bytes_of(text);
  const [plus, slash] = latin1(bytes_given(altchars));
  return bytes_of(text.replaceAll("+", plus ?? "+").replaceAll("/", slash ?? "/"));
}

/** `base64.b64decode(s, altchars=None, validate=False)` @raises ValueError for what is no base64 @example b64decode("YQ==") */
export function b64decode(s: Py, altchars: Py = null, validate: Py = false): Bytes {
  let text = text_given(s);
  if (altchars !== null) {
    const [plus, slash] = text_given(altchars);
    text = text.replaceAll(plus ?? "+", "+").replaceAll(slash ?? "/", "/");
  }
  if (truth(validate) && !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new BinasciiError("Only base64 data is allowed");
  const result: number[] = [];
  let [bits, count, padding] = [0, 0, 0];
  for (const char of text) {
    if (char === "=") {
      if (count % 4 >= 2 && (count % 4) + ++padding >= 4) return new Bytes(result);
      continue;
    }
    const value = ALPHABET.indexOf(char);
    if (value < 0) continue;
    padding = 0;
    bits = ((bits << 6) | value) & 0xffffff;
    count++;
    if (count % 4 === 2) result.push((bits >> 4) & 255);
    else if (count % 4 === 3) result.push((bits >> 2) & 255);
    else if (count % 4 === 0) result.push(bits & 255);
  }
  if (count % 4 === 0) return new Bytes(result);
  if (count % 4 === 1) throw new BinasciiError(`Invalid base64-encoded string: number of data characters (${count}) cannot be 1 more than a multiple of 4`);
  throw new BinasciiError("Incorrect padding");
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
  if (/[^0-9A-F]/.test(text)) throw new BinasciiError("Non-base16 digit found");
  if (text.length % 2 === 1) throw new BinasciiError("Odd-length string");
  return new Bytes(Array.from({ length: text.length / 2 }, (_, i) => parseInt(text.slice(2 * i, 2 * i + 2), 16)));
}
