import { Bytes } from "../builtins/bytes/index.ts";
import { base64_text } from "../binascii/base64.ts";
import { ValueError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import type { Py } from "../core/value.ts";
import { SystemRandom } from "../random/SystemRandom.ts";

/** How many bytes a token has where nobody says it. */
export const DEFAULT_ENTROPY = 32;

const source: SystemRandom = /* @__PURE__ */ new SystemRandom();

/** Python's `secrets.choice(seq)` @raises IndexError for an empty one @example choice(words) */
export function choice<T>(seq: Iterable<T>): T {
  return source.choice(seq as Py);
}

/** Python's `secrets.randbelow(n)`: from 0 to n − 1. @raises ValueError unless `n` is positive @example randbelow(100) */
export function randbelow(n: Int): Int {
  if (as_index(n) <= 0) throw new ValueError("Upper bound must be positive.");
  return source.randrange(n);
}

/** Python's `secrets.randbits(k)` @raises ValueError for a negative number @example randbits(64) */
export function randbits(k: Int): Int {
  return source.getrandbits(k);
}

/** Python's `secrets.token_bytes(nbytes=DEFAULT_ENTROPY)` @example token_bytes(16) */
export function token_bytes(nbytes: Int | null = null): Bytes {
  return new Bytes(random_bytes(nbytes));
}

/** Python's `secrets.token_hex(nbytes=DEFAULT_ENTROPY)`: two characters a byte. @example token_hex(16) */
export function token_hex(nbytes: Int | null = null): string {
  return Array.from(random_bytes(nbytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Python's `secrets.token_urlsafe(nbytes=DEFAULT_ENTROPY)` @example token_urlsafe(16) */
export function token_urlsafe(nbytes: Int | null = null): string {
  return base64_text(random_bytes(nbytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function random_bytes(nbytes: Int | null): Uint8Array {
  const count = nbytes === null ? DEFAULT_ENTROPY : as_index(nbytes);
  if (count < 0) throw new ValueError("negative argument not allowed");
  const bytes = new Uint8Array(Number(count));
  // The host fills at most so many at once.
  for (let at = 0; at < bytes.length; at += 65536) globalThis.crypto.getRandomValues(bytes.subarray(at, at + 65536));
  return bytes;
}
