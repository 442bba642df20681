import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { index_of } from "../core/items/index_of.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import type { Bytes } from "../builtins/bytes/index.ts";
import { host_path_of } from "../io/FileIO.ts";
import { fspath } from "../io/fspath.ts";
import { flush_waiting } from "../io/waiting.ts";
import type { HostPath } from "../platform/descriptors.ts";

/** A file given to a function: as the host takes it, and as an error names it. */
export interface FileArgument<T = HostPath | number> {
  readonly host: T;
  readonly name: Py;
}

/**
 * A path, or the number of an open file.
 *
 * @param method names the function in error texts
 * @raises TypeError if it is neither
 * @raises ValueError for a path that the system can't take
 */
export function file_argument(path: Py, method: string): FileArgument {
  flush_waiting();
  const number = index_of(path);
  if (number !== undefined) return { host: Number(number), name: undefined };
  return checked(path, method, "string, bytes, os.PathLike or integer");
}

/** A path, not a number. @raises TypeError, ValueError */
export function path_argument(path: Py, method: string, parameter = "path"): FileArgument<HostPath> {
  flush_waiting();
  return checked(path, method, "string, bytes or os.PathLike", parameter);
}

function checked(path: Py, method: string, kinds: string, parameter = "path"): FileArgument<HostPath> {
  let given: string | Bytes;
  try {
    given = fspath(path);
  } catch (error) {
    if (!(error instanceof TypeError) || typeof path?.__fspath__ === "function") throw error;
    throw new TypeError(`${method}: ${parameter} should be ${kinds}, not ${type_name(path)}`);
  }
  const has_null = typeof given === "string" ? given.includes("\0") : given.data.includes(0);
  if (has_null) throw new ValueError(`${method}: embedded null character in ${parameter}`);
  return { host: host_path_of(given), name: given };
}
