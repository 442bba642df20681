import { StopIteration, TypeError, ValueError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { type_name } from "../core/type_name.ts";
import { truth } from "../core/truth.ts";
import { is_linear_instance, is_ordinary_instance } from "../core/types.ts";
import type { Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { STREAM } from "../platform/stream.ts";
import { size_of } from "./arguments.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";

/**
 * Python's `io.IOBase`: what all streams have. A class that descends from it defines `read` or `readinto`, `write`, `seek` … and
 * gets lines, iteration and `with`.
 *
 * @example class Upper extends IOBase { read(size: number) { … } }
 */
export class IOBase {
  static readonly __name__: string = "IOBase";
  static readonly __module__: string = "io";
  #closed = false;

  /** The standard streams are instances without being made of these classes. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return is_ordinary_instance(this, value) || is_linear_instance(value, this) || is_standard(value, this);
  }

  /** Names under which a standard stream counts as an instance. */
  static readonly __streams__: readonly string[] = ["text", "binary"];

  /** Whether the stream is closed; every use but `close` is an error then. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Moves the position. @raises UnsupportedOperation unless a subclass says how @example f.seek(0) */
  seek(_offset: Py, _whence?: Py): Py {
    throw new UnsupportedOperation("seek");
  }

  /** The position. @example f.tell() // 0 */
  tell(): Py {
    return (this as Py).seek(0, 1);
  }

  /** Cuts the stream. @raises UnsupportedOperation unless a subclass says how */
  truncate(_size?: Py): Py {
    throw new UnsupportedOperation("truncate");
  }

  /** Hands on what was written. @raises ValueError if the stream is closed */
  flush(): Py {
    this._checkClosed();
    return null;
  }

  /** Flushes and closes; closing again does nothing. @example f.close() */
  close(): Py {
    if (this.#closed) return null;
    try {
      (this as Py).flush();
    } finally {
      this.#closed = true;
    }
    return null;
  }

  /** Whether `seek` works. */
  seekable(): Py {
    return false;
  }

  /** Whether `read` works. */
  readable(): Py {
    return false;
  }

  /** Whether `write` works. */
  writable(): Py {
    return false;
  }

  /** The system's number of the file. @raises UnsupportedOperation if there is none */
  fileno(): Py {
    throw new UnsupportedOperation("fileno");
  }

  /** Whether it is a terminal. */
  isatty(): Py {
    this._checkClosed();
    return false;
  }

  /** @raises ValueError if the stream is closed */
  _checkClosed(message = "I/O operation on closed file."): void {
    if (truth((this as Py).closed)) throw new ValueError(message);
  }

  /** @raises UnsupportedOperation if the stream can't be read */
  _checkReadable(): boolean {
    if (!truth((this as Py).readable())) throw new UnsupportedOperation("File or stream is not readable.");
    return true;
  }

  /** @raises UnsupportedOperation if the stream can't be written */
  _checkWritable(): boolean {
    if (!truth((this as Py).writable())) throw new UnsupportedOperation("File or stream is not writable.");
    return true;
  }

  /** @raises UnsupportedOperation if the stream has no position */
  _checkSeekable(): boolean {
    if (!truth((this as Py).seekable())) throw new UnsupportedOperation("File or stream is not seekable.");
    return true;
  }

  __enter__(): this {
    this._checkClosed();
    return this;
  }

  __exit__(..._triple: Py[]): Py {
    (this as Py).close();
    return null;
  }

  /**
   * Reads a line with its end.
   *
   * @param size the most bytes; -1 for any number
   * @raises OSError if `read` gives no bytes
   * @example f.readline()
   */
  readline(size: Py = -1): Py {
    const limit = size_of(size);
    const parts: number[] = [];
    const { peek } = this as Py;
    while (limit < 0 || parts.length < limit) {
      let wanted = 1;
      if (typeof peek === "function") {
        const ahead = buffer_of(peek.call(this, 1)) ?? new Uint8Array();
        const end = ahead.indexOf(10);
        wanted = ahead.length === 0 ? 1 : end >= 0 ? end + 1 : ahead.length;
        if (limit >= 0) wanted = Math.min(wanted, limit - parts.length);
      }
      const read: Py = (this as Py).read(wanted);
      const data = buffer_of(read);
      if (data === undefined) throw new TypeError(`read() should have returned a bytes object, not '${type_name(read)}'`);
      if (data.length === 0) break;
      for (const byte of data) parts.push(byte);
      if (data.at(-1) === 10) break;
    }
    return new Bytes(parts);
  }

  /** Reads lines until there are no more or their sizes add up to `hint`. @example f.readlines() */
  readlines(hint: Py = -1): Py[] {
    const limit = size_of(hint);
    const lines: Py[] = [];
    let total = 0;
    for (const line of iter(this) as Iterable<Py>) {
      lines.push(line);
      total += typeof line === "string" ? line.length : (buffer_of(line)?.length ?? 0);
      if (limit > 0 && total >= limit) break;
    }
    return lines;
  }

  /** Writes several pieces; adds no line ends. @example f.writelines(["a\n", "b\n"]) */
  writelines(lines: Py): Py {
    this._checkClosed();
    for (const line of iter(lines)) (this as Py).write(line);
    return null;
  }

  __iter__(): this {
    this._checkClosed();
    return this;
  }

  __next__(): Py {
    const line: Py = (this as Py).readline();
    if (typeof line === "string" ? line === "" : (buffer_of(line)?.length ?? 0) === 0) throw new StopIteration();
    return line;
  }

  /** JavaScript's iteration: `for (const line of f)`. */
  next(): IteratorResult<Py> {
    try {
      return { done: false, value: (this as Py).__next__() };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: undefined };
      throw error;
    }
  }

  [Symbol.iterator](): this {
    return (this as Py).__iter__();
  }
}

/** Whether a value is a standard stream that counts as an instance of one of the classes here. */
function is_standard(value: unknown, cls: { readonly __streams__?: readonly string[] }): boolean {
  if (typeof value !== "object" || value === null || !(STREAM in value)) return false;
  return Object.hasOwn(cls, "__streams__") && cls.__streams__?.includes(String(value[STREAM])) === true;
}
