import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { Bytes, MemoryView } from "../builtins/bytes/index.ts";
import { bytes_argument, int_of, size_of, writable_argument } from "./arguments.ts";
import { BufferedIOBase } from "./BufferedIOBase.ts";

/**
 * Python's `io.BytesIO(initial_bytes=b"")`: a binary file in memory.
 *
 * @example const f = new BytesIO(bytes_of("abc")); f.read(2) // b'ab'
 */
export class BytesIO extends BufferedIOBase {
  static override readonly __name__: string = "BytesIO";
  static override readonly __module__: string = "_io";
  static override readonly __streams__: readonly string[] = [];
  #store: Uint8Array = new Uint8Array(0);
  #length = 0;
  #position = 0;

  /**
   * @param initial_bytes the content
   * @raises TypeError if it is not bytes-like
   */
  constructor(initial_bytes: Py = null) {
    super();
    if (initial_bytes === null) return;
    this.#store = bytes_argument(initial_bytes).slice();
    this.#length = this.#store.length;
  }

  /** All of it, wherever the position is. @example f.getvalue() */
  getvalue(): Bytes {
    this._checkClosed();
    return new Bytes(this.#store.slice(0, this.#length));
  }

  /** A view on the content, through which it can be changed. Nobody is told when it is gone, so that it does not keep the size. @example f.getbuffer() */
  getbuffer(): MemoryView {
    this._checkClosed();
    return new MemoryView(this, this.#store.subarray(0, this.#length), false);
  }

  #take(count: number): Bytes {
    const start = Math.min(this.#position, this.#length);
    const end = count < 0 ? this.#length : Math.min(this.#length, start + count);
    this.#position += end - start;
    return new Bytes(this.#store.slice(start, end));
  }

  override read(size: Py = -1): Py {
    this._checkClosed();
    return this.#take(size_of(size));
  }

  override read1(size: Py = -1): Py {
    return this.read(size);
  }

  override readinto(buffer: Py): Py {
    this._checkClosed();
    const target = writable_argument(buffer, "readinto");
    const { data } = this.#take(target.length);
    target.set(data);
    return data.length;
  }

  override readline(size: Py = -1): Py {
    this._checkClosed();
    const limit = size_of(size);
    const end = this.#position >= this.#length ? -1 : this.#store.subarray(0, this.#length).indexOf(10, this.#position);
    const line = end < 0 ? this.#length - this.#position : end + 1 - this.#position;
    return this.#take(Math.max(0, limit < 0 ? line : Math.min(limit, line)));
  }

  override readlines(hint: Py = -1): Py[] {
    this._checkClosed();
    const limit = size_of(hint);
    const lines: Py[] = [];
    for (let total = 0; ; ) {
      const line: Bytes = this.readline();
      if (line.length === 0) return lines;
      lines.push(line);
      total += line.length;
      if (limit > 0 && total >= limit) return lines;
    }
  }

  override write(b: Py): Py {
    this._checkClosed();
    const data = buffer_of(b);
    if (data === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(b)}'`);
    if (data.length === 0) return 0;
    const end = this.#position + data.length;
    this.#reserve(end);
    this.#store.set(data.buffer === this.#store.buffer ? data.slice() : data, this.#position);
    this.#position = end;
    this.#length = Math.max(this.#length, end);
    return data.length;
  }

  #reserve(size: number): void {
    if (size <= this.#store.length) return;
    const grown = new Uint8Array(Math.max(size, this.#store.length * 2, 64));
    grown.set(this.#store.subarray(0, this.#length));
    this.#store = grown;
  }

  override seek(offset: Py, whence: Py = 0): Py {
    this._checkClosed();
    const [by, from] = [int_of(offset), int_of(whence)];
    if (from === 0 && by < 0) throw new ValueError(`negative seek value ${by}`);
    if (from < 0 || from > 2) throw new ValueError(`invalid whence (${from}, should be 0, 1 or 2)`);
    this.#position = Math.max(0, by + (from === 0 ? 0 : from === 1 ? this.#position : this.#length));
    return this.#position;
  }

  override tell(): Py {
    this._checkClosed();
    return this.#position;
  }

  override truncate(size: Py = null): Py {
    this._checkClosed();
    const length = size === null ? this.#position : int_of(size);
    if (length < 0) throw new ValueError(`negative size value ${length}`);
    if (length < this.#length) {
      this.#store.fill(0, length, this.#length);
      this.#length = length;
    }
    return length;
  }

  override flush(): Py {
    this._checkClosed();
    return null;
  }

  override seekable(): Py {
    this._checkClosed();
    return true;
  }

  override readable(): Py {
    this._checkClosed();
    return true;
  }

  override writable(): Py {
    this._checkClosed();
    return true;
  }

  override isatty(): Py {
    this._checkClosed();
    return false;
  }
}
