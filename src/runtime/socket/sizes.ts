/** The arguments of reading and writing. */
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { Bytes } from "../builtins/bytes/Bytes.ts";

const MOST = 2 ** 22;

/** The size of a buffer. @throws ValueError, TypeError */
export function size_of(bufsize: Py, method: string): number {
  const size: Py = is_keywords(bufsize) ? null : typeof bufsize?.__index__ === "function" ? bufsize.__index__() : bufsize;
  if (typeof size !== "number" && typeof size !== "boolean" && typeof size !== "bigint") throw new TypeError(`'${type_name(bufsize)}' object cannot be interpreted as an integer`);
  if (Number(size) < 0) throw new ValueError(`negative buffersize in ${method}`);
  return Math.min(Number(size), MOST);
}

/** The bytes of what is sent. @throws TypeError */
export function bytes_like(data: Py): Uint8Array {
  const bytes = buffer_of(data);
  if (bytes === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
  return bytes;
}

/** What can be read into. @throws TypeError */
export function writable_buffer(buffer: Py, method: string): Uint8Array {
  const bytes = buffer instanceof Bytes ? undefined : buffer_of(buffer);
  if (bytes === undefined) throw new TypeError(`${method}() argument 1 must be read-write bytes-like object, not ${type_name(buffer)}`);
  return bytes;
}
