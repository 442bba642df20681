/** Checks of the methods' arguments, and results of the receiver's type. */
import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { index_of } from "../../core/items/index_of.ts";
import { type_name } from "../../core/type_name.ts";
import { is_tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { optional_index } from "../str/arguments.ts";
import { buffer_of, latin1 } from "./buffer.ts";
import type { BytesLike } from "./BytesLike.ts";
import { Bytes, bytes_of } from "./Bytes.ts";

/** The bytes of a receiver or an argument that must be bytes-like. */
export function need_buffer(x: unknown): Uint8Array {
  const data = buffer_of(x);
  if (data === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(x)}'`);
  return data;
}

/** A bytes-like argument as a text of one character for each byte. */
export function need_text(x: unknown): string {
  return latin1(need_buffer(x));
}

/** The text of one character for each byte as a value of the receiver's type. */
export function like(self: BytesLike, text: string): BytesLike {
  const { data } = bytes_of(text);
  return self.make(data);
}

/** What `find` and its kin look for: bytes, or one byte as an int. */
export function need_part(x: Py): Uint8Array {
  const data = buffer_of(x);
  if (data !== undefined) return data;
  const byte = index_of(x);
  if (byte === undefined) throw new TypeError(`argument should be integer or bytes-like object, not '${type_name(x)}'`);
  if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
  return Uint8Array.of(Number(byte));
}

/** The bytes of an argument that may be one bytes-like object or a tuple of them. */
export function need_affixes(x: Py, method: string): readonly Uint8Array[] {
  const data = buffer_of(x);
  if (data !== undefined) return [data];
  if (is_tuple(x)) return x.map(need_buffer);
  throw new TypeError(`${method} first arg must be bytes or a tuple of bytes, not ${type_name(x)}`);
}

/** The bounds of a search, fitted to a length; `from` may be past `to`. */
export function bounds(start: Py, end: Py, length: number): [from: number, to: number] {
  const [first, last] = [optional_index(start) ?? 0, optional_index(end) ?? length];
  const from = first < 0 ? Math.max(first + length, 0) : first;
  const to = last < 0 ? Math.max(last + length, 0) : Math.min(last, length);
  return [from, to];
}

/** A fill character: bytes of length one. */
export function need_fill(x: unknown, method: string): string {
  const text = x instanceof Bytes || type_name(x) === "bytearray" ? latin1(need_buffer(x)) : undefined;
  if (text?.length === 1) return text;
  throw new TypeError(`${method}() argument 2 must be a byte string of length 1, not ${type_name(x)}`);
}
