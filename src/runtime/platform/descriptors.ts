/**
 * Open files of the host by their numbers. The host can't move the position of an open file, so it is kept here, for all who use the number.
 */
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { attempt, system_error } from "./attempt.ts";
import { flush_streams } from "./stdio.ts";

/** How an open file is used. */
interface Descriptor {
  /** Where the next read or write is; null where the system keeps no position (pipes, terminals). */
  position: number | null;
  readonly append: boolean;
}

const table = /* @__PURE__ */ new Map<number, Descriptor>();

/** How long to wait, in milliseconds, for a pipe that is empty or full. */
const PATIENCE = 5;
const O_APPEND = 0x400;

/** A path as the host takes it: text, or bytes for what is no UTF-8. */
export type HostPath = string | Uint8Array;

/**
 * A path for the host's functions: bytes as a buffer.
 *
 * @example readdirSync(host_path(path))
 */
export function host_path(path: HostPath): string | Buffer {
  return typeof path === "string" ? path : Buffer.from(path.buffer, path.byteOffset, path.byteLength);
}

/**
 * Opens a file.
 *
 * @param flags the system's numbers (`O_RDONLY` …)
 * @param mode permission bits of a file that is made
 * @param name what an error names
 * @raises OSError
 * @example const fd = fd_open("a.txt", 0, 0o666, "a.txt");
 */
export function fd_open(path: HostPath, flags: number, mode: number, name: unknown): number {
  const fd = attempt(() => openSync(host_path(path), flags, mode), name);
  table.set(fd, { position: has_position(fd) ? 0 : null, append: (flags & O_APPEND) !== 0 });
  return fd;
}

function has_position(fd: number): boolean {
  const found = fstatSync(fd);
  return found.isFile() || found.isBlockDevice() || found.isDirectory();
}

function descriptor(fd: number): Descriptor {
  const known = table.get(fd);
  if (known !== undefined) return known;
  // Opened by someone else; its position is taken to be the beginning.
  const made: Descriptor = { position: attempt(() => has_position(fd)) ? 0 : null, append: false };
  table.set(fd, made);
  return made;
}

/** Closes a file. @raises OSError @example fd_close(fd) */
export function fd_close(fd: number): void {
  table.delete(fd);
  attempt(() => closeSync(fd));
}

/**
 * Reads into a buffer, at the file's position or from `at`.
 *
 * @returns the number of bytes; 0 at the end
 * @raises OSError
 * @example fd_read(fd, new Uint8Array(4096))
 */
export function fd_read(fd: number, buffer: Uint8Array, at?: number): number {
  const file = descriptor(fd);
  for (;;) {
    try {
      const count = readSync(fd, buffer, 0, buffer.length, at ?? file.position);
      if (at === undefined && file.position !== null) file.position += count;
      return count;
    } catch (error) {
      if (is_busy(error)) wait_a_moment();
      else if (error instanceof Error && "code" in error && error.code === "EOF") return 0;
      else return attempt(() => { throw error; });
    }
  }
}

/**
 * Writes bytes, at the file's position or at `at`.
 *
 * @returns the number of bytes written
 * @raises OSError
 * @example fd_write(fd, new Uint8Array([65]))
 */
export function fd_write(fd: number, data: Uint8Array, at?: number): number {
  if (fd === 1 || fd === 2) flush_streams();
  const file = descriptor(fd);
  for (;;) {
    try {
      const count = writeSync(fd, data, 0, data.length, at ?? (file.append ? null : file.position));
      if (at === undefined && file.position !== null) file.position = file.append ? fstatSync(fd).size : file.position + count;
      return count;
    } catch (error) {
      if (is_busy(error)) wait_a_moment();
      else return attempt(() => { throw error; });
    }
  }
}

function is_busy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EAGAIN";
}

function wait_a_moment(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
}

/**
 * Moves the position of an open file.
 *
 * @param whence 0 from the beginning, 1 from where it is, 2 from the end
 * @returns the new position
 * @raises OSError
 * @example fd_seek(fd, 0, 2)
 */
export function fd_seek(fd: number, offset: number, whence: number): number {
  const file = descriptor(fd);
  if (file.position === null) {
    if (!attempt(() => fstatSync(fd)).isCharacterDevice() || isatty(fd)) throw system_error("ESPIPE");
    return 0;
  }
  const start = whence === 0 ? 0 : whence === 1 ? file.position : whence === 2 ? attempt(() => fstatSync(fd)).size : -Infinity;
  const position = start + offset;
  if (position < 0) throw system_error("EINVAL");
  file.position = position;
  return position;
}

/** Cuts or lengthens an open file. @raises OSError @example fd_truncate(fd, 0) */
export function fd_truncate(fd: number, size: number): void {
  attempt(() => ftruncateSync(fd, size));
}

/** Waits until all is on the disk. @raises OSError @example fd_sync(fd) */
export function fd_sync(fd: number): void {
  attempt(() => fsyncSync(fd));
}

/** Whether a number is that of a terminal. @example fd_isatty(0) */
export function fd_isatty(fd: number): boolean {
  return isatty(fd);
}

/** What is needed of an open file to set up buffers for it. */
export interface FdFacts {
  readonly is_directory: boolean;
  readonly block_size: number;
  readonly size: number;
}

/** Facts about an open file. @raises OSError @example fd_facts(fd).size */
export function fd_facts(fd: number): FdFacts {
  const found = attempt(() => fstatSync(fd));
  return { is_directory: found.isDirectory(), block_size: found.blksize, size: found.size };
}
