/** Open files by their numbers. */
import { OSError, TypeError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { index_of } from "../core/items/index_of.ts";
import type { Py } from "../core/value.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { type_name } from "../core/type_name.ts";
import { fd_close, fd_isatty, fd_open, fd_read, fd_seek, fd_sync, fd_truncate, fd_write } from "../platform/descriptors.ts";
import { bytes_argument, int_of } from "../io/arguments.ts";
import { open as open_file } from "../io/open.ts";
import { path_argument } from "./file_argument.ts";

/** A number of an open file, or that of an object with `fileno`. */
function number_of(fd: Py): number {
  return int_of(typeof fd?.fileno === "function" ? fd.fileno() : fd);
}

/** Python's `os.open(path, flags, mode=0o777)` @returns the number of the open file @raises OSError @example open("a", O_RDONLY) */
export function open(path: Py, flags: Py, mode: Py = 0o777, _options: { dir_fd?: Py } = {}): number {
  const { host, name } = path_argument(path, "open");
  return fd_open(host, int_of(flags), int_of(mode), name);
}

/** Python's `os.close(fd)` @raises OSError @example close(fd) */
export function close(fd: Py): null {
  fd_close(int_of(fd));
  return null;
}

/** Python's `os.closerange(fd_low, fd_high)`: closes what is open of a range @example closerange(3, 10) */
export function closerange(fd_low: Py, fd_high: Py): null {
  for (let fd = int_of(fd_low); fd < int_of(fd_high); fd++) {
    try {
      fd_close(fd);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
    }
  }
  return null;
}

/** Python's `os.read(fd, length)` @raises OSError @example read(fd, 100) */
export function read(fd: Py, length: Py): Bytes {
  const size = int_of(length);
  if (size < 0) throw new OSError(22, "Invalid argument");
  const buffer = new Uint8Array(size);
  return new Bytes(buffer.subarray(0, fd_read(int_of(fd), buffer)));
}

/** Python's `os.write(fd, data)` @returns the number of bytes @raises OSError @example write(fd, bytes_of("x")) */
export function write(fd: Py, data: Py): number {
  return fd_write(int_of(fd), bytes_argument(data));
}

/** A place in a file. @raises OSError if it is negative */
function place_of(offset: Py): number {
  const place = int_of(offset);
  if (place < 0) throw new OSError(22, "Invalid argument");
  return place;
}

/** Python's `os.pread(fd, length, offset)`: leaves the position @raises OSError */
export function pread(fd: Py, length: Py, offset: Py): Bytes {
  const buffer = new Uint8Array(int_of(length));
  return new Bytes(buffer.subarray(0, fd_read(int_of(fd), buffer, place_of(offset))));
}

/** Python's `os.pwrite(fd, data, offset)`: leaves the position @raises OSError */
export function pwrite(fd: Py, data: Py, offset: Py): number {
  return fd_write(int_of(fd), bytes_argument(data), place_of(offset));
}

/** Python's `os.readv(fd, buffers)`: fills several buffers @raises OSError */
export function readv(fd: Py, buffers: Py): number {
  let total = 0;
  for (const buffer of iter(buffers)) {
    const target = bytes_argument(buffer);
    const count = fd_read(int_of(fd), target);
    total += count;
    if (count < target.length) break;
  }
  return total;
}

/** Python's `os.writev(fd, buffers)` @raises OSError */
export function writev(fd: Py, buffers: Py): number {
  let total = 0;
  for (const buffer of iter(buffers)) total += fd_write(int_of(fd), bytes_argument(buffer));
  return total;
}

/** Python's `os.lseek(fd, position, whence)` @returns the new position @raises OSError @example lseek(fd, 0, SEEK_SET) */
export function lseek(fd: Py, position: Py, whence: Py): number {
  return fd_seek(int_of(fd), int_of(position), int_of(whence));
}

/** Python's `os.ftruncate(fd, length)` @raises OSError */
export function ftruncate(fd: Py, length: Py): null {
  fd_truncate(int_of(fd), int_of(length));
  return null;
}

/** Python's `os.fsync(fd)`: waits until all is on the disk @raises OSError @example fsync(f.fileno()) */
export function fsync(fd: Py): null {
  fd_sync(number_of(fd));
  return null;
}

/** Python's `os.fdatasync(fd)`: as `fsync` @raises OSError */
export function fdatasync(fd: Py): null {
  return fsync(fd);
}

/** Python's `os.isatty(fd)` @example isatty(0) */
export function isatty(fd: Py): boolean {
  return fd_isatty(int_of(fd));
}

/** Python's `os.fdopen(fd, mode="r", …)`: a file for a number @raises OSError @example fdopen(fd, "w") */
export function fdopen(fd: Py, mode: Py = "r", buffering: Py = -1, encoding: Py = null, ...rest: Py[]): Py {
  if (index_of(fd) === undefined) throw new TypeError(`invalid fd type (${type_name(fd)}, expected integer)`);
  return open_file(fd, mode, buffering, encoding, ...(rest as [Py, Py, Py, Py]));
}

/** Python's `os.device_encoding(fd)`: the encoding of a terminal, else None @example device_encoding(1) */
export function device_encoding(fd: Py): string | null {
  return fd_isatty(int_of(fd)) ? "UTF-8" : null;
}

/** Python's `os.get_inheritable(fd)`: child processes get only the standard streams @example get_inheritable(3) // false */
export function get_inheritable(fd: Py): boolean {
  return int_of(fd) <= 2;
}

