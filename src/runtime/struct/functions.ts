import type { Bytes } from "../builtins/bytes/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { layout_of } from "./layout.ts";
import { Struct } from "./Struct.ts";

/** Python's `struct.pack(format, v1, v2, …)` @raises error for values that do not fit @example pack(">H", 513) // b'\x02\x01' */
export function pack(format: Py, ...v: Py[]): Bytes {
  if (format === undefined) throw new TypeError("missing format argument");
  return new Struct(format).pack(...v);
}

/** Python's `struct.pack_into(format, buffer, offset, v1, v2, …)` @raises error if there is no room @example pack_into(">H", buffer, 0, 513) */
export function pack_into(format: Py, buffer: Py, offset: Py, ...v: Py[]): null {
  return new Struct(format).pack_into(buffer, offset, ...v);
}

/** Python's `struct.unpack(format, buffer)` @returns a tuple of the values @raises error if the buffer has another size @example unpack(">H", data) */
export function unpack(format: Py, buffer: Py): readonly Py[] {
  return new Struct(format).unpack(buffer);
}

/** Python's `struct.unpack_from(format, buffer, offset=0)` @raises error if the buffer is too short @example unpack_from(">H", data, { offset: 2 }) */
export function unpack_from(format: Py, buffer: Py, offset?: Py): readonly Py[];
export function unpack_from(format: Py, ...args: Py[]): readonly Py[] {
  return new Struct(format).unpack_from(...(args as [Py, Py]));
}

/** Python's `struct.iter_unpack(format, buffer)` @raises error if the buffer has no multiple of the size @example for (const [n] of iter_unpack("<h", data)) … */
export function iter_unpack(format: Py, buffer: Py): IterableIterator<readonly Py[]> {
  return new Struct(format).iter_unpack(buffer);
}

/** Python's `struct.calcsize(format)`: bytes. @raises error for a bad format @example calcsize(">HI") // 6 */
export function calcsize(format: Py): number {
  return layout_of(format).size;
}

