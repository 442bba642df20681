import { Bytes } from "../builtins/bytes/index.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { host_hash, type HostHash } from "../platform/hash.ts";
import type { Py } from "../core/value.ts";

const BLOCKS: Readonly<Record<string, number>> = { sha384: 128, sha512: 128, sha3_224: 144, sha3_256: 136, sha3_384: 104, sha3_512: 72 };

/** A digest in the making: what `hashlib.sha256()` gives. */
export class Hash {
  static readonly __name__: string = "HASH";
  static readonly __module__: string = "_hashlib";
  readonly name: string;
  #host: HostHash;

  /** @raises ValueError for a name the host does not know */
  constructor(name: string, data: Py = undefined, host?: HostHash) {
    const made = host ?? host_hash(name.replace("_", "-"));
    if (made === undefined) throw new ValueError(`unsupported hash type ${name}`);
    this.name = name;
    this.#host = made;
    if (data !== undefined) this.update(data);
  }

  get digest_size(): number {
    return this.digest().data.length;
  }

  get block_size(): number {
    return BLOCKS[this.name] ?? 64;
  }

  /** `h.update(data)` @raises TypeError for a str @example h.update(data) */
  update(data: Py): null {
    if (typeof data === "string") throw new TypeError("Strings must be encoded before hashing");
    const bytes = buffer_of(data);
    if (bytes === undefined) throw new TypeError("object supporting the buffer API required");
    this.#host.update(bytes);
    return null;
  }

  /** `h.digest()` @example h.digest() */
  digest(): Bytes {
    return new Bytes(new Uint8Array(this.#host.copy().digest()));
  }

  /** `h.hexdigest()` @example h.hexdigest() */
  hexdigest(): string {
    return Array.from(this.digest().data, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /** `h.copy()` @example const other = h.copy() */
  copy(): Hash {
    return new Hash(this.name, undefined, this.#host.copy());
  }
}
