/** The process's own output streams: text, and the bytes below it. */
import { fstatSync, writeSync } from "node:fs";
import { BrokenPipeError, caught, OSError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { system_error } from "./attempt.ts";
import { install } from "./install.ts";
import { STREAM, unsupported } from "./stream.ts";

/** How many characters are collected where the output is no terminal. */
const BUFFER = 8192;
/** How long to wait, in milliseconds, when a pipe can't take more at the moment. */
const PATIENCE = 2;

/** What `sys.stdout.buffer` is: bytes go out when they are many, or by `flush`. */
export class StandardBuffer {
  static readonly __name__: string = "BufferedWriter";
  static readonly __module__: string = "_io";
  readonly [STREAM] = "binary";
  readonly name: string;
  readonly mode = "wb";
  readonly closed = false;
  /** What is written is dropped. */
  muted = false;
  readonly #fd: number;
  #parts: Buffer[] = [];
  #size = 0;
  #terminal: boolean | undefined;

  constructor(fd: number, name: string) {
    this.#fd = fd;
    this.name = name;
  }

  /** The stream itself: there is no buffer that could be left out. */
  get raw(): this {
    return this;
  }

  write(b: Py): number {
    const data = buffer_of(b);
    if (data === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(b)}'`);
    install();
    this.take(Buffer.from(data));
    return data.length;
  }

  writelines(lines: Py): null {
    for (const line of iter(lines)) this.write(line);
    return null;
  }

  /** Collects bytes of the text above. */
  take(data: Buffer): void {
    this.#parts.push(data);
    this.#size += data.length;
    if (this.#size > BUFFER) this.flush();
  }

  flush(): null {
    if (this.muted) this.#parts = [];
    while (this.#parts.length > 0) {
      const left = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
      this.#parts = [left];
      const written = this.#write_some(left);
      this.#parts = written === left.length ? [] : [left.subarray(written)];
    }
    this.#size = 0;
    return null;
  }

  #write_some(bytes: Buffer): number {
    try {
      return writeSync(this.#fd, bytes);
    } catch (error) {
      if (!(error instanceof Error) || !("code" in error)) throw error;
      if (error.code === "EAGAIN") {
        // A pipe whose reader is slow: wait, and lose nothing.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
        return 0;
      }
      if (error.code === "EPIPE") throw new BrokenPipeError(32, "Broken pipe");
      const known = caught(error);
      throw known instanceof OSError ? known : error;
    }
  }

  isatty(): boolean {
    if (this.#terminal === undefined) {
      try {
        this.#terminal = fstatSync(this.#fd).isCharacterDevice();
      } catch {
        this.#terminal = false;
      }
    }
    return this.#terminal;
  }

  fileno(): number {
    return this.#fd;
  }

  readable(): boolean {
    return false;
  }

  writable(): boolean {
    return true;
  }

  seekable(): boolean {
    return false;
  }

  close(): null {
    return this.flush();
  }

  __repr__(): string {
    return `<_io.BufferedWriter name='${this.name}'>`;
  }
}

/** What `sys.stdout` and `sys.stderr` are. */
export class StandardWriter {
  static readonly __name__: string = "TextIOWrapper";
  static readonly __module__: string = "_io";
  readonly [STREAM] = "text";
  readonly name: string;
  readonly mode = "w";
  readonly encoding: string = "utf-8";
  readonly newlines = null;
  errors: string;
  readonly buffer: StandardBuffer;
  readonly #fd: number;
  readonly #before: (() => void) | null;
  #line_buffering: boolean | undefined;
  #pending: string[] = [];
  #size = 0;
  #closed = false;

  /** @param before called before each write, for the order of two streams */
  constructor(fd: number, name: string, errors: string, before: (() => void) | null) {
    this.#fd = fd;
    this.name = name;
    this.errors = errors;
    this.#before = before;
    this.buffer = new StandardBuffer(fd, name);
  }

  write(text: string): number {
    if (typeof text !== "string") {
      const given: Py = text;
      if (!(given instanceof String)) throw new TypeError(`write() argument must be str, not ${type_name(text)}`);
      return this.write(given.valueOf());
    }
    if (this.#closed) throw new ValueError("I/O operation on closed file.");
    install();
    this.#before?.();
    this.#pending.push(text);
    this.#size += text.length;
    if (this.#size >= BUFFER) this.#hand_on();
    if (this.line_buffering && text.includes("\n")) this.flush();
    return text.length;
  }

  writelines(lines: Py): null {
    for (const line of iter(lines)) this.write(line);
    return null;
  }

  #hand_on(): void {
    if (this.#pending.length === 0) return;
    const text = this.#pending.join("");
    this.#pending = [];
    this.#size = 0;
    this.buffer.take(Buffer.from(/\p{Surrogate}/u.test(text) ? well_formed(text) : text, "utf8"));
  }

  flush(): null {
    if (this.#closed) throw new ValueError("I/O operation on closed file.");
    this.#hand_on();
    return this.buffer.flush();
  }

  /** For the order of stdout and stderr; what fails here fails again where it can be told. */
  /** Drops what is written from now on, or no longer. */
  mute(muted: boolean): void {
    this.flush_quietly();
    this.buffer.muted = muted;
  }

  flush_quietly(): void {
    try {
      this.#hand_on();
      this.buffer.flush();
    } catch {
      // The buffer keeps what it could not write.
    }
  }

  get line_buffering(): boolean {
    this.#line_buffering ??= this.#fd === 2 || this.isatty() || (process.env["PYTHONUNBUFFERED"] ?? "") !== "";
    return this.#line_buffering;
  }

  get write_through(): boolean {
    return false;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Only the buffering can be changed, and to what it is. */
  reconfigure({ line_buffering = null, errors = null }: { line_buffering?: boolean | null; errors?: string | null; encoding?: Py; newline?: Py; write_through?: Py } = {}): null {
    this.flush();
    if (line_buffering !== null) this.#line_buffering = line_buffering;
    if (errors !== null) this.errors = errors;
    return null;
  }

  isatty(): boolean {
    return this.buffer.isatty();
  }

  fileno(): number {
    return this.#fd;
  }

  readable(): boolean {
    return false;
  }

  writable(): boolean {
    return true;
  }

  seekable(): boolean {
    return false;
  }

  read(_size?: Py): never {
    throw unsupported("not readable");
  }

  readline(_size?: Py): never {
    throw unsupported("not readable");
  }

  readlines(_hint?: Py): never {
    throw unsupported("not readable");
  }

  [Symbol.iterator](): never {
    throw unsupported("not readable");
  }

  tell(): never {
    throw system_error("ESPIPE");
  }

  close(): null {
    this.flush();
    this.#closed = true;
    return null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(..._triple: Py[]): null {
    return this.close();
  }

  __repr__(): string {
    return `<_io.TextIOWrapper name='${this.name}' mode='${this.mode}' encoding='${this.encoding}'>`;
  }
}

/** Lone surrogates, which UTF-8 can't hold: stderr shows them escaped, and stdout does not fail over them. */
function well_formed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}
