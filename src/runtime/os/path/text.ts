/** Paths are str or bytes: what is done with them is done with text, and comes out as what went in. */
import { TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { Bytes, bytes_of } from "../../builtins/bytes/index.ts";
import { latin1 } from "../../builtins/bytes/buffer.ts";
import { fspath } from "../../io/fspath.ts";

/** A path as text, and how text becomes a path of its kind again. */
export interface PathText {
  readonly text: string;
  readonly is_bytes: boolean;
  /** Text of the same kind. */
  readonly made: (text: string) => Py;
}

/** The text of a path, one character a byte where it is bytes. @raises TypeError if it is no path */
export function path_text(path: Py): PathText {
  const given = fspath(path);
  if (typeof given === "string") return { text: given, is_bytes: false, made: (text) => text };
  return { text: latin1(given.data), is_bytes: true, made: bytes_of };
}

/** The texts of several paths, which have to be of one kind. @raises TypeError if they are not */
export function path_texts(paths: readonly Py[], method: string): { readonly texts: readonly string[]; readonly made: (text: string) => Py } {
  const given = paths.map((path) => part(path, method));
  const is_bytes = given.some((path) => path instanceof Bytes);
  if (is_bytes && given.some((path) => typeof path === "string")) throw new TypeError("Can't mix strings and bytes in path components");
  if (!is_bytes) return { texts: given.map(String), made: (text) => text };
  return { texts: given.map((path) => latin1((path as Bytes).data)), made: bytes_of };
}

function part(path: Py, method: string): string | Bytes {
  try {
    return fspath(path);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`${method}() argument must be str, bytes, or os.PathLike object, not '${type_name(path)}'`);
  }
}
