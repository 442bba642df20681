import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { int_of } from "./arguments.ts";
import { Buffered, DEFAULT_BUFFER_SIZE } from "./Buffered.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";
import { WriteBehind } from "./write_behind.ts";

/**
 * Python's `io.BufferedWriter(raw, buffer_size=8192)`: what `open(path, "wb")` gives.
 *
 * @example new BufferedWriter(new FileIO("a.bin", "w")).write(bytes_of("abc"))
 */
export class BufferedWriter extends Buffered {
  static override readonly __name__: string = "BufferedWriter";
  static override readonly __module__: string = "_io";
  readonly #behind: WriteBehind;

  /** @raises UnsupportedOperation if the raw stream can't be written */
  constructor(raw: Py, buffer_size: Py = DEFAULT_BUFFER_SIZE) {
    super(raw, int_of(buffer_size));
    if (!truth(raw.writable())) throw new UnsupportedOperation("File or stream is not writable.");
    this.#behind = new WriteBehind(raw, int_of(buffer_size));
  }

  override write(b: Py): Py {
    const data = buffer_of(b);
    if (data === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(b)}'`);
    this.check("write to closed file");
    return this.#behind.write(data);
  }

  override flush(): Py {
    this.check("flush of closed file");
    this.#behind.flush();
    return null;
  }

  override seek(offset: Py, whence: Py = 0): Py {
    const from = int_of(whence);
    if (from < 0 || from > 2) throw new ValueError(`whence value ${from} unsupported`);
    this.check("seek of closed file");
    if (!truth(this.raw.seekable())) throw new UnsupportedOperation("File or stream is not seekable.");
    this.#behind.flush();
    return this.raw.seek(int_of(offset), from);
  }

  override tell(): Py {
    return this.raw_tell() + this.#behind.waiting;
  }

  override truncate(size: Py = null): Py {
    this.check("truncate of closed file");
    (this as Py).flush();
    return this.raw.truncate(size ?? this.raw.tell());
  }
}
