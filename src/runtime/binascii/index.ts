export { a2b_base64, b2a_base64 } from "./base64.ts";
export { crc32, crc_hqx } from "./checksums.ts";
export { Error, Incomplete } from "./Error.ts";
export { hexlify, hexlify as b2a_hex, unhexlify, unhexlify as a2b_hex } from "./hex.ts";
