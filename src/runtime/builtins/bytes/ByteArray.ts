import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { type_name } from "../../core/type_name.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";
import { is_number } from "../../core/operators/numeric.ts";
import { Slice, span } from "../slice/Slice.ts";
import { buffer_of, DECODE } from "./buffer.ts";
import { byte_of } from "./byte_of.ts";
import { bytes_repr } from "./bytes_repr.ts";
import { byte_position, BytesLike, repeated, times_of } from "./BytesLike.ts";
import { bytes_decode } from "./code.ts";
import { bytes_percent } from "./percent.ts";
import { bytes_source } from "./source.ts";

/**
 * Python's bytearray: bytes that can be changed, and grow at the end cheaply.
 *
 * @example new ByteArray([1, 2])
 */
export class ByteArray extends BytesLike {
  static readonly __name__: string = "bytearray";
  #store: Uint8Array;
  #view: Uint8Array;

  constructor(source: Uint8Array | readonly number[] = []) {
    super();
    this.#store = Uint8Array.from(source);
    this.#view = this.#store;
  }

  static get __type__(): Py {
    return bytearray;
  }

  /** The bytes; a view that is right until the length changes. */
  get data(): Uint8Array {
    return this.#view;
  }

  make(data: Uint8Array): ByteArray {
    return new ByteArray(data);
  }

  /** Changes the number of bytes; new ones are zero or what was there before. */
  resize(length: number): void {
    if (length > this.#store.length) {
      const grown = new Uint8Array(Math.max(length, this.#store.length * 2, 16));
      grown.set(this.#view);
      this.#store = grown;
    }
    this.#view = this.#store.subarray(0, length);
  }

  /** Puts other bytes in the place of `data[start:end]`. */
  splice(start: number, end: number, replacement: Uint8Array): void {
    // The replacement may be this bytearray itself.
    const inserted = replacement.buffer === this.#store.buffer ? replacement.slice() : replacement;
    const tail = this.#view.slice(end);
    this.resize(start + inserted.length + tail.length);
    this.#view.set(inserted, start);
    this.#view.set(tail, start + inserted.length);
  }

  [DECODE](encoding?: string, errors?: string): string {
    return bytes_decode(this, encoding, errors);
  }

  __mod__(args: Py): BytesLike {
    return bytes_percent(this, args);
  }

  __repr__(): string {
    const name = type_name(this);
    return `${name}(${bytes_repr(this.data, true)})`;
  }

  __setitem__(key: Py, value: Py): void {
    if (!(key instanceof Slice)) {
      this.data[byte_position(key, this.data, this, true)] = byte_of(value);
      return;
    }
    const { start, stop, step, length } = span(key.start, key.stop, key.step, this.data.length);
    const bytes = assigned_bytes(value);
    if (step === 1) return this.splice(start, Math.max(start, stop), bytes);
    if (bytes.length === 0) return this.__delitem__(key);
    if (bytes.length !== length) {
      throw new ValueError(`attempt to assign bytes of size ${bytes.length} to extended slice of size ${length}`);
    }
    bytes.slice().forEach((byte, i) => (this.data[start + i * step] = byte));
  }

  __delitem__(key: Py): void {
    if (!(key instanceof Slice)) {
      const at = byte_position(key, this.data, this);
      return this.splice(at, at + 1, new Uint8Array());
    }
    const { start, step, length } = span(key.start, key.stop, key.step, this.data.length);
    const dropped = new Set(Array.from({ length }, (_, i) => start + i * step));
    this.splice(0, this.data.length, this.data.filter((_, i) => !dropped.has(i)));
  }

  __iadd__(other: Py): this {
    const more = buffer_of(other);
    if (more === undefined) throw new TypeError(`can't concat ${type_name(other)} to ${type_name(this)}`);
    this.splice(this.data.length, this.data.length, more);
    return this;
  }

  __imul__(count: Py): this {
    this.splice(0, this.data.length, repeated(this.data, times_of(count)));
    return this;
  }
}

/** What can be assigned to a slice: bytes, or an iterable of ints. */
function assigned_bytes(value: Py): Uint8Array {
  const bytes = buffer_of(value);
  if (bytes !== undefined) return bytes;
  if (is_number(value) || typeof value === "string") {
    throw new TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
  }
  if (value === null || (typeof value !== "object" && typeof value !== "function")) throw new TypeError(`cannot convert '${type_name(value)}' object to bytearray`);
  return Uint8Array.from([...iter(value)].map((x) => byte_of(x)));
}

export interface ByteArrayType extends TypeValue<ByteArray> {
  (source?: Py, encoding?: string, errors?: string): ByteArray;
  new (source?: Py, encoding?: string, errors?: string): ByteArray;
}

/**
 * Python's `bytearray(source=b"", encoding, errors)`, and the type bytearray.
 *
 * @param source an iterable of ints, bytes, a count of zeros, or a str with its encoding
 * @raises TypeError, ValueError for what makes no bytes
 * @raises UnicodeEncodeError if the text can't be encoded
 * @example bytearray(3) // bytearray(b'\x00\x00\x00')
 */
export const bytearray = /* @__PURE__ */ builtin_type<ByteArrayType>(
  function bytearray(this: unknown, source?: Py, encoding?: string, errors?: string): Py {
    return Reflect.construct(ByteArray, [bytes_source(source, encoding, errors, "bytearray")], new.target ?? ByteArray);
  },
  { name: "bytearray", check: (x) => x instanceof ByteArray, prototype: () => ByteArray.prototype },
);
