import type { Py } from "../core/value.ts";
import { Hash } from "./Hash.ts";

interface Options {
  /** Says nothing here. */
  readonly usedforsecurity?: Py;
}

/** Python's `hashlib.new(name, data=b"")` @raises ValueError for a name the host does not know @example new_("sha256", data) */
export function new_(name: string, data?: Py, _options: Options = {}): Hash {
  return new Hash(name.toLowerCase(), data);
}

/** Python's `hashlib.md5(data=b"")` @returns a digest in the making @example md5(data).hexdigest() */
export function md5(data?: Py, _options: Options = {}): Hash {
  return new Hash("md5", data);
}

/** Python's `hashlib.sha1(data=b"")` @returns a digest in the making @example sha1(data).hexdigest() */
export function sha1(data?: Py, _options: Options = {}): Hash {
  return new Hash("sha1", data);
}

/** Python's `hashlib.sha224(data=b"")` @returns a digest in the making @example sha224(data).hexdigest() */
export function sha224(data?: Py, _options: Options = {}): Hash {
  return new Hash("sha224", data);
}

/** Python's `hashlib.sha256(data=b"")` @returns a digest in the making @example sha256(data).hexdigest() */
export function sha256(data?: Py, _options: Options = {}): Hash {
  return new Hash("sha256", data);
}

/** Python's `hashlib.sha384(data=b"")` @returns a digest in the making @example sha384(data).hexdigest() */
export function sha384(data?: Py, _options: Options = {}): Hash {
  return new Hash("sha384", data);
}

/** Python's `hashlib.sha512(data=b"")` @returns a digest in the making @example sha512(data).hexdigest() */
export function sha512(data?: Py, _options: Options = {}): Hash {
  return new Hash("sha512", data);
}

/** Python's `hashlib.sha3_224(data=b"")` @returns a digest in the making @example sha3_224(data).hexdigest() */
export function sha3_224(data?: Py, _options: Options = {}): Hash {
  return new Hash("sha3_224", data);
}

/** Python's `hashlib.sha3_256(data=b"")` @returns a digest in the making @example sha3_256(data).hexdigest() */
export function sha3_256(data?: Py, _options: Options = {}): Hash {
  return new Hash("sha3_256", data);
}

/** Python's `hashlib.sha3_384(data=b"")` @returns a digest in the making @example sha3_384(data).hexdigest() */
export function sha3_384(data?: Py, _options: Options = {}): Hash {
  return new Hash("sha3_384", data);
}

/** Python's `hashlib.sha3_512(data=b"")` @returns a digest in the making @example sha3_512(data).hexdigest() */
export function sha3_512(data?: Py, _options: Options = {}): Hash {
  return new Hash("sha3_512", data);
}
