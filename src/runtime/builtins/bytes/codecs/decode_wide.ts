/** UTF-16 and UTF-32. */
import type { Recover } from "./decode.ts";
import type { Codec } from "./names.ts";

/** The text of UTF-16 bytes; without an order in the name by the mark at the beginning, else little-endian. */
export function decode_utf16(data: Uint8Array, codec: Codec, recover: Recover): string {
  const mark = codec === "utf-16" ? byte_order(data, 2) : undefined;
  const little = codec === "utf-16-le" || (codec === "utf-16" && mark !== "big");
  const encoding = codec === "utf-16" && mark === undefined ? "utf-16-le" : codec === "utf-16" ? (little ? "utf-16-le" : "utf-16-be") : codec;
  const unit = (i: number): number => (little ? (data[i] ?? 0) | ((data[i + 1] ?? 0) << 8) : ((data[i] ?? 0) << 8) | (data[i + 1] ?? 0));
  const fail = (start: number, end: number, reason: string): number => {
    const recovery = recover({ encoding, data, start, end, reason });
    text += recovery.text;
    return recovery.next;
  };
  let text = "";
  let i = mark === undefined ? 0 : 2;
  while (i < data.length) {
    if (i + 1 >= data.length) {
      i = fail(i, data.length, "truncated data");
      continue;
    }
    const code = unit(i);
    if (code < 0xd800 || code > 0xdfff) {
      text += String.fromCharCode(code);
      i += 2;
    } else if (code > 0xdbff) {
      i = fail(i, i + 2, "illegal encoding");
    } else if (i + 3 >= data.length) {
      i = fail(i, data.length, "unexpected end of data");
    } else if ((unit(i + 2) & 0xfc00) !== 0xdc00) {
      i = fail(i, i + 2, "illegal UTF-16 surrogate");
    } else {
      text += String.fromCharCode(code, unit(i + 2));
      i += 4;
    }
  }
  return text;
}

/** The text of UTF-32 bytes; without an order in the name by the mark at the beginning, else little-endian. */
export function decode_utf32(data: Uint8Array, codec: Codec, recover: Recover): string {
  const mark = codec === "utf-32" ? byte_order(data, 4) : undefined;
  const little = codec === "utf-32-le" || (codec === "utf-32" && mark !== "big");
  const encoding = codec === "utf-32" ? (little ? "utf-32-le" : "utf-32-be") : codec;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let text = "";
  let i = mark === undefined ? 0 : 4;
  while (i < data.length) {
    const truncated = i + 4 > data.length;
    const code = truncated ? 0 : view.getUint32(i, little);
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    if (!truncated && !surrogate && code <= 0x10ffff) {
      text += String.fromCodePoint(code);
      i += 4;
      continue;
    }
    const reason = truncated ? "truncated data" : surrogate ? "code point in surrogate code point range(0xd800, 0xe000)" : "code point not in range(0x110000)";
    const recovery = recover({ encoding, data, start: i, end: truncated ? data.length : i + 4, reason });
    text += recovery.text;
    i = recovery.next;
  }
  return text;
}

/** The order a byte order mark of a size tells, undefined if there is none. */
function byte_order(data: Uint8Array, size: 2 | 4): "little" | "big" | undefined {
  const [a, b, c, d] = data;
  if (size === 2) return a === 0xff && b === 0xfe ? "little" : a === 0xfe && b === 0xff ? "big" : undefined;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return "little";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "big" : undefined;
}
