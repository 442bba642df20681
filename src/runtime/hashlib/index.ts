export { md5, new_, sha1, sha224, sha256, sha384, sha3_224, sha3_256, sha3_384, sha3_512, sha512 } from "./digests.ts";
export { Hash } from "./Hash.ts";
