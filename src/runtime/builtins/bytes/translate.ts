import { ValueError } from "../../core/exceptions/index.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { need_buffer } from "./arguments.ts";
import { Bytes } from "./Bytes.ts";
import type { BytesLike } from "./BytesLike.ts";

/**
 * Python's `bytes.maketrans(frm, to)`: a table for `translate`.
 *
 * @raises ValueError if the two differ in length
 * @example bytes_maketrans(bytes_of("a"), bytes_of("b"))
 */
export function bytes_maketrans(frm: Py, to: Py): Bytes {
  const [from, into] = [need_buffer(frm), need_buffer(to)];
  if (from.length !== into.length) throw new ValueError("maketrans arguments must have same length");
  const table = Uint8Array.from({ length: 256 }, (_, i) => i);
  from.forEach((byte, i) => (table[byte] = into[i] ?? 0));
  return new Bytes(table);
}

/**
 * Python's `b.translate(table, delete=b"")`.
 *
 * @param table what each of the 256 bytes becomes, or null
 * @param deleted bytes to take out first
 * @raises ValueError if the table has not 256 bytes
 * @example bytes_translate(bytes_of("abc"), null, bytes_of("b")) // b'ac'
 */
export function bytes_translate(b: Bytes, table: Py, deleted?: Py): Bytes;
export function bytes_translate(b: BytesLike, table: Py, deleted?: Py): BytesLike;
export function bytes_translate(b: BytesLike, table: Py, deleted?: Py): BytesLike {
  const without: Py = is_keywords(deleted) ? deleted.delete : deleted;
  const map = table === null ? undefined : need_buffer(table);
  if (map !== undefined && map.length !== 256) throw new ValueError("translation table must be 256 characters long");
  const dropped = without === undefined ? new Uint8Array() : need_buffer(without);
  const kept = b.data.filter((byte) => !dropped.includes(byte));
  return b.make(map === undefined ? kept : kept.map((byte) => map[byte] ?? 0));
}
