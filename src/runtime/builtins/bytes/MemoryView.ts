import { IndexError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { index_of } from "../../core/items/index_of.ts";
import { hash } from "../../core/hash/index.ts";
import { NotImplemented } from "../../core/singletons.ts";
import { type_name } from "../../core/type_name.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";
import { hex_address } from "../repr/address.ts";
import { Slice, span } from "../slice/Slice.ts";
import { buffer_of, BUFFER, type Buffered, latin1 } from "./buffer.ts";
import { ByteArray } from "./ByteArray.ts";
import { byte_of } from "./byte_of.ts";
import { Bytes } from "./Bytes.ts";
import { slice_of } from "./BytesLike.ts";
import { bytes_hex } from "./hex.ts";
import { compare_buffers } from "./search.ts";

/** Python's memoryview of bytes: a window on an object's bytes, without a copy. Only format "B", one dimension. */
export class MemoryView implements Buffered, Iterable<number> {
  static readonly __name__: string = "memoryview";
  readonly readonly: boolean;
  readonly format = "B";
  readonly itemsize = 1;
  readonly ndim = 1;
  /** The object it looks at. */
  readonly obj: Py;
  #data: Uint8Array | undefined;

  constructor(obj: Py, data = buffer_of(obj), readonly_ = is_readonly(obj)) {
    if (data === undefined) throw new TypeError(`memoryview: a bytes-like object is required, not '${type_name(obj)}'`);
    this.obj = obj instanceof MemoryView ? obj.obj : obj;
    this.#data = data;
    this.readonly = readonly_;
  }

  static get __type__(): Py {
    return memoryview;
  }

  get data(): Uint8Array {
    if (this.#data === undefined) throw new ValueError("operation forbidden on released memoryview object");
    return this.#data;
  }

  get [BUFFER](): Uint8Array {
    return this.data;
  }

  get nbytes(): number {
    return this.data.length;
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.data[Symbol.iterator]();
  }

  tobytes(): Bytes {
    return new Bytes(this.data.slice());
  }

  tolist(): number[] {
    return [...this.data];
  }

  hex(sep?: Py, bytes_per_sep?: Py): string {
    return bytes_hex(this, sep, bytes_per_sep);
  }

  toreadonly(): MemoryView {
    return new MemoryView(this, this.data, true);
  }

  release(): void {
    this.#data = undefined;
  }

  __enter__(): this {
    return this;
  }

  __exit__(): void {
    this.release();
  }

  __len__(): number {
    return this.data.length;
  }

  __bool__(): boolean {
    return this.data.length > 0;
  }

  __getitem__(key: Py): Py {
    if (!(key instanceof Slice)) return this.data[this.#position(key)];
    const { start, step, length } = span(key.start, key.stop, key.step, this.data.length);
    // Only whole stretches share the memory.
    const part = step === 1 ? this.data.subarray(start, start + length) : slice_of(this.data, key);
    return new MemoryView(this, part, this.readonly);
  }

  __setitem__(key: Py, value: Py): void {
    if (this.readonly) throw new TypeError("cannot modify read-only memory");
    if (!(key instanceof Slice)) {
      this.data[this.#position(key)] = byte_of(value, "memoryview: invalid value for format 'B'");
      return;
    }
    const { start, step, length } = span(key.start, key.stop, key.step, this.data.length);
    const bytes = buffer_of(value);
    if (bytes === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(value)}'`);
    if (bytes.length !== length) throw new ValueError("memoryview assignment: lvalue and rvalue have different structures");
    bytes.slice().forEach((byte, i) => (this.data[start + i * step] = byte));
  }

  __eq__(other: Py): Py {
    const data = buffer_of(other);
    return data === undefined ? NotImplemented : compare_buffers(this.data, data) === 0;
  }

  __hash__(): Py {
    if (!this.readonly) throw new ValueError("cannot hash writable memoryview object");
    return hash(latin1(this.data));
  }

  __repr__(): string {
    return `<${this.#data === undefined ? "released memory" : "memory"} at ${hex_address(this)}>`;
  }

  #position(key: Py): number {
    const i = index_of(key);
    if (i === undefined) throw new TypeError("memoryview: invalid slice key");
    const at = Number(i) < 0 ? Number(i) + this.data.length : Number(i);
    if (at < 0 || at >= this.data.length) throw new IndexError("index out of bounds on dimension 1");
    return at;
  }
}

function is_readonly(obj: Py): boolean {
  return obj instanceof MemoryView ? obj.readonly : !(obj instanceof ByteArray);
}

export interface MemoryViewType extends TypeValue<MemoryView> {
  (object: Py): MemoryView;
  new (object: Py): MemoryView;
}

/**
 * Python's `memoryview(object)`, and the type memoryview.
 *
 * @raises TypeError if the object is not bytes-like
 * @example memoryview(bytes_of("abc"))
 */
export const memoryview = /* @__PURE__ */ builtin_type<MemoryViewType>(
  function memoryview(this: unknown, object: Py): Py {
    return Reflect.construct(MemoryView, [object], new.target ?? MemoryView);
  },
  { name: "memoryview", check: (x) => x instanceof MemoryView, prototype: () => MemoryView.prototype },
);
