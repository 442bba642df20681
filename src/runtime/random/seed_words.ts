import { buffer_of } from "../builtins/bytes/buffer.ts";
import { encode } from "../builtins/bytes/codecs/encode.ts";
import { hash } from "../core/hash/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { is_float, is_int } from "../core/float.ts";
import { host_hash } from "../platform/hash.ts";
import type { Py } from "../core/value.ts";

/**
 * The words that a seed is: an int's own, of a text or bytes with their SHA-512 behind.
 *
 * @raises TypeError for a seed of another kind
 */
export function seed_words(a: Py): number[] {
  if (a === null) return [...globalThis.crypto.getRandomValues(new Uint32Array(32))];
  if (is_int(a)) return int_words(BigInt(a));
  if (is_float(a)) return int_words(BigInt(hash(a)));
  const data = typeof a === "string" ? encode(a, "utf-8", "strict") : buffer_of(a);
  if (data === undefined) throw new TypeError("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.");
  const digest = host_hash("sha512")!;
  digest.update(data);
  const bytes = [...data, ...digest.digest()];
  return int_words(BigInt(`0x${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`));
}

function int_words(n: bigint): number[] {
  const words: number[] = [];
  for (let left = n < 0n ? -n : n; left > 0n; left >>= 32n) words.push(Number(left & 0xffffffffn));
  return words.length === 0 ? [0] : words;
}
