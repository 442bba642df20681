import { FileNotFoundError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { BytesIO } from "../io/BytesIO.ts";
import { TextIOWrapper } from "../io/TextIOWrapper.ts";
import { open } from "../io/open.ts";
import { unlink } from "../os/changing.ts";
import { at_exit } from "../platform/at_exit.ts";
import { install } from "../platform/install.ts";
import { DelegatingFile } from "./delegating.ts";
import { mkstemp } from "./names.ts";

/** What `NamedTemporaryFile` gives: the file, with its name, which is removed with it. */
export class _TemporaryFileWrapper extends DelegatingFile {
  static readonly __module__ = "tempfile";
  readonly file: Py;
  readonly name: Py;
  readonly delete: boolean;
  readonly #delete_on_close: boolean;
  #removed = false;

  constructor(file: Py, name: Py, delete_: boolean, delete_on_close: boolean) {
    super();
    this.file = file;
    this.name = name;
    this.delete = delete_;
    this.#delete_on_close = delete_on_close;
    if (!delete_) return;
    install();
    at_exit({ run: () => this.#end(), key: this, name: () => "tempfile" });
  }

  #end(): void {
    try {
      this.file.close();
    } finally {
      this.#remove();
    }
  }

  #remove(): void {
    if (this.#removed || !this.delete) return;
    this.#removed = true;
    try {
      unlink(this.name);
    } catch (error) {
      if (!(error instanceof FileNotFoundError)) throw error;
    }
  }

  close(): Py {
    try {
      this.file.close();
    } finally {
      if (this.#delete_on_close) this.#remove();
    }
    return null;
  }

  override __exit__(..._triple: Py[]): Py {
    this.#end();
    return null;
  }
}

/** Keyword-only arguments of the makers. */
interface Options {
  errors?: Py;
  delete_on_close?: Py;
}

/**
 * Python's `tempfile.NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None, delete_on_close=True)`
 *
 * @raises OSError
 * @example const f = NamedTemporaryFile("w"); f.name
 */
export function NamedTemporaryFile(mode: Py = "w+b", buffering: Py = -1, encoding: Py = null, newline: Py = null, suffix: Py = null, prefix: Py = null, dir: Py = null, delete_: Py = true, { errors = null, delete_on_close = true }: Options = {}): _TemporaryFileWrapper {
  const [fd, name] = mkstemp(suffix, prefix, dir);
  const file = open(fd, mode, buffering, encoding, errors, newline);
  raw_of(file).name = name;
  return new _TemporaryFileWrapper(file, name, truth(delete_), truth(delete_on_close));
}

/** The file of the system below the buffers. */
function raw_of(file: Py): Py {
  const buffer: Py = file instanceof TextIOWrapper ? file.buffer : file;
  return buffer.raw ?? buffer;
}

/** Python's `tempfile.TemporaryFile(…)`: a file without a name @raises OSError @example const f = TemporaryFile(); f.write(bytes_of("x")) */
export function TemporaryFile(mode: Py = "w+b", buffering: Py = -1, encoding: Py = null, newline: Py = null, suffix: Py = null, prefix: Py = null, dir: Py = null, { errors = null }: Options = {}): Py {
  const [fd, name] = mkstemp(suffix, prefix, dir);
  unlink(name);
  return open(fd, mode, buffering, encoding, errors, newline);
}

/**
 * Python's `tempfile.SpooledTemporaryFile(max_size=0, mode="w+b", …)`: in memory until it is large, or its number is asked for.
 *
 * @example const f = new SpooledTemporaryFile(1000); f.write(bytes_of("x"))
 */
export class SpooledTemporaryFile extends DelegatingFile {
  static readonly __module__ = "tempfile";
  #file: Py;
  readonly #max_size: number;
  readonly #open: () => Py;
  #rolled = false;
  readonly #mode: string;

  constructor(max_size: Py = 0, mode: Py = "w+b", buffering: Py = -1, encoding: Py = null, newline: Py = null, suffix: Py = null, prefix: Py = null, dir: Py = null, { errors = null }: Options = {}) {
    super();
    this.#max_size = Number(max_size);
    this.#mode = mode;
    this.#open = () => TemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, { errors });
    this.#file = mode.includes("b") ? new BytesIO() : new TextIOWrapper(new BytesIO(), encoding ?? "utf-8", errors, newline ?? "\n");
  }

  get file(): Py {
    return this.#file;
  }

  get name(): Py {
    return this.#rolled ? this.#file.name : null;
  }

  override get mode(): Py {
    return this.#rolled ? this.#file.mode : this.#mode;
  }

  /** Goes over to a file of the system. */
  rollover(): Py {
    if (this.#rolled) return null;
    this.#rolled = true;
    const before = this.#file;
    const position: Py = before.tell();
    before.seek(0);
    const content: Py = before.read();
    this.#file = this.#open();
    this.#file.write(content);
    this.#file.seek(position, 0);
    return null;
  }

  #check(): void {
    if (!this.#rolled && this.#max_size > 0 && this.#file.tell() > this.#max_size) this.rollover();
  }

  override write(s: Py): Py {
    const count: Py = this.#file.write(s);
    this.#check();
    return count;
  }

  override writelines(lines: Py): Py {
    this.#file.writelines(lines);
    this.#check();
    return null;
  }

  override truncate(...args: Py[]): Py {
    if (args.length > 0 && args[0] > this.#max_size) this.rollover();
    return this.#file.truncate(...args);
  }

  override fileno(): Py {
    this.rollover();
    return this.#file.fileno();
  }

  close(): Py {
    return this.#file.close();
  }
}

