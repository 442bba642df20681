export { compare_digest } from "../hmac/functions.ts";
export { SystemRandom } from "../random/SystemRandom.ts";
export { choice, DEFAULT_ENTROPY, randbelow, randbits, token_bytes, token_hex, token_urlsafe } from "./secrets.ts";
