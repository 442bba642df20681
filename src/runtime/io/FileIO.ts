import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { index_of } from "../core/items/index_of.ts";
import { type_name } from "../core/type_name.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { encode } from "../builtins/bytes/codecs/encode.ts";
import { repr } from "../builtins/repr/index.ts";
import { attempt, system_error } from "../platform/attempt.ts";
import { fd_close, fd_facts, fd_isatty, fd_open, fd_read, fd_seek, fd_truncate, fd_write, type HostPath } from "../platform/descriptors.ts";
import { bytes_argument, int_of, size_of, writable_argument } from "./arguments.ts";
import { flush_waiting } from "./waiting.ts";
import { fspath } from "./fspath.ts";
import { joined, RawIOBase } from "./RawIOBase.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";

const O_WRONLY = 1;
const O_RDWR = 2;
const O_CREAT = 0o100;
const O_EXCL = 0o200;
const O_TRUNC = 0o1000;
const O_APPEND = 0o2000;
const O_CLOEXEC = 0o2000000;

/** What a mode such as "r+" asks for. */
interface Access {
  readonly readable: boolean;
  readonly writable: boolean;
  readonly created: boolean;
  readonly appending: boolean;
  readonly flags: number;
}

/**
 * Python's `io.FileIO(file, mode="r", closefd=True, opener=None)`: a file of the system, without a buffer.
 *
 * @example new FileIO("data.bin", "w").write(bytes_of("abc"))
 */
export class FileIO extends RawIOBase {
  static override readonly __name__: string = "FileIO";
  static override readonly __module__: string = "_io";
  readonly #access: Access;
  #fd: number;
  #seekable: boolean | undefined;
  readonly closefd: boolean;
  /** What the file was opened by: a path, or a number. */
  name: Py;

