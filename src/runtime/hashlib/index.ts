export { blake2b, blake2s } from "./blake2_classes.ts";
export { md5, new_, sha1, sha224, sha256, sha384, sha3_224, sha3_256, sha3_384, sha3_512, sha512, shake_128, shake_256 } from "./digests.ts";
export { Hash, XofHash } from "./Hash.ts";
export { algorithms_available, algorithms_guaranteed, file_digest, pbkdf2_hmac, scrypt } from "./keys.ts";
