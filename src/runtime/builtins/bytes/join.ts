import type { Bytes } from "./Bytes.ts";
import { TypeError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { small_index } from "../int/index_of.ts";
import { str_replace } from "../str/replace.ts";
import { like, need_text } from "./arguments.ts";
import type { BytesLike } from "./BytesLike.ts";
import { buffer_of, latin1 } from "./buffer.ts";

/**
 * Python's `sep.join(iterable)`.
 *
 * @param iterable any iterable of bytes-like objects
 * @raises TypeError if an item is none
 * @example bytes_join(bytes_of(","), [bytes_of("a"), bytes_of("b")]) // b'a,b'
 */
export function bytes_join(sep: Bytes, iterable: Py): Bytes;
export function bytes_join(sep: BytesLike, iterable: Py): BytesLike;
export function bytes_join(sep: BytesLike, iterable: Py): BytesLike {
  const parts: Uint8Array[] = [];
  for (const item of joinable(iterable)) {
    const data = buffer_of(item);
    if (data === undefined) throw new TypeError(`sequence item ${parts.length}: expected a bytes-like object, ${type_name(item)} found`);
    parts.push(data);
  }
  const between = sep.data.length;
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, between * Math.max(parts.length - 1, 0)));
  let position = 0;
  parts.forEach((part, i) => {
    if (i > 0) {
      joined.set(sep.data, position);
      position += between;
    }
    joined.set(part, position);
    position += part.length;
  });
  return sep.make(joined);
}

function joinable(x: Py): Iterable<Py> {
  try {
    return iter(x);
  } catch (error) {
    if (error instanceof TypeError && error.args[0] === `'${type_name(x)}' object is not iterable`) throw new TypeError("can only join an iterable");
    throw error;
  }
}

/**
 * Python's `b.replace(old, new, count=-1)`.
 *
 * @param count the most replacements to make; all if negative
 * @raises TypeError if `old` or `new` is not bytes-like
 * @example bytes_replace(bytes_of("aa"), bytes_of("a"), bytes_of("b"), 1) // b'ba'
 */
export function bytes_replace(b: Bytes, old: Py, new_: Py, count?: Py): Bytes;
export function bytes_replace(b: BytesLike, old: Py, new_: Py, count?: Py): BytesLike;
export function bytes_replace(b: BytesLike, old: Py, new_: Py, count: Py = -1): BytesLike {
  return like(b, str_replace(latin1(b.data), need_text(old), need_text(new_), small_index(count)));
}
