/** Four bytes in five characters. */
import { Bytes, bytes_of } from "../builtins/bytes/index.ts";
import { latin1 } from "../builtins/bytes/buffer.ts";
import { bytes_given } from "../binascii/given.ts";
import { memoryview } from "../builtins/bytes/MemoryView.ts";
import { ValueError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { text_given } from "./given.ts";

const GIT = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
const ZEROMQ = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";

/** The number of the four bytes from a position, zeros behind the end. */
function word(data: Uint8Array, at: number): number {
  return (((data[at] ?? 0) << 24) | ((data[at + 1] ?? 0) << 16) | ((data[at + 2] ?? 0) << 8) | (data[at + 3] ?? 0)) >>> 0;
}

function five(n: number, digit: (value: number) => string): string {
  let text = "";
  for (let i = 0, rest = n; i < 5; i++) {
    text = digit(rest % 85) + text;
    rest = Math.floor(rest / 85);
  }
  return text;
}

function encoded(data: Uint8Array, digit: (value: number) => string, pad: boolean): string {
  let text = "";
  for (let at = 0; at < data.length; at += 4) text += five(word(data, at), digit);
  const missing = (4 - (data.length % 4)) % 4;
  return pad || missing === 0 ? text : text.slice(0, -missing);
}

/** `base64.b85encode(b, pad=False)` @raises TypeError for a str @example b85encode(data) */
export function b85encode(b: Py, pad: Py = false): Bytes {
  return bytes_of(encoded(memoryview(b).data, (value) => GIT[value]!, truth(pad)));
}

/** `base64.z85encode(s)`: the alphabet of ZeroMQ. @raises TypeError for a str @example z85encode(data) */
export function z85encode(s: Py): Bytes {
  return bytes_of(encoded(memoryview(s).data, (value) => ZEROMQ[value]!, false));
}

function decoded(text: string, alphabet: string, name: string): Bytes {
  const missing = (5 - (text.length % 5)) % 5;
  const padded = text + alphabet[84]!.repeat(missing);
  const result: number[] = [];
  for (let at = 0; at < padded.length; at += 5) {
    let n = 0;
    for (let i = at; i < at + 5; i++) {
      const value = alphabet.indexOf(padded[i]!);
      if (value < 0) throw new ValueError(`bad ${name} character at position ${i}`);
      n = n * 85 + value;
    }
    if (n > 0xffffffff) throw new ValueError(`${name} overflow in hunk starting at byte ${at}`);
    result.push((n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255);
  }
  return new Bytes(missing === 0 ? result : result.slice(0, -missing));
}

/** `base64.b85decode(b)` @raises ValueError for what is no base85 @example b85decode("Xk~0{Zv") */
export function b85decode(b: Py): Bytes {
  return decoded(text_given(b), GIT, "base85");
}

/** `base64.z85decode(s)` @raises ValueError for what is no z85 @example z85decode("xK#0@") */
export function z85decode(s: Py): Bytes {
  return decoded(text_given(s), ZEROMQ, "z85");
}

const ASCII = (value: number): string => String.fromCharCode(value + 33);

interface A85Options { readonly foldspaces?: Py; readonly wrapcol?: Py; readonly pad?: Py; readonly adobe?: Py }

/** `base64.a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False)` @raises TypeError for a str @example a85encode(data) */
export function a85encode(b: Py, { foldspaces = false, wrapcol = 0, pad = false, adobe = false }: A85Options = {}): Bytes {
  const { data } = memoryview(b);
  let text = "";
  for (let at = 0; at < data.length; at += 4) {
    const n = word(data, at);
    const whole = at + 4 <= data.length;
    if (n === 0 && (whole || truth(pad))) text += "z";
    else if (truth(foldspaces) && n === 0x20202020) text += "y";
    else text += five(n, ASCII).slice(0, whole || truth(pad) ? 5 : 5 - (4 - (data.length % 4)));
  }
  if (truth(adobe)) text = `<~${text}`;
  const width = Number(wrapcol);
  if (width > 0) {
    const columns = Math.max(truth(adobe) ? 2 : 1, width);
    const lines: string[] = text.match(new RegExp(`[^]{1,${columns}}`, "g")) ?? [];
    if (truth(adobe) && (lines.at(-1)?.length ?? 0) + 2 > columns) lines.push("");
    text = lines.join("\n");
  }
  return bytes_of(truth(adobe) ? `${text}~>` : text);
}

interface A85DecodeOptions { readonly foldspaces?: Py; readonly adobe?: Py; readonly ignorechars?: Py }

/** `base64.a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v')` @raises ValueError for what is no Ascii85 @example a85decode("87cUR") */
export function a85decode(b: Py, { foldspaces = false, adobe = false, ignorechars }: A85DecodeOptions = {}): Bytes {
  let text = text_given(b);
  if (truth(adobe)) {
    if (!text.endsWith("~>")) throw new ValueError("Ascii85 encoded byte sequences must end with b'~>'");
    text = text.slice(text.startsWith("<~") ? 2 : 0, -2);
  }
  const ignored = ignorechars === undefined ? " \t\n\r\v" : latin1(bytes_given(ignorechars));
  const result: number[] = [];
  let [n, count] = [0, 0];
  const take = (value: number): void => {
    n = n * 85 + value;
    if (++count < 5) return;
    if (n > 0xffffffff) throw new ValueError("Ascii85 overflow");
    result.push((n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255);
    [n, count] = [0, 0];
  };
  for (const char of text) {
    if (char >= "!" && char <= "u") take(char.charCodeAt(0) - 33);
    else if (char === "z") {
      if (count > 0) throw new ValueError("z inside Ascii85 5-tuple");
      result.push(0, 0, 0, 0);
    } else if (truth(foldspaces) && char === "y") {
      if (count > 0) throw new ValueError("y inside Ascii85 5-tuple");
      result.push(32, 32, 32, 32);
    } else if (!ignored.includes(char)) throw new ValueError(`Non-Ascii85 digit found: ${char}`);
  }
  const missing = (5 - count) % 5;
  if (count === 0) return new Bytes(result);
  while (count > 0) take(84);
  return new Bytes(result.slice(0, -missing));
}
