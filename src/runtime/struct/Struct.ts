import { repr } from "../builtins/repr/index.ts";
import { Bytes, buffer_of } from "../builtins/bytes/index.ts";
import { MemoryView } from "../builtins/bytes/MemoryView.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { NotImplementedError, TypeError } from "../core/exceptions/index.ts";
import { as_index } from "../core/items/index_of.ts";
import { tuple_of } from "../core/tuple.ts";
import { type_name } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { error } from "./error.ts";
import { type Layout, layout_of } from "./layout.ts";

/**
 * Python's `struct.Struct(format)`: a format that is read once.
 *
 * @raises error for a bad format
 * @example const header = new Struct(">HI"); header.pack(1, 2)
 */
export class Struct {
  static readonly __name__: string = "Struct";
  static readonly __module__: string = "_struct";
  static readonly __tp_name__: string = "_struct.Struct";
  readonly #layout: Layout;

  constructor(format: Py) {
    const [given] = format === undefined || is_keywords(format) ? c_arguments(format === undefined ? [] : [format], { name: "Struct", parameters: ["format"], required: 1 }) : [format];
    this.#layout = layout_of(given);
  }

  get format(): string {
    return this.#layout.format;
  }

  /** The number of bytes. */
  get size(): number {
    return this.#layout.size;
  }

  /** `s.pack(v1, v2, …)` @raises error for values that do not fit @example header.pack(1, 2) */
  pack(...v: Py[]): Bytes {
    check_count(this.#layout, v, "pack");
    const data = new Uint8Array(this.#layout.size);
    write(this.#layout, new DataView(data.buffer), 0, v);
    return new Bytes(data);
  }

  /** `s.pack_into(buffer, offset, v1, v2, …)`: writes into a bytearray. @raises error if there is no room @example header.pack_into(buffer, 0, 1, 2) */
  pack_into(buffer: Py, offset: Py, ...v: Py[]): null {
    if (buffer === undefined) throw new error("pack_into expected buffer argument");
    if (offset === undefined) throw new error("pack_into expected offset argument");
    check_count(this.#layout, v, "pack_into");
    const data = writable(buffer);
    const at = placed(Number(as_index(offset)), data.length, this.#layout.size, "pack_into", "packing", "no space to pack");
    const view = new DataView(data.buffer, data.byteOffset + at, this.#layout.size);
    for (let i = 0; i < this.#layout.size; i++) view.setUint8(i, 0);
    write(this.#layout, view, 0, v);
    return null;
  }

  /** `s.unpack(buffer)` @returns a tuple of the values @raises error if the buffer has another size @example header.unpack(data) */
  unpack(buffer: Py): readonly Py[] {
    const data = readable(buffer);
    if (data.length !== this.#layout.size) throw new error(`unpack requires a buffer of ${this.#layout.size} bytes`);
    return read(this.#layout, data, 0);
  }

  /** `s.unpack_from(buffer, offset=0)` @returns a tuple of the values @raises error if the buffer is too short @example header.unpack_from(data, 4) */
  unpack_from(buffer: Py, offset?: Py): readonly Py[];
  unpack_from(...args: Py[]): readonly Py[] {
    const [buffer, offset = 0] = c_arguments(args, { name: "unpack_from", parameters: ["buffer", "offset"], required: 1 });
    const data = readable(buffer);
    const at = placed(Number(as_index(offset)), data.length, this.#layout.size, "unpack_from", "unpacking", "not enough data to unpack");
    return read(this.#layout, data, at);
  }

  /** `s.iter_unpack(buffer)`: the values of one after the other. @raises error if the buffer has no multiple of the size @example for (const [n] of s.iter_unpack(data)) … */
  iter_unpack(buffer: Py): IterableIterator<readonly Py[]> {
    const { size } = this.#layout;
    if (size === 0) throw new error("cannot iteratively unpack with a struct of length 0");
    const data = readable(buffer);
    if (data.length % size !== 0) throw new error(`iterative unpacking requires a buffer of a multiple of ${size} bytes`);
    return new UnpackIterator(this.#layout, data);
  }

  __repr__(): string {
    return `Struct(${repr(this.#layout.format)})`;
  }
}

class UnpackIterator implements IterableIterator<readonly Py[]> {
  static readonly __name__: string = "unpack_iterator";
  static readonly __module__: string = "_struct";
  static readonly __tp_name__: string = "_struct.unpack_iterator";
  readonly #layout: Layout;
  readonly #data: Uint8Array;
  #at = 0;

  constructor(layout: Layout, data: Uint8Array) {
    this.#layout = layout;
    this.#data = data;
  }

  next(): IteratorResult<readonly Py[]> {
    if (this.#at >= this.#data.length) return { done: true, value: undefined };
    const value = read(this.#layout, this.#data, this.#at);
    this.#at += this.#layout.size;
    return { done: false, value };
  }

  __length_hint__(): number {
    return (this.#data.length - this.#at) / this.#layout.size;
  }

  [Symbol.iterator](): this {
    return this;
  }
}

function check_count({ fields }: Layout, values: readonly Py[], what: string): void {
  if (values.length !== fields.length) throw new error(`${what} expected ${fields.length} items for packing (got ${values.length})`);
}

function write({ fields, little, native }: Layout, view: DataView, at: number, values: readonly Py[]): void {
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i]!;
    field.code.pack(view, at + field.at, values[i], field.size, little, native);
  }
}

function read({ fields, little }: Layout, data: Uint8Array, at: number): readonly Py[] {
  const view = new DataView(data.buffer, data.byteOffset + at);
  return tuple_of(fields.map((field) => field.code.unpack(view, field.at, field.size, little)));
}

function readable(buffer: Py): Uint8Array {
  const data = buffer_of(buffer);
  if (data === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(buffer)}'`);
  return data;
}

function writable(buffer: Py): Uint8Array {
  const data = buffer_of(buffer);
  const read_only = buffer instanceof Bytes || (buffer instanceof MemoryView && buffer.readonly);
  if (data === undefined || read_only) throw new TypeError(`argument must be read-write bytes-like object, not ${type_name(buffer)}`);
  // An array gives a copy of its bytes: what is written there would be lost.
  if (buffer_of(buffer) !== data) throw new NotImplementedError(`pack_into a ${type_name(buffer)} is not supported`);
  return data;
}

/** Where an offset is, counted from the end if it is negative. */
function placed(offset: number, length: number, size: number, name: string, doing: string, no_room: string): number {
  if (offset < 0) {
    if (offset + size > 0) throw new error(`${no_room} ${size} bytes at offset ${offset}`);
    if (offset + length < 0) throw new error(`offset ${offset} out of range for ${length}-byte buffer`);
  }
  const at = offset < 0 ? offset + length : offset;
  if (at + size > length) throw new error(`${name} requires a buffer of at least ${at + size} bytes for ${doing} ${size} bytes at offset ${at} (actual buffer size is ${length})`);
  return at;
}

