import { Bytes } from "../builtins/bytes/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { bytes_given } from "../binascii/given.ts";
import { crc32 } from "../binascii/checksums.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { c_int } from "../core/call/c_int.ts";
import { EOFError, OSError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { wall_clock } from "../platform/host.ts";
import { host_compress, host_decompress } from "../platform/zlib.ts";
import { to_float } from "../builtins/float/index.ts";

/** Python's `gzip.BadGzipFile` */
export class BadGzipFile extends OSError {
  static readonly __module__: string = "gzip";
}

/**
 * Python's `gzip.compress(data, compresslevel=9, *, mtime=None)`
 *
 * @param options `mtime`: seconds since 1970 that the header tells, now by default
 * @example compress(data, { mtime: 0 })
 */
export function compress(data: Py, compresslevel?: Int | { readonly compresslevel?: Int; readonly mtime?: Py }, options?: { readonly mtime?: Py }): Bytes;
export function compress(...args: Py[]): Bytes {
  const [data, compresslevel = 9, mtime = null] = c_arguments(args, { name: "compress", parameters: ["data", "compresslevel", "mtime"], required: 1, positional: 2 });
  const bytes = bytes_given(data);
  const level = c_int(compresslevel);
  const body = host_compress(bytes, "raw", level, 15);
  const header = new DataView(new ArrayBuffer(10));
  header.setUint32(0, 0x1f8b0800);
  header.setUint32(4, Math.floor(mtime === null ? wall_clock() / 1e3 : to_float(mtime)), true);
  // The header says how much effort was made, and on which system: not known.
  header.setUint8(8, level === 9 ? 2 : level === 0 || level === 1 ? 4 : 0);
  header.setUint8(9, 255);
  const result = new Uint8Array(18 + body.length);
  result.set(new Uint8Array(header.buffer));
  result.set(body, 10);
  const tail = new DataView(result.buffer, 10 + body.length);
  tail.setUint32(0, crc32(data), true);
  tail.setUint32(4, bytes.length >>> 0, true);
  return new Bytes(result);
}

/**
 * Python's `gzip.decompress(data)`: all members of a gzip file.
 *
 * @raises BadGzipFile if it is none
 * @raises EOFError if it is not whole
 * @example decompress(data)
 */
export function decompress(data: Py): Bytes;
export function decompress(...args: Py[]): Bytes {
  const bytes = bytes_given(is_keywords(args[0]) ? args[0]["data"] : args[0]);
  const parts: Uint8Array[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    if (rest[0] !== 0x1f || rest[1] !== 0x8b) {
      if (parts.length > 0 && rest.every((byte) => byte === 0)) break;
      throw new BadGzipFile(`Not a gzipped file (${repr(new Bytes(rest.slice(0, 2)))})`);
    }
    const found = host_decompress(rest, "gzip");
    if ("code" in found) {
      if (found.code === "Z_BUF_ERROR") throw new EOFError("Compressed file ended before the end-of-stream marker was reached");
      throw new BadGzipFile(found.message === "incorrect data check" ? "CRC check failed" : found.message);
    }
    parts.push(found.data);
    rest = rest.subarray(found.read);
  }
  return new Bytes(Uint8Array.from(parts.flatMap((part) => [...part])));
}
