import type { Bytes } from "./Bytes.ts";
import type { Py } from "../../core/value.ts";
import { need_buffer } from "./arguments.ts";
import type { BytesLike } from "./BytesLike.ts";

/**
 * Python's `b.strip(chars=None)`.
 *
 * @param chars the bytes to take off both ends; ASCII white space by default
 * @raises TypeError if it is neither bytes nor None
 * @example bytes_strip(bytes_of(" a ")) // b'a'
 */
export function bytes_strip(b: Bytes, chars?: Py): Bytes;
export function bytes_strip(b: BytesLike, chars?: Py): BytesLike;
export function bytes_strip(b: BytesLike, chars?: Py): BytesLike {
  return strip(b, chars, true, true);
}

/** Python's `b.lstrip(chars=None)`; see {@link bytes_strip}. */
export function bytes_lstrip(b: Bytes, chars?: Py): Bytes;
export function bytes_lstrip(b: BytesLike, chars?: Py): BytesLike;
export function bytes_lstrip(b: BytesLike, chars?: Py): BytesLike {
  return strip(b, chars, true, false);
}

/** Python's `b.rstrip(chars=None)`; see {@link bytes_strip}. */
export function bytes_rstrip(b: Bytes, chars?: Py): Bytes;
export function bytes_rstrip(b: BytesLike, chars?: Py): BytesLike;
export function bytes_rstrip(b: BytesLike, chars?: Py): BytesLike {
  return strip(b, chars, false, true);
}

function strip(b: BytesLike, chars: Py, left: boolean, right: boolean): BytesLike {
  const { data } = b;
  const set = chars === undefined || chars === null ? Uint8Array.of(32, 9, 10, 11, 12, 13) : need_buffer(chars);
  let [start, end] = [0, data.length];
  while (left && start < end && set.includes(data[start] ?? 0)) start++;
  while (right && end > start && set.includes(data[end - 1] ?? 0)) end--;
  return b.make(data.slice(start, end));
}
