import { buffer_of } from "../builtins/bytes/buffer.ts";
import { object_repr } from "../builtins/repr/object_repr.ts";
import { TypeError, ValueError, OverflowError } from "../core/exceptions/index.ts";
import { as_index } from "../core/items/index.ts";
import { truth } from "../core/truth.ts";
import { type_name } from "../core/type_name.ts";
import type { HostHash } from "../platform/hash.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { Blake2, type Blake2Parameters } from "./blake2.ts";
import { Hash } from "./Hash.ts";

/** The keyword arguments of `hashlib.blake2b`. */
export interface Blake2Options {
  readonly digest_size?: Py;
  readonly key?: Py;
  readonly salt?: Py;
  readonly person?: Py;
  readonly fanout?: Py;
  readonly depth?: Py;
  readonly leaf_size?: Py;
  readonly node_offset?: Py;
  readonly node_depth?: Py;
  readonly inner_size?: Py;
  readonly last_node?: Py;
  readonly usedforsecurity?: Py;
}

interface Limits { readonly name: string; readonly digest: number; readonly key: number; readonly salt: number; readonly offset: bigint }

function parameters(limits: Limits, options: Blake2Options): Blake2Parameters {
  const ranged = (value: Py, otherwise: number, low: number, high: number, message: string): number => {
    if (value === undefined) return otherwise;
    const n = as_index(value);
    if (n < low || n > high) throw new ValueError(message);
    return Number(n);
  };
  const text = (value: Py, most: number, message: string): Uint8Array => {
    if (value === undefined) return new Uint8Array();
    const bytes = buffer_of(value);
    if (bytes === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(value)}'`);
    if (bytes.length > most) throw new ValueError(message);
    return bytes;
  };
  const offset = BigInt(as_index(options.node_offset ?? 0));
  if (offset < 0n) throw new ValueError("value must be positive");
  if (offset > limits.offset) throw new OverflowError("node_offset is too large");
  return {
    digest_size: ranged(options.digest_size, limits.digest, 1, limits.digest, `digest_size must be between 1 and ${limits.digest} bytes`),
    salt: text(options.salt, limits.salt, `maximum salt length is ${limits.salt} bytes`),
    person: text(options.person, limits.salt, `maximum person length is ${limits.salt} bytes`),
    fanout: ranged(options.fanout, 1, 0, 255, "fanout must be between 0 and 255"),
    depth: ranged(options.depth, 1, 1, 255, "depth must be between 1 and 255"),
    leaf_size: ranged(options.leaf_size, 0, 0, 0xffffffff, "leaf_size is too large"),
    node_offset: offset,
    node_depth: ranged(options.node_depth, 0, 0, 255, "node_depth must be between 0 and 255"),
    inner_size: ranged(options.inner_size, 0, 0, limits.digest, `inner_size must be between 0 and is ${limits.digest}`),
    key: text(options.key, limits.key, `maximum key length is ${limits.key} bytes`),
    last_node: truth(options.last_node ?? false),
  };
}

function made(limits: Limits, options: Py): HostHash {
  if (options instanceof Blake2) return options;
  const given: Blake2Options = is_keywords(options) ? options : {};
  // The host's is quicker where nothing special is asked for.
  return new Blake2(limits.name, parameters(limits, given));
}

const LIMITS_B: Limits = { name: "blake2b", digest: 64, key: 64, salt: 16, offset: 0xffff_ffff_ffff_ffffn };
const LIMITS_S: Limits = { name: "blake2s", digest: 32, key: 32, salt: 8, offset: 0xffff_ffff_ffffn };

/**
 * Python's `hashlib.blake2b(data=b"", *, digest_size=64, key=b"", salt=b"", person=b"", …)`
 *
 * @raises ValueError for parameters that are too large
 * @example new blake2b(data, { digest_size: 16 }).hexdigest()
 */
export class blake2b extends Hash {
  static override readonly __name__: string = "blake2b";
  static override readonly __module__: string = "_blake2";
  static override readonly __tp_name__: string = "_blake2.blake2b";
  static readonly MAX_DIGEST_SIZE: number = 64;
  static readonly MAX_KEY_SIZE: number = 64;
  static readonly SALT_SIZE: number = 16;
  static readonly PERSON_SIZE: number = 16;

  constructor(data?: Py, options?: Blake2Options);
  constructor(...args: Py[]) {
    const copied = args[2] instanceof Blake2;
    super("blake2b", copied || is_keywords(args[0]) ? undefined : args[0], made(LIMITS_B, copied ? args[2] : args.at(-1)));
  }

  override __repr__(): string {
    return object_repr(this);
  }
}

/** Python's `hashlib.blake2s(data=b"", *, digest_size=32, …)`; see {@link blake2b}. */
export class blake2s extends Hash {
  static override readonly __name__: string = "blake2s";
  static override readonly __module__: string = "_blake2";
  static override readonly __tp_name__: string = "_blake2.blake2s";
  static readonly MAX_DIGEST_SIZE: number = 32;
  static readonly MAX_KEY_SIZE: number = 32;
  static readonly SALT_SIZE: number = 8;
  static readonly PERSON_SIZE: number = 8;

  constructor(data?: Py, options?: Blake2Options);
  constructor(...args: Py[]) {
    const copied = args[2] instanceof Blake2;
    super("blake2s", copied || is_keywords(args[0]) ? undefined : args[0], made(LIMITS_S, copied ? args[2] : args.at(-1)));
  }

  override __repr__(): string {
    return object_repr(this);
  }
}
