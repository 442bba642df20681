import type { Py } from "../core/value.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { bytes_decode, str_encode } from "../builtins/bytes/code.ts";
import { fspath } from "../io/fspath.ts";

/** Python's `os.fsencode(filename)`: a path as bytes. @example fsencode("é") // b'\xc3\xa9' */
export function fsencode(filename: Py): Bytes {
  const path = fspath(filename);
  return typeof path === "string" ? str_encode(path, "utf-8", "surrogateescape") : path;
}

/** Python's `os.fsdecode(filename)`: a path as str. @example fsdecode(bytes_of("a")) // "a" */
export function fsdecode(filename: Py): string {
  const path = fspath(filename);
  return path instanceof Bytes ? bytes_decode(path, "utf-8", "surrogateescape") : path;
}
