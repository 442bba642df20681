import { TypeError } from "../../core/exceptions/index.ts";
import type { Int } from "../../core/float.ts";
import { hash } from "../../core/hash/index.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";
import { DECODE, latin1 } from "./buffer.ts";
import { bytes_repr } from "./bytes_repr.ts";
import { BytesLike } from "./BytesLike.ts";
import { bytes_decode } from "./code.ts";
import { bytes_percent } from "./percent.ts";
import { bytes_source } from "./source.ts";

/**
 * Python's bytes. The bytes themselves are in `data`, which must not be written to.
 *
 * @example new Bytes([0, 255]) // b'\x00\xff'
 */
export class Bytes extends BytesLike {
  static readonly __name__: string = "bytes";
  readonly data: Uint8Array;

  constructor(source: Uint8Array | readonly number[] = []) {
    super();
    this.data = source instanceof Uint8Array ? source : Uint8Array.from(source);
  }

  static get __type__(): Py {
    return bytes;
  }

  make(data: Uint8Array): Bytes {
    return new Bytes(data);
  }

  [DECODE](encoding?: string, errors?: string): string {
    return bytes_decode(this, encoding, errors);
  }

  __mod__(args: Py): BytesLike {
    return bytes_percent(this, args);
  }

  __repr__(): string {
    return bytes_repr(this.data);
  }

  __hash__(): Int {
    return hash(latin1(this.data));
  }

  __bytes__(): Bytes {
    return this;
  }

  __setitem__(_key: Py, _value: Py): never {
    throw new TypeError("'bytes' object does not support item assignment");
  }

  __delitem__(_key: Py): never {
    throw new TypeError("'bytes' object doesn't support item deletion");
  }
}

/**
 * The bytes of a text whose characters are all below U+0100: how literals are written.
 *
 * @example bytes_of("GET /") // b'GET /'
 */
export function bytes_of(text: string): Bytes {
  const data = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) data[i] = text.charCodeAt(i);
  return new Bytes(data);
}

export interface BytesType extends TypeValue<Bytes> {
  (source?: Py, encoding?: string, errors?: string): Bytes;
  new (source?: Py, encoding?: string, errors?: string): Bytes;
}

/**
 * Python's `bytes(source=b"", encoding, errors)`, and the type bytes.
 *
 * @param source an iterable of ints, bytes, a count of zeros, or a str with its encoding
 * @raises TypeError, ValueError for what makes no bytes
 * @raises UnicodeEncodeError if the text can't be encoded
 * @example bytes([65, 66]) // b'AB'
 */
export const bytes = /* @__PURE__ */ builtin_type<BytesType>(
  function bytes(this: unknown, source?: Py, encoding?: string, errors?: string): Py {
    if (new.target === undefined && source instanceof Bytes && source.constructor === Bytes && encoding === undefined) return source;
    return Reflect.construct(Bytes, [bytes_source(source, encoding, errors, "bytes")], new.target ?? Bytes);
  },
  { name: "bytes", check: (x) => x instanceof Bytes, prototype: () => Bytes.prototype },
);
