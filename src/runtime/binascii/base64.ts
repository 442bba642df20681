import { Bytes, bytes_of } from "../builtins/bytes/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { Error } from "./Error.ts";
import { bytes_given, text_given } from "./given.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES: Int8Array = /* @__PURE__ */ values();

function values(): Int8Array {
  const table = new Int8Array(256).fill(-1);
  for (let i = 0; i < 64; i++) table[ALPHABET.charCodeAt(i)] = i;
  return table;
}

/** The characters of base64. */
export function base64_text(data: Uint8Array): string {
  let text = "";
  for (let i = 0; i < data.length; i += 3) {
    const [a, b, c] = [data[i]!, data[i + 1], data[i + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += ALPHABET[bits >> 18]! + ALPHABET[(bits >> 12) & 63]! + (b === undefined ? "=" : ALPHABET[(bits >> 6) & 63]!) + (c === undefined ? "=" : ALPHABET[bits & 63]!);
  }
  return text;
}

/** Python's `binascii.b2a_base64(data, *, newline=True)` @raises TypeError for a str @example b2a_base64(data, { newline: false }) */
export function b2a_base64(data: Py, { newline = true }: { readonly newline?: Py } = {}): Bytes {
  return bytes_of(base64_text(bytes_given(data)) + (truth(newline) ? "\n" : ""));
}

/**
 * Python's `binascii.a2b_base64(data, *, strict_mode=False)`
 *
 * @param strict_mode refuse what is no base64 instead of skipping it
 * @raises Error for wrong lengths and padding
 * @example a2b_base64("YQ==")
 */
export function a2b_base64(data: Py, { strict_mode = false }: { readonly strict_mode?: Py } = {}): Bytes {
  const text = text_given(data);
  const strict = truth(strict_mode);
  if (strict && text.startsWith("=")) throw new Error("Leading padding not allowed");
  const result = new Uint8Array(Math.ceil(text.length / 4) * 3);
  let length = 0;
  let [bits, place, pads, count, started] = [0, 0, 0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 61) {
      started = true;
      if (strict && place === 0) throw new Error("Excess padding not allowed");
      if (place >= 2 && place + ++pads >= 4) {
        if (strict && i + 1 < text.length) throw new Error("Excess data after padding");
        return new Bytes(result.slice(0, length));
      }
      continue;
    }
    const value = VALUES[code]!;
    if (value < 0) {
      if (strict) throw new Error("Only base64 data is allowed");
      continue;
    }
    if (strict && started) throw new Error("Discontinuous padding not allowed");
    pads = 0;
    bits = ((bits << 6) | value) & 0xffffff;
    count++;
    place = count % 4;
    if (place === 2) result[length++] = bits >> 4;
    else if (place === 3) result[length++] = bits >> 2;
    else if (place === 0) result[length++] = bits;
  }
  if (place === 1) throw new Error(`Invalid base64-encoded string: number of data characters (${count}) cannot be 1 more than a multiple of 4`);
  if (place !== 0) throw new Error("Incorrect padding");
  return new Bytes(result.slice(0, length));
}
