import { getattr } from "../core/attributes/index.ts";
import { StopIteration } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";

/** A file that is another file, with something more when it is closed. */
export abstract class DelegatingFile {
  /** The file itself. */
  abstract get file(): Py;

  abstract close(): Py;

  get closed(): boolean {
    return truth(this.file.closed);
  }

  get mode(): Py {
    return this.file.mode;
  }

  get encoding(): Py {
    return getattr(this.file, "encoding");
  }

  get errors(): Py {
    return getattr(this.file, "errors");
  }

  get newlines(): Py {
    return getattr(this.file, "newlines");
  }

  read(...args: Py[]): Py {
    return this.file.read(...args);
  }

  readline(...args: Py[]): Py {
    return this.file.readline(...args);
  }

  readlines(...args: Py[]): Py {
    return this.file.readlines(...args);
  }

  write(s: Py): Py {
    return this.file.write(s);
  }

  writelines(lines: Py): Py {
    return this.file.writelines(lines);
  }

  seek(...args: Py[]): Py {
    return this.file.seek(...args);
  }

  tell(): Py {
    return this.file.tell();
  }

  truncate(...args: Py[]): Py {
    return this.file.truncate(...args);
  }

  flush(): Py {
    return this.file.flush();
  }

  fileno(): Py {
    return this.file.fileno();
  }

  isatty(): Py {
    return this.file.isatty();
  }

  readable(): Py {
    return this.file.readable();
  }

  writable(): Py {
    return this.file.writable();
  }

  seekable(): Py {
    return this.file.seekable();
  }

  /** What is not here is the file's. */
  __getattr__(name: string): Py {
    return getattr(this.file, name);
  }

  __enter__(): this {
    this.file.__enter__();
    return this;
  }

  __exit__(..._triple: Py[]): Py {
    return this.close();
  }

  __next__(): Py {
    return this.file.__next__();
  }

  next(): IteratorResult<Py> {
    try {
      return { done: false, value: this.__next__() };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: undefined };
      throw error;
    }
  }

  [Symbol.iterator](): IterableIterator<Py> {
    return iter(this.file);
  }
}
