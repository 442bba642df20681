import { MemoryError, OverflowError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { index_of } from "../../core/items/index_of.ts";
import { iter } from "../../core/iter.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { text_of } from "../str/StrObject.ts";
import { buffer_of } from "./buffer.ts";
import { byte_of } from "./byte_of.ts";
import { encode } from "./codecs/encode.ts";

/**
 * The bytes that `bytes(source, encoding, errors)` and `bytearray(…)` are made of, always a copy.
 *
 * @param type "bytes" or "bytearray", for the error texts
 * @raises TypeError, ValueError for what makes no bytes
 */
export function bytes_source(source: Py, encoding: Py, errors: Py, type: string): Uint8Array {
  const text = text_of(source);
  if (text !== undefined) {
    if (encoding === undefined) throw new TypeError("string argument without an encoding");
    return encode(text, encoding, errors);
  }
  if (encoding !== undefined) throw new TypeError("encoding without a string argument");
  if (errors !== undefined) throw new TypeError("errors without a string argument");
  if (source === undefined) return new Uint8Array();
  if (typeof source?.__bytes__ === "function") return buffer_of(source.__bytes__())?.slice() ?? new Uint8Array();
  const buffer = buffer_of(source);
  if (buffer !== undefined) return buffer.slice();
  const count = index_of(source);
  return count === undefined ? from_iterable(source, type) : zeros(count);
}

function zeros(count: number | bigint): Uint8Array {
  if (typeof count === "bigint") throw new OverflowError("cannot fit 'int' into an index-sized integer");
  if (count < 0) throw new ValueError("negative count");
  try {
    return new Uint8Array(count);
  } catch {
    throw new MemoryError();
  }
}

function from_iterable(source: Py, type: string): Uint8Array {
  let items: Iterable<Py>;
  try {
    items = iter(source);
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError(`cannot convert '${type_name(source)}' object to ${type}`);
    throw error;
  }
  const message = type === "bytes" ? "bytes must be in range(0, 256)" : undefined;
  return Uint8Array.from([...items].map((x) => byte_of(x, message)));
}
