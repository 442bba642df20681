import { Bytes } from "../builtins/bytes/index.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { hex_address } from "../builtins/repr/address.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { as_index } from "../core/items/index.ts";
import { host_hash, type HostHash } from "../platform/hash.ts";
import type { Py } from "../core/value.ts";

const BLOCKS: Readonly<Record<string, number>> = { sha384: 128, sha512: 128, sha512_224: 128, sha512_256: 128, sha3_224: 144, sha3_256: 136, sha3_384: 104, sha3_512: 72, shake_128: 168, shake_256: 136, blake2b: 128 };
const HOST_NAMES: Readonly<Record<string, string>> = { blake2b: "blake2b512", blake2s: "blake2s256", shake_128: "shake128", shake_256: "shake256", sha512_224: "sha512-224", sha512_256: "sha512-256" };

/** The bytes that a digest is fed with. @raises TypeError for a str and anything else that has none */
export function hashed(data: Py): Uint8Array {
  if (typeof data === "string") throw new TypeError("Strings must be encoded before hashing");
  const bytes = buffer_of(data);
  if (bytes === undefined) throw new TypeError("object supporting the buffer API required");
  return bytes;
}

function hex(data: Uint8Array): string {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A digest in the making: what `hashlib.sha256()` gives. */
export class Hash {
  static readonly __name__: string = "HASH";
  static readonly __module__: string = "_hashlib";
  static readonly __tp_name__: string = "_hashlib.HASH";
  readonly name: string;
  readonly #host: HostHash;

  /** @raises ValueError for a name the host does not know */
  constructor(name: string, data: Py = undefined, host?: HostHash) {
    const made = host ?? host_hash(HOST_NAMES[name] ?? name.replace("_", "-"));
    if (made === undefined) throw new ValueError(`unsupported hash type ${name}`);
    this.name = name;
    this.#host = made;
    if (data !== undefined) this.update(data);
  }

  get digest_size(): number {
    return this.#host.copy().digest().length;
  }

  get block_size(): number {
    return BLOCKS[this.name] ?? 64;
  }

  /** `h.update(data)` @raises TypeError for a str @example h.update(data) */
  update(data: Py): null {
    this.#host.update(hashed(data));
    return null;
  }

  /** `h.digest()` @example h.digest() */
  digest(): Bytes {
    return new Bytes(new Uint8Array(this.#host.copy().digest()));
  }

  /** `h.hexdigest()` @example h.hexdigest() */
  hexdigest(): string {
    return hex(this.#host.copy().digest());
  }

  /** `h.copy()` @example const other = h.copy() */
  copy(): this {
    return Reflect.construct(this.constructor as typeof Hash, [this.name, undefined, this.#host.copy()]) as this;
  }

  __repr__(): string {
    return `<${this.name} _hashlib.${(this.constructor as typeof Hash).__name__} object @ ${hex_address(this)}>`;
  }
}

/** A digest of any length: what `hashlib.shake_128()` gives. */
export class XofHash {
  static readonly __name__: string = "HASHXOF";
  static readonly __module__: string = "_hashlib";
  static readonly __tp_name__: string = "_hashlib.HASHXOF";
  readonly name: string;
  readonly digest_size = 0;
  /** The host must know the length from the beginning, so the data is kept. */
  readonly #parts: Uint8Array[];

  constructor(name: string, data: Py = undefined, parts: readonly Uint8Array[] = []) {
    this.name = name;
    this.#parts = [...parts];
    if (data !== undefined) this.update(data);
  }

  get block_size(): number {
    return BLOCKS[this.name] ?? 0;
  }

  /** `h.update(data)` @raises TypeError for a str @example h.update(data) */
  update(data: Py): null {
    this.#parts.push(hashed(data).slice());
    return null;
  }

  #digest(args: readonly Py[], name: string): Uint8Array {
    const [length] = c_arguments(args, { name, parameters: ["length"], required: 1 });
    const size = Number(as_index(length));
    if (size < 0) throw new ValueError("value must be positive");
    if (size === 0) return new Uint8Array();
    const host = host_hash(HOST_NAMES[this.name]!, size)!;
    for (const part of this.#parts) host.update(part);
    return host.digest();
  }

  /** `h.digest(length)` @param length bytes @example h.digest(16) */
  digest(length: Py): Bytes;
  digest(...args: Py[]): Bytes {
    return new Bytes(new Uint8Array(this.#digest(args, "digest")));
  }

  /** `h.hexdigest(length)` @param length bytes @example h.hexdigest(16) */
  hexdigest(length: Py): string;
  hexdigest(...args: Py[]): string {
    return hex(this.#digest(args, "hexdigest"));
  }

  /** `h.copy()` @example const other = h.copy() */
  copy(): XofHash {
    return new XofHash(this.name, undefined, this.#parts);
  }

  __repr__(): string {
    return `<${this.name} _hashlib.HASHXOF object @ ${hex_address(this)}>`;
  }
}
