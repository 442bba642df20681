import { OSError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { index_of } from "../core/items/index_of.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { ByteArray, Bytes, MemoryView } from "../builtins/bytes/index.ts";
import { FileIO } from "./FileIO.ts";
import { joined } from "./RawIOBase.ts";

/** Bytes read from a raw stream before anybody asked for them. */
export class ReadAhead {
  readonly #raw: Py;
  readonly size: number;
  #data: Uint8Array = new Uint8Array(0);
  #at = 0;

  /** @param size how many bytes are read at once */
  constructor(raw: Py, size: number) {
    this.#raw = raw;
    this.size = size;
  }

  /** How many bytes are there. */
  get ahead(): number {
    return this.#data.length - this.#at;
  }

  /** Forgets them. */
  drop(): void {
    this.#data = new Uint8Array(0);
    this.#at = 0;
  }

  /** Goes over bytes that are there. */
  skip(count: number): void {
    this.#at += count;
  }

  /** What is there, not taken. */
  get view(): Uint8Array {
    return this.#data.subarray(this.#at);
  }

  /** The next bytes, `count` at most, of those that are there. */
  take(count: number): Uint8Array {
    const part = this.#data.slice(this.#at, this.#at + count);
    this.#at += part.length;
    return part;
  }

  /**
   * One read of the raw stream.
   *
   * @returns the number of bytes; null if none are there yet
   */
  fill(size = this.size): number | null {
    const read = this.#read_raw(size);
    if (read === null) return null;
    this.#data = this.ahead === 0 ? read : joined([this.view, read]);
    this.#at = 0;
    return read.length;
  }

  #read_raw(size: number): Uint8Array | null {
    if (this.#raw instanceof FileIO) {
      const buffer = new Uint8Array(size);
      return buffer.subarray(0, Number(this.#raw.readinto(buffer)));
    }
    const target = new ByteArray(new Uint8Array(size));
    const read: Py = this.#raw.readinto(new MemoryView(target));
    if (read === null || read === undefined) return null;
    const count = index_of(read);
    if (count === undefined) throw new OSError("raw readinto() failed");
    if (count < 0 || count > size) throw new OSError(`raw readinto() returned invalid length ${String(count)} (should have been between 0 and ${size})`);
    return target.data.slice(0, Number(count));
  }

  /** Everything that is left; null if nothing is there yet. */
  read_all(): Bytes | null {
    const parts = [this.take(this.ahead)];
    this.drop();
    if (typeof this.#raw.readall === "function") {
      const rest: Py = this.#raw.readall();
      const data = buffer_of(rest);
      if (data === undefined && rest !== null) throw new TypeError("readall() should return bytes");
      if (rest === null && parts[0]?.length === 0) return null;
      return new Bytes(joined([...parts, data ?? new Uint8Array(0)]));
    }
    for (;;) {
      const read: Py = this.#raw.read();
      const data = buffer_of(read);
      if (data === undefined && read !== null) throw new TypeError(`read() should return bytes, not ${type_name(read)}`);
      if (data === undefined || data.length === 0) return read === null && parts.length === 1 && parts[0]?.length === 0 ? null : new Bytes(joined(parts));
      parts.push(data);
    }
  }

  /** `count` bytes, fewer only at the end; null if nothing is there yet. */
  read(count: number): Bytes | null {
    while (this.ahead < count) {
      const before = this.ahead;
      const read = this.fill(Math.max(this.size, count - this.ahead));
      if (read === null && before === 0) return null;
      if (read === null || read === 0) break;
    }
    return new Bytes(this.take(count));
  }

  /** What is there, else what one read gives. */
  read1(count: number): Bytes {
    if (count < 0) return this.read1(this.size);
    if (count > 0 && this.ahead === 0) this.fill(count);
    return new Bytes(this.take(Math.min(count, this.ahead)));
  }

  /** A line with its end, or what there is of it. */
  readline(limit: number): Bytes {
    let searched = 0;
    for (;;) {
      const { view } = this;
      const end = view.indexOf(10, searched) + 1;
      if (end > 0 && (limit < 0 || end <= limit)) return new Bytes(this.take(end));
      if (limit >= 0 && view.length >= limit) return new Bytes(this.take(limit));
      searched = view.length;
      const read = this.fill();
      if (read === null || read === 0) return new Bytes(this.take(this.ahead));
    }
  }

  /** Bytes to look at, at least one if there are any. */
  peek(): Bytes {
    if (this.ahead === 0) this.fill();
    return new Bytes(this.view.slice());
  }
}

/** Checks a size to read. @raises ValueError */
export function check_size(count: number): number {
  if (count < -1) throw new ValueError("read length must be non-negative or -1");
  return count;
}
