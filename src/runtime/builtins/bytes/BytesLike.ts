import { IndexError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { position, index_of, repetitions } from "../../core/items/index_of.ts";
import { NotImplemented } from "../../core/singletons.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { Slice, span } from "../slice/Slice.ts";
import { BUFFER, buffer_of, type Buffered } from "./buffer.ts";
import { compare_buffers, find_buffer } from "./search.ts";

/** What bytes and bytearray share: they are sequences of ints that compare with each other. */
export abstract class BytesLike implements Buffered, Iterable<number> {
  abstract readonly data: Uint8Array;

  /** A value of the same type with other bytes, which it may keep. */
  abstract make(data: Uint8Array): BytesLike;

  get [BUFFER](): Uint8Array {
    return this.data;
  }

  /** The number of bytes, for TypeScript code; Python programs use `len`. */
  get length(): number {
    return this.data.length;
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.data[Symbol.iterator]();
  }

  __len__(): number {
    return this.data.length;
  }

  __bool__(): boolean {
    return this.data.length > 0;
  }

  __getitem__(key: Py): Py {
    const { data } = this;
    if (key instanceof Slice) return this.make(slice_of(data, key));
    return data[byte_position(key, data, this)];
  }

  __contains__(item: Py): boolean {
    const part = buffer_of(item);
    if (part !== undefined) return find_buffer(this.data, part, 0, this.data.length) >= 0;
    const byte = index_of(item);
    if (byte === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(item)}'`);
    if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
    return this.data.includes(Number(byte));
  }

  __eq__(other: Py): Py {
    const data = buffer_of(other);
    return data === undefined ? NotImplemented : compare_buffers(this.data, data) === 0;
  }

  __lt__(other: Py): Py {
    const data = buffer_of(other);
    return data === undefined ? NotImplemented : compare_buffers(this.data, data) < 0;
  }

  __le__(other: Py): Py {
    const data = buffer_of(other);
    return data === undefined ? NotImplemented : compare_buffers(this.data, data) <= 0;
  }

  __gt__(other: Py): Py {
    const data = buffer_of(other);
    return data === undefined ? NotImplemented : compare_buffers(this.data, data) > 0;
  }

  __ge__(other: Py): Py {
    const data = buffer_of(other);
    return data === undefined ? NotImplemented : compare_buffers(this.data, data) >= 0;
  }

  __add__(other: Py): Py {
    const more = buffer_of(other);
    if (more === undefined) {
      const result: Py = reflected(other, "__radd__", this);
      if (result !== undefined) return result;
      throw new TypeError(`can't concat ${type_name(other)} to ${type_name(this)}`);
    }
    const sum = new Uint8Array(this.data.length + more.length);
    sum.set(this.data);
    sum.set(more, this.data.length);
    return this.make(sum);
  }

  __mul__(count: Py): Py {
    return reflected(count, "__rmul__", this) ?? this.make(repeated(this.data, times_of(count)));
  }

  __rmul__(count: Py): Py {
    // Of two sequences, the right one is what can't be a count.
    return this.make(repeated(this.data, times_of(typeof count === "string" || Array.isArray(count) ? this : count)));
  }
}

/** What the other operand's own operator gives, which Python asks before it concatenates or repeats; undefined if it knows no bytes. */
function reflected(other: Py, operator: string, self: Py): Py {
  if (typeof other !== "object" || other === null || other instanceof BytesLike || typeof other[operator] !== "function") return undefined;
  const result: Py = other[operator](self);
  return result === NotImplemented ? undefined : result;
}

/** The bytes a slice takes. */
export function slice_of(data: Uint8Array, key: Slice): Uint8Array {
  const { start, step, length } = span(key.start, key.stop, key.step, data.length);
  if (step === 1) return data.slice(start, start + length);
  return Uint8Array.from({ length }, (_, i) => data[start + i * step] ?? 0);
}

/** The position an index means; the error texts of bytes and bytearray differ. */
export function byte_position(key: Py, data: Uint8Array, self: object, assignment = false): number {
  const type = type_name(self);
  const i = index_of(key);
  if (i === undefined) {
    const what = type === "bytes" ? "byte" : type;
    throw new TypeError(`${what} indices must be integers or slices, not ${type_name(key)}`);
  }
  const at = typeof i === "number" && i < 0 ? i + data.length : i;
  if (type === "bytes" && typeof at === "number" && (at < 0 || at >= data.length)) throw new IndexError("index out of range");
  if (typeof at === "bigint" && BigInt.asIntN(64, at) === at) throw new IndexError(type === "bytes" ? "index out of range" : `${type} ${assignment ? "assignment " : ""}index out of range`);
  return position(i, data.length, type, assignment);
}

/** How often bytes are repeated. @raises TypeError for what is no int */
export function times_of(count: Py): number {
  const times = index_of(count);
  if (times === undefined) throw new TypeError(`can't multiply sequence by non-int of type '${type_name(count)}'`);
  return repetitions(times);
}

/** The bytes `count` times. */
export function repeated(data: Uint8Array, count: number): Uint8Array {
  const times = Math.max(count, 0);
  const result = new Uint8Array(data.length * times);
  for (let i = 0; i < times; i++) result.set(data, i * data.length);
  return result;
}
