/** Arguments that the methods of streams share. */
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { index_of } from "../core/items/index_of.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";

/**
 * A size to read: -1 for None and what is left out.
 *
 * @raises TypeError if it is neither an int nor None
 */
export function size_of(size: Py): number {
  if (typeof size === "number" && Number.isInteger(size)) return size;
  if (size === undefined || size === null) return -1;
  const index = index_of(size);
  if (index === undefined) throw new TypeError(`argument should be integer or None, not '${type_name(size)}'`);
  return Number(index);
}

/** An int argument as a plain number. @raises TypeError if it is no int */
export function int_of(x: Py): number {
  const index = index_of(x);
  if (index === undefined) throw new TypeError(`'${type_name(x)}' object cannot be interpreted as an integer`);
  return Number(index);
}

/** The bytes of an argument. @raises TypeError if it is not bytes-like */
export function bytes_argument(x: Py): Uint8Array {
  const data = buffer_of(x);
  if (data === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(x)}'`);
  return data;
}

/** The bytes of an argument that is to be filled. @raises TypeError if it can't be written to */
export function writable_argument(x: Py, method: string): Uint8Array {
  const data = buffer_of(x);
  const name = type_name(x);
  if (data === undefined || name === "bytes" || (name === "memoryview" && x.readonly === true)) {
    throw new TypeError(`${method}() argument must be read-write bytes-like object, not ${name}`);
  }
  return data;
}

/**
 * Checks the `newline` of a text stream.
 *
 * @raises TypeError, ValueError for what is none
 */
export function newline_argument(newline: Py, name = "newline"): string | null {
  if (newline === undefined || newline === null) return null;
  if (typeof newline !== "string") throw new TypeError(`${name} must be str or None, not ${type_name(newline)}`);
  if (!["", "\n", "\r", "\r\n"].includes(newline)) throw new ValueError(`illegal newline value: ${JSON.stringify(newline).replaceAll('"', "'")}`);
  return newline;
}

/** Checks that arguments are str or None. @raises TypeError */
export function check_str(method: string, args: Readonly<Record<string, Py>>): void {
  for (const [name, value] of Object.entries(args)) {
    if (value !== null && typeof value !== "string") throw new TypeError(`${method}() argument '${name}' must be str or None, not ${type_name(value)}`);
  }
}
