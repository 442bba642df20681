/** Five bits a character. */
import { Bytes, bytes_of } from "../builtins/bytes/index.ts";
import { latin1 } from "../builtins/bytes/buffer.ts";
import { Error } from "../binascii/Error.ts";
import { bytes_given } from "../binascii/given.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { text_given } from "./given.ts";

const STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const HEX = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

function encoded(s: Py, alphabet: string): Bytes {
  const data = bytes_given(s);
  let text = "";
  let [bits, count] = [0, 0];
  for (const byte of data) {
    bits = ((bits << 8) | byte) & 0xfff;
    for (count += 8; count >= 5; count -= 5) text += alphabet[(bits >> (count - 5)) & 31]!;
  }
  if (count > 0) text += alphabet[(bits << (5 - count)) & 31]!;
  return bytes_of(text.padEnd(Math.ceil(text.length / 8) * 8, "="));
}

function decoded(s: Py, alphabet: string, casefold: Py, map01: Py): Bytes {
  let text = text_given(s);
  if (text.length % 8 !== 0) throw new Error("Incorrect padding");
  if (map01 !== null) text = text.replaceAll("0", "O").replaceAll("1", typeof map01 === "string" ? map01 : latin1(bytes_given(map01)));
  if (truth(casefold)) text = text.toUpperCase();
  const stripped = text.replace(/=+$/, "");
  const result: number[] = [];
  let [bits, count] = [0, 0];
  for (const char of stripped) {
    const value = alphabet.indexOf(char);
    if (value < 0) throw new Error("Non-base32 digit found");
    bits = ((bits << 5) | value) & 0x1fff;
    count += 5;
    if (count >= 8) {
      count -= 8;
      result.push((bits >> count) & 255);
    }
  }
  if (![0, 1, 3, 4, 6].includes(text.length - stripped.length)) throw new Error("Incorrect padding");
  return new Bytes(result);
}

/** `base64.b32encode(s)` @raises TypeError for a str @example b32encode(data) */
export function b32encode(s: Py): Bytes {
  return encoded(s, STANDARD);
}

/** `base64.b32decode(s, casefold=False, map01=None)` @param map01 what a 1 stands for @raises Error for what is no base32 @example b32decode("MFRGG===") */
export function b32decode(s: Py, casefold: Py = false, map01: Py = null): Bytes {
  return decoded(s, STANDARD, casefold, map01);
}

/** `base64.b32hexencode(s)` @raises TypeError for a str @example b32hexencode(data) */
export function b32hexencode(s: Py): Bytes {
  return encoded(s, HEX);
}

/** `base64.b32hexdecode(s, casefold=False)` @raises Error for what is no base32hex @example b32hexdecode("C5H66===") */
export function b32hexdecode(s: Py, casefold: Py = false): Bytes {
  return decoded(s, HEX, casefold, null);
}
