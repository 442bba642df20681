import { Bytes } from "../builtins/bytes/index.ts";
import { bytes_given } from "../binascii/given.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { c_int } from "../core/call/c_int.ts";
import { Exception, ValueError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import type { Py } from "../core/value.ts";
import { type Frame, host_compress, host_decompress } from "../platform/zlib.ts";

/** Python's `zlib.error` */
export class error extends Exception {
  static readonly __module__: string = "zlib";
}

export const DEFLATED = 8;
export const DEF_BUF_SIZE = 16384;
export const DEF_MEM_LEVEL = 8;
export const MAX_WBITS = 15;
export const Z_BEST_COMPRESSION = 9;
export const Z_BEST_SPEED = 1;
export const Z_DEFAULT_COMPRESSION = -1;
export const Z_DEFAULT_STRATEGY = 0;
export const Z_NO_COMPRESSION = 0;

/** The frame that a number of window bits asks for: negative ones none, those above 15 gzip's. */
function frame_of(wbits: number): { readonly frame: Frame; readonly window: number } {
  const frame = wbits < 0 ? "raw" : wbits > 15 ? "gzip" : "zlib";
  const window = Math.abs(wbits) & 15;
  if (wbits < -15 || wbits > 47 || (window < 8 && wbits !== 0 && wbits !== 16 && wbits !== 32)) throw new ValueError("Invalid initialization option");
  return { frame, window: window === 8 ? 9 : window };
}

/**
 * Python's `zlib.compress(data, /, level=-1, wbits=15)`
 *
 * @param level 0 (none) to 9 (best), -1 for the usual
 * @raises error for a bad level
 * @example compress(data, { level: 9 })
 */
export function compress(data: Py, level?: Int | { readonly level?: Int; readonly wbits?: Int }, wbits?: Int | { readonly wbits?: Int }): Bytes;
export function compress(...args: Py[]): Bytes {
  const [data, level = -1, wbits = MAX_WBITS] = c_arguments(args, { name: "compress", parameters: ["data", "level", "wbits"], required: 1 });
  const bytes = bytes_given(data);
  const [effort, bits] = [c_int(level), c_int(wbits)];
  if (effort < -1 || effort > 9) throw new error("Bad compression level");
  const { frame, window } = frame_of(bits);
  return new Bytes(new Uint8Array(host_compress(bytes, frame, effort, window)));
}

/**
 * Python's `zlib.decompress(data, /, wbits=15, bufsize=16384)`
 *
 * @raises error for data that is broken or not whole
 * @example decompress(data)
 */
export function decompress(data: Py, wbits?: Int | { readonly wbits?: Int; readonly bufsize?: Int }, bufsize?: Int | { readonly bufsize?: Int }): Bytes;
export function decompress(...args: Py[]): Bytes {
  const [data, wbits = MAX_WBITS] = c_arguments(args, { name: "decompress", parameters: ["data", "wbits", "bufsize"], required: 1 });
  const bytes = bytes_given(data);
  const bits = c_int(wbits);
  const gzip = bits > 15 && bits < 32 ? true : bits >= 32 && bytes[0] === 0x1f && bytes[1] === 0x8b;
  const found = host_decompress(bytes, bits < 0 ? "raw" : gzip ? "gzip" : "zlib");
  if ("code" in found) throw failed(found.code, found.message);
  return new Bytes(new Uint8Array(found.data));
}

const NUMBERS: Readonly<Record<string, number>> = { Z_DATA_ERROR: -3, Z_BUF_ERROR: -5, Z_NEED_DICT: 2, Z_MEM_ERROR: -4, Z_STREAM_ERROR: -2 };

function failed(code: string, message: string): error {
  const what = code === "Z_BUF_ERROR" ? "incomplete or truncated stream" : message;
  return new error(`Error ${NUMBERS[code] ?? -1} while decompressing data: ${what}`);
}
