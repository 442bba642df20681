/** What functions of bytes and ASCII texts are given. */
import { buffer_of, latin1 } from "../builtins/bytes/buffer.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";

/** The bytes of a bytes-like object. @raises TypeError for anything else */
export function bytes_given(data: Py): Uint8Array {
  const bytes = buffer_of(data);
  if (bytes === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
  return bytes;
}

/** The characters of an ASCII str or a bytes-like object. @raises TypeError, ValueError for anything else */
export function text_given(data: Py): string {
  if (typeof data !== "string") {
    const bytes = buffer_of(data);
    if (bytes === undefined) throw new TypeError(`argument should be bytes, buffer or ASCII string, not '${type_name(data)}'`);
    return latin1(bytes);
  }
  if (/[^\x00-\x7f]/.test(data)) throw new ValueError("string argument should contain only ASCII characters");
  return data;
}
