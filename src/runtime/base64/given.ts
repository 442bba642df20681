import { buffer_of, latin1 } from "../builtins/bytes/buffer.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";

/** The characters of an ASCII str or a bytes-like object. @raises TypeError, ValueError for anything else */
export function text_given(s: Py): string {
  if (typeof s !== "string") {
    const data = buffer_of(s);
    if (data === undefined) throw new TypeError(`argument should be a bytes-like object or ASCII string, not '${type_name(s)}'`);
    return latin1(data);
  }
  if (/[^\x00-\x7f]/.test(s)) throw new ValueError("string argument should contain only ASCII characters");
  return s;
}
