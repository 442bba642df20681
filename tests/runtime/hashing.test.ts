import { describe } from "vitest";
import * as base64 from "../../src/runtime/base64/index.ts";
import * as binascii from "../../src/runtime/binascii/index.ts";
import { adler32 } from "../../src/runtime/binascii/checksums.ts";
import * as hashlib from "../../src/runtime/hashlib/index.ts";
import * as hmac from "../../src/runtime/hmac/index.ts";
import { check_programs } from "./program.ts";

const { blake2b, blake2s, pbkdf2_hmac, scrypt } = hashlib;

describe("hashlib, hmac, base64 and binascii", () => {
  check_programs("py_hashing", { ...base64, ...binascii, blake2b, blake2s, pbkdf2_hmac, scrypt, adler32, hash_new: hashlib.new_, hmac_new: hmac.new_, hmac_digest: hmac.digest, compare_digest: hmac.compare_digest });
});
