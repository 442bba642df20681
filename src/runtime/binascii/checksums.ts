import type { Int } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import type { Py } from "../core/value.ts";
import { bytes_given } from "./given.ts";

const TABLE: Uint32Array = /* @__PURE__ */ table();

function table(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
}

/** Python's `binascii.crc32(data, crc=0)` and `zlib.crc32` @returns 32 bits @example crc32(data).toString(16) */
export function crc32(data: Py, crc: Int = 0): number {
  const bytes = bytes_given(data);
  let value = ~Number(BigInt.asUintN(32, BigInt(as_index(crc))));
  for (let i = 0; i < bytes.length; i++) value = TABLE[(value ^ bytes[i]!) & 255]! ^ (value >>> 8);
  return ~value >>> 0;
}

/** Python's `binascii.crc_hqx(data, crc)`: CRC-CCITT. @returns 16 bits @example crc_hqx(data, 0) */
export function crc_hqx(data: Py, crc: Int): number {
  const bytes = bytes_given(data);
  let value = Number(BigInt.asUintN(16, BigInt(as_index(crc))));
  for (const byte of bytes) {
    value ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) value = value & 0x8000 ? ((value << 1) ^ 0x1021) & 0xffff : (value << 1) & 0xffff;
  }
  return value;
}

/** Python's `zlib.adler32(data, value=1)` @returns 32 bits @example adler32(data) */
export function adler32(data: Py, value: Int = 1): number {
  const bytes = bytes_given(data);
  const start = Number(BigInt.asUintN(32, BigInt(as_index(value))));
  let [low, high] = [start & 0xffff, start >>> 16];
  for (let i = 0; i < bytes.length; i++) {
    low = (low + bytes[i]!) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}
