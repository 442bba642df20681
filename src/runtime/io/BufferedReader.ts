import { OSError, ValueError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { int_of, size_of, writable_argument } from "./arguments.ts";
import { Buffered, DEFAULT_BUFFER_SIZE } from "./Buffered.ts";
import { check_size, ReadAhead } from "./read_ahead.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";

/**
 * Python's `io.BufferedReader(raw, buffer_size=8192)`: what `open(path, "rb")` gives.
 *
 * @example new BufferedReader(new FileIO("a.bin")).read(4)
 */
export class BufferedReader extends Buffered {
  static override readonly __name__: string = "BufferedReader";
  static override readonly __module__: string = "_io";
  readonly #ahead: ReadAhead;

  /** @raises UnsupportedOperation if the raw stream can't be read */
  constructor(raw: Py, buffer_size: Py = DEFAULT_BUFFER_SIZE) {
    super(raw, int_of(buffer_size));
    if (!truth(raw.readable())) throw new UnsupportedOperation("File or stream is not readable.");
    this.#ahead = new ReadAhead(raw, int_of(buffer_size));
  }

  override read(size: Py = -1): Py {
    const count = check_size(size_of(size));
    this.check("read of closed file");
    return count < 0 ? this.#ahead.read_all() : this.#ahead.read(count);
  }

  override read1(size: Py = -1): Py {
    this.check("read of closed file");
    return this.#ahead.read1(int_of(size));
  }

  override readinto(buffer: Py): Py {
    this.check("readinto of closed file");
    const target = writable_argument(buffer, "readinto");
    const read = this.#ahead.read(target.length);
    if (read === null) return null;
    target.set(read.data);
    return read.length;
  }

  override readinto1(buffer: Py): Py {
    this.check("readinto of closed file");
    const target = writable_argument(buffer, "readinto1");
    const { data } = this.#ahead.read1(target.length);
    target.set(data);
    return data.length;
  }

  override readline(size: Py = -1): Py {
    const limit = size_of(size);
    this.check("readline of closed file");
    return this.#ahead.readline(limit);
  }

  /** Bytes that come next, without going over them. @example f.peek(1) */
  peek(_size: Py = 0): Py {
    this.check("peek of closed file");
    return this.#ahead.peek();
  }

  override seek(offset: Py, whence: Py = 0): Py {
    const from = int_of(whence);
    if (from < 0 || from > 2) throw new ValueError(`whence value ${from} unsupported`);
    this.check("seek of closed file");
    if (!truth(this.raw.seekable())) throw new UnsupportedOperation("File or stream is not seekable.");
    const by = int_of(offset) - (from === 1 ? this.#ahead.ahead : 0);
    const position: Py = this.raw.seek(by, from);
    this.#ahead.drop();
    if (position < 0) throw new OSError(`Raw stream returned invalid position ${position}`);
    return position;
  }

  override tell(): Py {
    return Math.max(0, this.raw_tell() - this.#ahead.ahead);
  }

  override truncate(size: Py = null): Py {
    this.check("truncate of closed file");
    if (!truth(this.raw.writable())) throw new UnsupportedOperation("truncate");
    return this.raw.truncate(size);
  }
}
