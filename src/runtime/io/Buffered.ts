import { ValueError } from "../core/exceptions/index.ts";
import { getattr } from "../core/attributes/index.ts";
import { type_text } from "./type_text.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { repr } from "../builtins/repr/index.ts";
import { BufferedIOBase } from "./BufferedIOBase.ts";

/** Python's `io.DEFAULT_BUFFER_SIZE` */
export const DEFAULT_BUFFER_SIZE = 8192;

/** What the buffers around a raw stream have in common. */
export abstract class Buffered extends BufferedIOBase {
  static override readonly __streams__: readonly string[] = [];
  #raw: Py;
  #detached = false;

  constructor(raw: Py, buffer_size: number) {
    super();
    if (buffer_size <= 0) throw new ValueError("buffer size must be strictly positive");
    this.#raw = raw;
  }

  /** The stream below. @raises ValueError once it was taken off */
  get raw(): Py {
    if (this.#detached) throw new ValueError("raw stream has been detached");
    return this.#raw;
  }

  override get closed(): boolean {
    return truth(this.raw.closed);
  }

  get name(): Py {
    return getattr(this.raw, "name");
  }

  get mode(): Py {
    return getattr(this.raw, "mode");
  }

  protected check(message: string): void {
    if (this.closed) throw new ValueError(message);
  }

  override detach(): Py {
    const { raw } = this;
    (this as Py).flush();
    this.#detached = true;
    return raw;
  }

  override close(): Py {
    const { raw } = this;
    if (this.closed) return null;
    try {
      (this as Py).flush();
    } finally {
      raw.close();
    }
    return null;
  }

  override flush(): Py {
    this.check("flush of closed file");
    return null;
  }

  override seekable(): Py {
    return this.raw.seekable();
  }

  override readable(): Py {
    return this.raw.readable();
  }

  override writable(): Py {
    return this.raw.writable();
  }

  override fileno(): Py {
    return this.raw.fileno();
  }

  override isatty(): Py {
    return this.raw.isatty();
  }

  /** The position of the raw stream. */
  protected raw_tell(): number {
    return Number(this.raw.tell());
  }

  __repr__(): string {
    const name: Py = this.#detached ? null : getattr(this.#raw, "name", null);
    const full = type_text(this);
    return name === null ? `<${full}>` : `<${full} name=${repr(name)}>`;
  }
}
