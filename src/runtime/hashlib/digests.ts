import { TypeError, ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { blake2b, blake2s } from "./blake2_classes.ts";
import { Hash, XofHash } from "./Hash.ts";

interface Options {
  /** Says nothing here. */
  readonly usedforsecurity?: Py;
}

/** Python's `hashlib.new(name, data=b"")` @raises ValueError for a name the host does not know @example new_("sha256", data) */
export function new_(name: string, data?: Py, options: Options = {}): Py {
  if (typeof name !== "string") throw new TypeError("name must be a string");
  const known = name.toLowerCase().replaceAll("-", "_");
  if (known === "blake2b") return new blake2b(data, options);
  if (known === "blake2s") return new blake2s(data, options);
  if (known === "shake_128" || known === "shake_256") return new XofHash(known, data);
  if (known.startsWith("blake") || known.startsWith("shake")) throw new ValueError(`unsupported hash type ${name}`);
  return new Hash(known === "md5_sha1" ? "md5-sha1" : known, data);
}

/** Python's `hashlib.md5(data=b"")` @returns a digest in the making @example md5(data).hexdigest() */
export function md5(string?: Py, _options: Options = {}): Hash {
  return new Hash("md5", string);
}

/** Python's `hashlib.sha1(data=b"")` @returns a digest in the making @example sha1(data).hexdigest() */
export function sha1(string?: Py, _options: Options = {}): Hash {
  return new Hash("sha1", string);
}

/** Python's `hashlib.sha224(data=b"")` @returns a digest in the making @example sha224(data).hexdigest() */
export function sha224(string?: Py, _options: Options = {}): Hash {
  return new Hash("sha224", string);
}

/** Python's `hashlib.sha256(data=b"")` @returns a digest in the making @example sha256(data).hexdigest() */
export function sha256(string?: Py, _options: Options = {}): Hash {
  return new Hash("sha256", string);
}

/** Python's `hashlib.sha384(data=b"")` @returns a digest in the making @example sha384(data).hexdigest() */
export function sha384(string?: Py, _options: Options = {}): Hash {
  return new Hash("sha384", string);
}

/** Python's `hashlib.sha512(data=b"")` @returns a digest in the making @example sha512(data).hexdigest() */
export function sha512(string?: Py, _options: Options = {}): Hash {
  return new Hash("sha512", string);
}

/** Python's `hashlib.sha3_224(data=b"")` @returns a digest in the making @example sha3_224(data).hexdigest() */
export function sha3_224(string?: Py, _options: Options = {}): Hash {
  return new Hash("sha3_224", string);
}

/** Python's `hashlib.sha3_256(data=b"")` @returns a digest in the making @example sha3_256(data).hexdigest() */
export function sha3_256(string?: Py, _options: Options = {}): Hash {
  return new Hash("sha3_256", string);
}

/** Python's `hashlib.sha3_384(data=b"")` @returns a digest in the making @example sha3_384(data).hexdigest() */
export function sha3_384(string?: Py, _options: Options = {}): Hash {
  return new Hash("sha3_384", string);
}

/** Python's `hashlib.sha3_512(data=b"")` @returns a digest in the making @example sha3_512(data).hexdigest() */
export function sha3_512(string?: Py, _options: Options = {}): Hash {
  return new Hash("sha3_512", string);
}

/** Python's `hashlib.shake_128(data=b"")` @returns a digest of any length in the making @example shake_128(data).hexdigest(16) */
export function shake_128(string?: Py, _options: Options = {}): XofHash {
  return new XofHash("shake_128", string);
}

/** Python's `hashlib.shake_256(data=b"")` @returns a digest of any length in the making @example shake_256(data).hexdigest(16) */
export function shake_256(string?: Py, _options: Options = {}): XofHash {
  return new XofHash("shake_256", string);
}
