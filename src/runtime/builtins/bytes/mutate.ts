/** The methods that change a bytearray. */
import { IndexError, OverflowError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { index_of, small_index } from "../int/index_of.ts";
import { buffer_of } from "./buffer.ts";
import type { ByteArray } from "./ByteArray.ts";
import { byte_of } from "./byte_of.ts";

/**
 * Python's `b.append(item)`.
 *
 * @raises ValueError if the item is no byte
 * @example bytearray_append(buffer, 0x0a)
 */
export function bytearray_append(b: ByteArray, item: Py): void {
  const byte = byte_of(item);
  const length = b.data.length;
  b.resize(length + 1);
  b.data[length] = byte;
}

/**
 * Python's `b.extend(iterable)`.
 *
 * @param iterable bytes or an iterable of ints
 * @raises ValueError, TypeError if an item is no byte
 * @example bytearray_extend(buffer, bytes_of("more"))
 */
export function bytearray_extend(b: ByteArray, iterable: Py): void {
  if (typeof iterable === "string") throw new TypeError("expected iterable of integers; got: 'str'");
  const more = buffer_of(iterable) ?? Uint8Array.from([...extension(iterable)].map((item) => byte_of(item)));
  b.splice(b.data.length, b.data.length, more);
}

function extension(x: Py): Iterable<Py> {
  try {
    return iter(x);
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError(`can't extend bytearray with ${type_name(x)}`);
    throw error;
  }
}

/** Python's `b.insert(index, item)`. @raises ValueError if the item is no byte @example bytearray_insert(buffer, 0, 65) */
export function bytearray_insert(b: ByteArray, index: Py, item: Py): void {
  const i = small_index(index);
  const length = b.data.length;
  const at = i < 0 ? Math.max(i + length, 0) : Math.min(i, length);
  b.splice(at, at, Uint8Array.of(byte_of(item)));
}

/**
 * Python's `b.pop(index=-1)`.
 *
 * @raises IndexError if there is no such byte
 * @example bytearray_pop(buffer)
 */
export function bytearray_pop(b: ByteArray, index: Py = -1): number {
  const i = index_of(index);
  if (typeof i === "bigint") throw new OverflowError("Python int too large to convert to C ssize_t");
  const length = b.data.length;
  if (length === 0) throw new IndexError("pop from empty bytearray");
  const at = i < 0 ? i + length : i;
  const byte = b.data[at];
  if (byte === undefined) throw new IndexError("pop index out of range");
  b.splice(at, at + 1, new Uint8Array());
  return byte;
}

/** Python's `b.remove(value)`. @raises ValueError if it is not there @example bytearray_remove(buffer, 0) */
export function bytearray_remove(b: ByteArray, value: Py): void {
  const at = b.data.indexOf(byte_of(value));
  if (at < 0) throw new ValueError("value not found in bytearray");
  b.splice(at, at + 1, new Uint8Array());
}

/** Python's `b.clear()`. @example bytearray_clear(buffer) */
export function bytearray_clear(b: ByteArray): void {
  b.resize(0);
}

/** Python's `b.copy()`. @example bytearray_copy(buffer) */
export function bytearray_copy(b: ByteArray): ByteArray {
  return b.make(b.data);
}

/** Python's `b.reverse()`. @example bytearray_reverse(buffer) */
export function bytearray_reverse(b: ByteArray): void {
  b.data.reverse();
}
