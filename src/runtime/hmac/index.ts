export { compare_digest, digest, new_ } from "./functions.ts";
export { HMAC } from "./HMAC.ts";
