/** hashlib: the digests of the host. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const digest = fn("(data: bytes = ..., *, usedforsecurity: bool = True) -> Hash");

export const hashlib = pyModule("hashlib", {
  md5: digest, sha1: digest, sha224: digest, sha256: digest, sha384: digest, sha512: digest, sha3_224: digest, sha3_256: digest, sha3_384: digest, sha3_512: digest,
  new: fn("(name: str, data: bytes = ..., *, usedforsecurity: bool = True) -> Hash", { runtime: "new_" }),
  Hash: cls("Hash", "() -> None", {
    name: attribute("str"), digest_size: attribute("natural"), block_size: attribute("natural"), update: fn("(data: bytes, /) -> None"), digest: fn("() -> bytes"), hexdigest: fn("() -> ascii"), copy: fn("() -> Hash"),
  }, { refused: "it is made by the functions of hashlib" }),
}, { missing: ["algorithms_available", "algorithms_guaranteed", "blake2b", "blake2s", "file_digest", "pbkdf2_hmac", "scrypt", "shake_128", "shake_256"] });
