/** hashlib: the digests of the host, and BLAKE2 with its parameters. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const digest = fn("(string: bytes = ..., *, usedforsecurity: bool = True) -> Hash");
const xof = fn("(string: bytes = ..., *, usedforsecurity: bool = True) -> XofHash");
const size = attribute("natural");
const common = { name: attribute("str"), digest_size: size, block_size: size, update: fn("(data: bytes, /) -> None") };
const blake2 = (name: string): ReturnType<typeof cls> => cls(name,
  "(data: bytes = ..., /, *, digest_size: int = ..., key: bytes = ..., salt: bytes = ..., person: bytes = ..., fanout: int = 1, depth: int = 1, leaf_size: int = 0, node_offset: int = 0, node_depth: int = 0, inner_size: int = 0, last_node: bool = False, usedforsecurity: bool = True) -> None",
  {}, { bases: ["Hash"], statics: { MAX_DIGEST_SIZE: size, MAX_KEY_SIZE: size, SALT_SIZE: size, PERSON_SIZE: size } });

export const hashlib = pyModule("hashlib", {
  md5: digest, sha1: digest, sha224: digest, sha256: digest, sha384: digest, sha512: digest, sha3_224: digest, sha3_256: digest, sha3_384: digest, sha3_512: digest,
  shake_128: xof, shake_256: xof,
  blake2b: blake2("blake2b"), blake2s: blake2("blake2s"),
  new: fn("(name: str, data: bytes = ..., *, usedforsecurity: bool = True) -> Hash", { runtime: "new_" }),
  Hash: cls("Hash", "() -> None", {
    ...common, digest: fn("() -> bytes"), hexdigest: fn("() -> ascii"), copy: fn("() -> Hash"),
  }, { refused: "it is made by the functions of hashlib" }),
  XofHash: cls("XofHash", "() -> None", {
    ...common, digest: fn("(length: int, /) -> bytes"), hexdigest: fn("(length: int, /) -> ascii"), copy: fn("() -> XofHash"),
  }, { refused: "it is made by the functions of hashlib" }),
  pbkdf2_hmac: fn("(hash_name: str, password: bytes, salt: bytes, iterations: int, dklen: int | None = None) -> bytes", { keywords: "trailing" }),
  scrypt: fn("(password: bytes, *, salt: bytes = ..., n: int = ..., r: int = ..., p: int = ..., maxmem: int = 0, dklen: int = 64) -> bytes"),
  file_digest: fn("(fileobj: object, digest: object, /) -> Hash"),
  algorithms_guaranteed: attribute("set[str]"), algorithms_available: attribute("set[str]"),
});
