/** Keys from passwords, and digests of files. */
import { Bytes } from "../builtins/bytes/index.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { call } from "../core/call/index.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { as_index } from "../core/items/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { host_hash, host_pbkdf2, host_scrypt } from "../platform/hash.ts";
import { PySet } from "../builtins/set/index.ts";
import { new_ } from "./digests.ts";

/** Python's `_hashlib.UnsupportedDigestmodError` */
class UnsupportedDigestmodError extends ValueError {
  static readonly __module__: string = "_hashlib";
}

const GUARANTEED = ["blake2b", "blake2s", "md5", "sha1", "sha224", "sha256", "sha384", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "sha512", "shake_128", "shake_256"];

/** Python's `hashlib.algorithms_guaranteed` */
export const algorithms_guaranteed: Set<string> = /* @__PURE__ */ new PySet(GUARANTEED);
/** Python's `hashlib.algorithms_available` */
export const algorithms_available: Set<string> = /* @__PURE__ */ new PySet([...GUARANTEED, "md5-sha1", "ripemd160", "sha512_224", "sha512_256", "sm3"]);

function bytes_of_argument(value: Py): Uint8Array {
  const bytes = buffer_of(value);
  if (bytes === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(value)}'`);
  return bytes;
}

/**
 * Python's `hashlib.pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)`
 *
 * @param dklen bytes of the key
 * @raises ValueError for an unknown digest or counts that are not positive
 * @example pbkdf2_hmac("sha256", password, salt, 100_000)
 */
export function pbkdf2_hmac(hash_name: Py, password: Py, salt: Py, iterations: Py, dklen?: Py): Bytes;
export function pbkdf2_hmac(...args: Py[]): Bytes {
  const [hash_name, password, salt, iterations, dklen = null] = c_arguments(args, { name: "pbkdf2_hmac", parameters: ["hash_name", "password", "salt", "iterations", "dklen"], required: 4 });
  if (typeof hash_name !== "string") throw new TypeError(`pbkdf2_hmac() argument 'hash_name' must be str, not ${type_name(hash_name)}`);
  const [secret, grain] = [bytes_of_argument(password), bytes_of_argument(salt)];
  const host = host_hash(hash_name);
  if (host === undefined) throw new UnsupportedDigestmodError("[digital envelope routines] unsupported");
  const rounds = as_index(iterations);
  if (rounds < 1) throw new ValueError("iteration value must be greater than 0.");
  const length = dklen === null ? host.digest().length : Number(as_index(dklen));
  if (length < 1) throw new ValueError("key length must be greater than 0.");
  return new Bytes(new Uint8Array(host_pbkdf2(secret, grain, Number(rounds), length, hash_name)));
}

interface ScryptOptions { readonly salt?: Py; readonly n?: Py; readonly r?: Py; readonly p?: Py; readonly maxmem?: Py; readonly dklen?: Py }

/**
 * Python's `hashlib.scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64)`
 *
 * @raises TypeError if one of salt, n, r and p is missing
 * @raises ValueError for numbers that are out of range
 * @example scrypt(password, { salt, n: 16384, r: 8, p: 1 })
 */
export function scrypt(password: Py, { salt, n, r, p, maxmem = 0, dklen = 64 }: ScryptOptions = {}): Bytes {
  const secret = bytes_of_argument(password);
  if (salt === undefined) throw new TypeError("salt is required");
  if (n === undefined) throw new TypeError("n is required and must be an unsigned int");
  if (r === undefined) throw new TypeError("r is required and must be an unsigned int");
  if (p === undefined) throw new TypeError("p is required and must be an unsigned int");
  const [cost, block, parallel, most, length] = [n, r, p, maxmem, dklen].map((value: Py) => Number(as_index(value))) as [number, number, number, number, number];
  if (cost < 2 || (BigInt(cost) & BigInt(cost - 1)) !== 0n) throw new ValueError("n must be a power of 2.");
  if (length < 1) throw new ValueError("dklen must be greater than 0 and smaller than 2147483647");
  try {
    return new Bytes(new Uint8Array(host_scrypt(secret, bytes_of_argument(salt), cost, block, parallel, most === 0 ? 32 * 1024 * 1024 : most, length)));
  } catch (error) {
    if (error instanceof RangeError) throw new ValueError("Invalid parameter combination for n, r, p, maxmem.");
    throw error;
  }
}

/**
 * Python's `hashlib.file_digest(fileobj, digest, /)`: a digest of what a file has from here on.
 *
 * @param digest a name, or a function that makes a digest
 * @example file_digest(file, "sha256").hexdigest()
 */
export function file_digest(fileobj: Py, digest: Py): Py {
  const hash: Py = typeof digest === "string" ? new_(digest) : call(digest);
  for (;;) {
    const part: Py = call_method(fileobj, "read", 262144);
    if (bytes_of_argument(part).length === 0) return hash;
    call_method(hash, "update", part);
  }
}
