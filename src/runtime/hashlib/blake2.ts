/** BLAKE2 (RFC 7693) with all its parameters, which the host's has not. */
import type { HostHash } from "../platform/hash.ts";

/** What a digest is made with. */
export interface Blake2Parameters {
  readonly digest_size: number;
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
  readonly person: Uint8Array;
  readonly fanout: number;
  readonly depth: number;
  readonly leaf_size: number;
  readonly node_offset: bigint;
  readonly node_depth: number;
  readonly inner_size: number;
  readonly last_node: boolean;
}

const IV: readonly bigint[] = [
  0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n, 0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n,
];
const IV32: readonly bigint[] = [0x6a09e667n, 0xbb67ae85n, 0x3c6ef372n, 0xa54ff53an, 0x510e527fn, 0x9b05688cn, 0x1f83d9abn, 0x5be0cd19n];

const SIGMA: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3], [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8], [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13], [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11], [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10], [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];

/** What the two variants differ in. */
interface Variant { readonly bits: bigint; readonly rounds: number; readonly block: number; readonly rotations: readonly [bigint, bigint, bigint, bigint]; readonly iv: readonly bigint[] }

const B: Variant = { bits: 64n, rounds: 12, block: 128, rotations: [32n, 24n, 16n, 63n], iv: IV };
const S: Variant = { bits: 32n, rounds: 10, block: 64, rotations: [16n, 12n, 8n, 7n], iv: IV32 };

/** A digest of BLAKE2b ("blake2b") or BLAKE2s. */
export class Blake2 implements HostHash {
  readonly #variant: Variant;
  readonly #parameters: Blake2Parameters;
  readonly #state: bigint[];
  #pending: Uint8Array = new Uint8Array();
  #count = 0n;

  constructor(name: string, parameters: Blake2Parameters, from?: Blake2) {
    this.#variant = name === "blake2b" ? B : S;
    this.#parameters = parameters;
    this.#state = from === undefined ? start(this.#variant, parameters) : [...from.#state];
    if (from !== undefined) {
      this.#pending = from.#pending;
      this.#count = from.#count;
    } else if (parameters.key.length > 0) {
      const block = new Uint8Array(this.#variant.block);
      block.set(parameters.key);
      this.update(block);
    }
  }

  update(data: Uint8Array): this {
    const { block } = this.#variant;
    const all = new Uint8Array(this.#pending.length + data.length);
    all.set(this.#pending);
    all.set(data, this.#pending.length);
    let at = 0;
    // The last block waits: it is marked when it is the last.
    for (; all.length - at > block; at += block) {
      this.#count += BigInt(block);
      compress(this.#variant, this.#state, all.subarray(at, at + block), this.#count, false, false);
    }
    this.#pending = all.slice(at);
    return this;
  }

  digest(): Uint8Array {
    const { block, bits } = this.#variant;
    const last = new Uint8Array(block);
    last.set(this.#pending);
    const state = [...this.#state];
    compress(this.#variant, state, last, this.#count + BigInt(this.#pending.length), true, this.#parameters.last_node);
    const width = Number(bits) / 8;
    return Uint8Array.from({ length: this.#parameters.digest_size }, (_, i) => Number((state[Math.floor(i / width)]! >> BigInt((i % width) * 8)) & 255n));
  }

  copy(): Blake2 {
    return new Blake2(this.#variant === B ? "blake2b" : "blake2s", this.#parameters, this);
  }
}

function start({ bits, iv }: Variant, p: Blake2Parameters): bigint[] {
  const width = Number(bits) / 8;
  const block = new Uint8Array(width * 8);
  block.set([p.digest_size, p.key.length, p.fanout, p.depth]);
  const view = new DataView(block.buffer);
  view.setUint32(4, p.leaf_size, true);
  view.setUint32(8, Number(p.node_offset & 0xffffffffn), true);
  if (bits === 64n) view.setUint32(12, Number(p.node_offset >> 32n), true);
  else view.setUint16(12, Number(p.node_offset >> 32n), true);
  block.set([p.node_depth, p.inner_size], bits === 64n ? 16 : 14);
  block.set(p.salt, width * 4);
  block.set(p.person, width * 6);
  return iv.map((word, i) => word ^ word_at(block, i * width, width));
}

function word_at(data: Uint8Array, at: number, width: number): bigint {
  let word = 0n;
  for (let i = width - 1; i >= 0; i--) word = (word << 8n) | BigInt(data[at + i]!);
  return word;
}

function compress({ bits, rounds, rotations, iv }: Variant, state: bigint[], block: Uint8Array, count: bigint, last: boolean, last_node: boolean): void {
  const width = Number(bits) / 8;
  const mask = (1n << bits) - 1n;
  const m = Array.from({ length: 16 }, (_, i) => word_at(block, i * width, width));
  const v = [...state, ...iv];
  v[12]! ^= count & mask;
  v[13]! ^= count >> bits;
  if (last) v[14]! ^= mask;
  if (last && last_node) v[15]! ^= mask;
  const rotated = (x: bigint, by: bigint): bigint => ((x >> by) | (x << (bits - by))) & mask;
  const mix = (a: number, b: number, c: number, d: number, x: bigint, y: bigint): void => {
    v[a] = (v[a]! + v[b]! + x) & mask;
    v[d] = rotated(v[d]! ^ v[a], rotations[0]);
    v[c] = (v[c]! + v[d]) & mask;
    v[b] = rotated(v[b]! ^ v[c], rotations[1]);
    v[a] = (v[a] + v[b] + y) & mask;
    v[d] = rotated(v[d] ^ v[a], rotations[2]);
    v[c] = (v[c] + v[d]) & mask;
    v[b] = rotated(v[b] ^ v[c], rotations[3]);
  };
  for (let round = 0; round < rounds; round++) {
    const s = SIGMA[round % 10]!.map((i) => m[i]!);
    for (let i = 0; i < 4; i++) mix(i, i + 4, i + 8, i + 12, s[2 * i]!, s[2 * i + 1]!);
    for (let i = 0; i < 4; i++) mix(i, ((i + 1) % 4) + 4, ((i + 2) % 4) + 8, ((i + 3) % 4) + 12, s[2 * i + 8]!, s[2 * i + 9]!);
  }
  for (let i = 0; i < 8; i++) state[i]! ^= v[i]! ^ v[i + 8]!;
}
