import { TypeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { Bytes } from "../builtins/bytes/index.ts";

/**
 * Python's `os.fspath(path)`: the str or bytes that a path-like object stands for.
 *
 * @raises TypeError if it is none
 * @example fspath("a.txt") // "a.txt"
 */
export function fspath(path: Py): string | Bytes {
  if (typeof path === "string" || path instanceof Bytes) return path;
  if (path instanceof String) return path.valueOf();
  const method: Py = typeof path === "object" && path !== null ? path.__fspath__ : undefined;
  if (typeof method !== "function") throw new TypeError(`expected str, bytes or os.PathLike object, not ${type_name(path)}`);
  const made: Py = method.call(path);
  if (typeof made === "string" || made instanceof Bytes) return made;
  if (made instanceof String) return made.valueOf();
  throw new TypeError(`expected ${type_name(path)}.__fspath__() to return str or bytes, not ${type_name(made)}`);
}