  /**
   * @param file a path, or the number of an open file
   * @param mode one of "r", "w", "x", "a", with or without "+"
   * @param closefd whether `close` closes the number too
   * @param opener opens the file: called with the path and the flags, gives a number
   * @raises OSError if that fails
   * @raises ValueError for a mode that is none
   */
  constructor(file: Py, mode: Py = "r", closefd: Py = true, opener: Py = null) {
    super();
    this.#access = access_of(mode);
    this.closefd = truth(closefd);
    this.name = file;
    const number = index_of(file);
    if (number !== undefined) {
      if (number < 0) throw new ValueError("negative file descriptor");
      this.#fd = Number(number);
    } else {
      if (!this.closefd) throw new ValueError("Cannot use closefd=False with file name");
      this.#fd = opened(file, this.#access.flags, opener);
    }
    this.#check_kind(number === undefined);
    if (this.#access.appending) this.#to_end();
  }

  #check_kind(own: boolean): void {
    if (!fd_facts(this.#fd).is_directory) return;
    if (own) fd_close(this.#fd);
    throw system_error("EISDIR", this.name);
  }

  #to_end(): void {
    try {
      fd_seek(this.#fd, 0, 2);
    } catch {
      // A pipe has no end to go to.
    }
  }

  /** The mode, always with "b". */
  get mode(): string {
    const { created, appending, readable, writable } = this.#access;
    if (created) return readable ? "xb+" : "xb";
    if (appending) return readable ? "ab+" : "ab";
    if (readable && writable) return "rb+";
    return readable ? "rb" : "wb";
  }

  /** What suits the file as the size of a buffer. */
  get _blksize(): number {
    return fd_facts(this.#fd).block_size;
  }

  #open(): number {
    if (this.closed) throw new ValueError("I/O operation on closed file");
    return this.#fd;
  }

  #check_reading(): number {
    const fd = this.#open();
    if (!this.#access.readable) throw new UnsupportedOperation("File not open for reading");
    return fd;
  }

  override read(size: Py = -1): Py {
    const fd = this.#check_reading();
    const count = size_of(size);
    if (count < 0) return this.readall();
    const buffer = new Uint8Array(count);
    return new Bytes(buffer.subarray(0, fd_read(fd, buffer)));
  }

  override readall(): Py {
    const fd = this.#check_reading();
    const parts: Uint8Array[] = [];
    let size = Math.max(8192, fd_facts(fd).size + 1);
    for (;;) {
      const buffer = new Uint8Array(size);
      const count = fd_read(fd, buffer);
      if (count === 0) return new Bytes(joined(parts));
      parts.push(buffer.subarray(0, count));
      size = Math.max(8192, buffer.length - count);
    }
  }

  override readinto(buffer: Py): Py {
    const fd = this.#check_reading();
    return fd_read(fd, writable_argument(buffer, "readinto"));
  }

  override write(b: Py): Py {
    const fd = this.#open();
    if (!this.#access.writable) throw new UnsupportedOperation("File not open for writing");
    return fd_write(fd, bytes_argument(b));
  }

  override seek(offset: Py, whence: Py = 0): Py {
    return fd_seek(this.#open(), int_of(offset), int_of(whence));
  }

  override tell(): Py {
    return fd_seek(this.#open(), 0, 1);
  }

  override truncate(size: Py = null): Py {
    const fd = this.#open();
    if (!this.#access.writable) throw new UnsupportedOperation("File not open for writing");
    const length = size === null ? fd_seek(fd, 0, 1) : int_of(size);
    fd_truncate(fd, length);
    return length;
  }

  override close(): Py {
    if (this.closed) return null;
    super.close();
    if (this.closefd) fd_close(this.#fd);
    return null;
  }

  override seekable(): Py {
    const fd = this.#open();
    this.#seekable ??= can_seek(fd);
    return this.#seekable;
  }

  override readable(): Py {
    this.#open();
    return this.#access.readable;
  }

  override writable(): Py {
    this.#open();
    return this.#access.writable;
  }

  override fileno(): Py {
    return this.#open();
  }

  override isatty(): Py {
    return fd_isatty(this.#open());
  }

  __repr__(): string {
    if (this.closed) return "<_io.FileIO [closed]>";
    const closefd = this.closefd ? "True" : "False";
    return `<_io.FileIO name=${repr(this.name)} mode='${this.mode}' closefd=${closefd}>`;
  }
}

function can_seek(fd: number): boolean {
  try {
    fd_seek(fd, 0, 1);
    return true;
  } catch {
    return false;
  }
}

function opened(file: Py, flags: number, opener: Py): number {
  flush_waiting();
  const path = fspath(file);
  if (typeof path === "string" ? path.includes("\0") : path.data.includes(0)) throw new ValueError("embedded null byte");
  if (opener === null) return fd_open(host_path_of(path), flags | O_CLOEXEC, 0o666, path);
  const fd: Py = opener(file, flags);
  const number = index_of(fd);
  if (number === undefined) throw new TypeError("expected integer from opener");
  if (number < 0) throw new ValueError(`opener returned ${String(number)}`);
  return attempt(() => Number(number));
}

/**
 * A path as the host takes it: text, or bytes where it holds what is no UTF-8.
 *
 * @example host_path_of("a.txt") // "a.txt"
 */
export function host_path_of(path: string | Bytes): HostPath {
  if (typeof path !== "string") return path.data;
  return /\p{Surrogate}/u.test(path) ? encode(path, "utf-8", "surrogateescape") : path;
}

function access_of(mode: Py): Access {
  if (typeof mode !== "string") throw new TypeError(`FileIO() argument 'mode' must be str, not ${type_name(mode)}`);
  if (/[^rwxab+]/.test(mode)) throw new ValueError(`invalid mode: ${mode}`);
  const kinds = mode.match(/[rwxa]/g) ?? [];
  const plus = mode.match(/\+/g) ?? [];
  if (kinds.length !== 1 || plus.length > 1) throw new ValueError("Must have exactly one of create/read/write/append mode and at most one plus");
  const [kind] = kinds;
  const both = plus.length === 1;
  const readable = both || kind === "r";
  const writable = both || kind !== "r";
  const how = readable && writable ? O_RDWR : writable ? O_WRONLY : 0;
  const made = kind === "w" ? O_CREAT | O_TRUNC : kind === "x" ? O_CREAT | O_EXCL : kind === "a" ? O_CREAT | O_APPEND : 0;
  return { readable, writable, created: kind === "x", appending: kind === "a", flags: how | made };
}
