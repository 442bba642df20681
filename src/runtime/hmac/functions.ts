import { buffer_of } from "../builtins/bytes/buffer.ts";
import type { Bytes } from "../builtins/bytes/index.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { HMAC } from "./HMAC.ts";

/** Python's `hmac.new(key, msg=None, digestmod=…)` @raises TypeError without digestmod @example new_(key, message, "sha256").hexdigest() */
export function new_(key: Py, msg?: Py, digestmod?: Py): HMAC;
export function new_(...args: Py[]): HMAC {
  const [key, msg, digestmod] = c_arguments(args, { name: "new", parameters: ["key", "msg", "digestmod"], required: 1 });
  return new HMAC(key, msg ?? null, digestmod ?? "");
}

/** Python's `hmac.digest(key, msg, digest)` @example digest(key, message, "sha256") */
export function digest(key: Py, msg: Py, digest?: Py): Bytes;
export function digest(...args: Py[]): Bytes {
  const [key, msg, digestmod] = c_arguments(args, { name: "digest", parameters: ["key", "msg", "digest"], required: 3 });
  return new HMAC(key, msg, digestmod).digest();
}

/**
 * Python's `hmac.compare_digest(a, b)`: whether two are equal, in a time that does not tell where they differ.
 *
 * @param a bytes, or a str of ASCII characters
 * @raises TypeError for other things, or a mixture
 * @example compare_digest(given, expected)
 */
export function compare_digest(a: Py, b: Py): boolean {
  if (typeof a === "string" && typeof b === "string") {
    if (/[^\x00-\x7f]/.test(a + b)) throw new TypeError("comparing strings with non-ASCII characters is not supported");
    return equal(Uint8Array.from(a, (char) => char.charCodeAt(0)), Uint8Array.from(b, (char) => char.charCodeAt(0)));
  }
  const [x, y] = [buffer_of(a), buffer_of(b)];
  if (x === undefined && y === undefined) throw new TypeError(`unsupported operand types(s) or combination of types: '${type_name(a)}' and '${type_name(b)}'`);
  if (x === undefined || y === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(x === undefined ? a : b)}'`);
  return equal(x, y);
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < b.length; i++) difference |= (a[i] ?? 0) ^ b[i]!;
  return difference === 0;
}
