import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { int_of, size_of, writable_argument } from "./arguments.ts";
import { Buffered, DEFAULT_BUFFER_SIZE } from "./Buffered.ts";
import { check_size, ReadAhead } from "./read_ahead.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";
import { WriteBehind } from "./write_behind.ts";

/**
 * Python's `io.BufferedRandom(raw, buffer_size=8192)`: reads and writes; what `open(path, "r+b")` gives.
 *
 * @example open("a.bin", "w+b")
 */
export class BufferedRandom extends Buffered {
  static override readonly __name__: string = "BufferedRandom";
  static override readonly __module__: string = "_io";
  readonly #ahead: ReadAhead;
  readonly #behind: WriteBehind;

  /** @raises UnsupportedOperation if the raw stream can't be read, written and moved */
  constructor(raw: Py, buffer_size: Py = DEFAULT_BUFFER_SIZE) {
    super(raw, int_of(buffer_size));
    if (!truth(raw.seekable())) throw new UnsupportedOperation("File or stream is not seekable.");
    if (!truth(raw.readable())) throw new UnsupportedOperation("File or stream is not readable.");
    if (!truth(raw.writable())) throw new UnsupportedOperation("File or stream is not writable.");
    this.#ahead = new ReadAhead(raw, int_of(buffer_size));
    this.#behind = new WriteBehind(raw, int_of(buffer_size));
  }

  /** Before reading what was written has to be there. */
  #reading(message: string): ReadAhead {
    this.check(message);
    this.#behind.flush();
    return this.#ahead;
  }

  /** Before writing the position has to be where the reader thinks it is. */
  #writing(): void {
    if (this.#ahead.ahead > 0) this.raw.seek(-this.#ahead.ahead, 1);
    this.#ahead.drop();
  }

  override read(size: Py = -1): Py {
    const count = check_size(size_of(size));
    const ahead = this.#reading("read of closed file");
    return count < 0 ? ahead.read_all() : ahead.read(count);
  }

  override read1(size: Py = -1): Py {
    return this.#reading("read of closed file").read1(int_of(size));
  }

  override readinto(buffer: Py): Py {
    const target = writable_argument(buffer, "readinto");
    const read = this.#reading("readinto of closed file").read(target.length);
    if (read === null) return null;
    target.set(read.data);
    return read.length;
  }

  override readinto1(buffer: Py): Py {
    const target = writable_argument(buffer, "readinto1");
    const { data } = this.#reading("readinto of closed file").read1(target.length);
    target.set(data);
    return data.length;
  }

  override readline(size: Py = -1): Py {
    return this.#reading("readline of closed file").readline(size_of(size));
  }

  /** Bytes that come next, without going over them. */
  peek(_size: Py = 0): Py {
    return this.#reading("peek of closed file").peek();
  }

  override write(b: Py): Py {
    const data = buffer_of(b);
    if (data === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(b)}'`);
    this.check("write to closed file");
    this.#writing();
    return this.#behind.write(data);
  }

  override flush(): Py {
    this.check("flush of closed file");
    this.#behind.flush();
    this.#writing();
    return null;
  }

  override seek(offset: Py, whence: Py = 0): Py {
    const from = int_of(whence);
    if (from < 0 || from > 2) throw new ValueError(`whence value ${from} unsupported`);
    this.check("seek of closed file");
    this.#behind.flush();
    this.#writing();
    return this.raw.seek(int_of(offset), from);
  }

  override tell(): Py {
    return this.raw_tell() - this.#ahead.ahead + this.#behind.waiting;
  }

  override truncate(size: Py = null): Py {
    this.check("truncate of closed file");
    (this as Py).flush();
    return this.raw.truncate(size ?? this.raw.tell());
  }
}
