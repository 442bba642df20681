import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { DEFAULT_BUFFER_SIZE } from "./Buffered.ts";
import { BufferedIOBase } from "./BufferedIOBase.ts";
import { BufferedReader } from "./BufferedReader.ts";
import { BufferedWriter } from "./BufferedWriter.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";

/**
 * Python's `io.BufferedRWPair(reader, writer, buffer_size=8192)`: two raw streams, such as the ends of pipes, as one.
 *
 * @example new BufferedRWPair(reader, writer).readline()
 */
export class BufferedRWPair extends BufferedIOBase {
  static override readonly __name__: string = "BufferedRWPair";
  static override readonly __module__: string = "_io";
  static override readonly __streams__: readonly string[] = [];
  readonly #reader: BufferedReader;
  readonly #writer: BufferedWriter;

  constructor(reader: Py, writer: Py, buffer_size: Py = DEFAULT_BUFFER_SIZE) {
    super();
    if (!truth(reader.readable())) throw new UnsupportedOperation("File or stream is not readable.");
    if (!truth(writer.writable())) throw new UnsupportedOperation("File or stream is not writable.");
    this.#reader = new BufferedReader(reader, buffer_size);
    this.#writer = new BufferedWriter(writer, buffer_size);
  }

  override read(size: Py = -1): Py {
    return this.#reader.read(size);
  }

  override read1(size: Py = -1): Py {
    return this.#reader.read1(size);
  }

  override readinto(buffer: Py): Py {
    return this.#reader.readinto(buffer);
  }

  override readinto1(buffer: Py): Py {
    return this.#reader.readinto1(buffer);
  }

  override readline(size: Py = -1): Py {
    return this.#reader.readline(size);
  }

  peek(size: Py = 0): Py {
    return this.#reader.peek(size);
  }

  override write(b: Py): Py {
    return this.#writer.write(b);
  }

  override flush(): Py {
    return this.#writer.flush();
  }

  override readable(): Py {
    return this.#reader.readable();
  }

  override writable(): Py {
    return this.#writer.writable();
  }

  override close(): Py {
    try {
      this.#writer.close();
    } finally {
      this.#reader.close();
    }
    return null;
  }

  override isatty(): Py {
    return truth(this.#writer.isatty()) || truth(this.#reader.isatty());
  }

  override get closed(): boolean {
    return this.#writer.closed;
  }
}

