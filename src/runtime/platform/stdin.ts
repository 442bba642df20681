/** Standard input: bytes, and the text above them. Both and `input` read from one place, so that nothing is read twice. */
import { readSync } from "node:fs";
import { isatty } from "node:tty";
import { caught, OSError, StopIteration, ValueError } from "../core/exceptions/index.ts";
import { call_method } from "../core/attributes/call_method.ts";
import type { Py } from "../core/value.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { bytes_decode } from "../builtins/bytes/code.ts";
import type { TextIO } from "./stdio.ts";
import { STREAM, unsupported } from "./stream.ts";

/** How long to wait, in milliseconds, when nothing has been typed yet and the host does not wait itself. */
const PATIENCE = 10;
const CHUNK = 65536;
const NEWLINE = 10;

/** What `sys.stdin.buffer` is. */
class StandardInputBuffer {
  static readonly __name__: string = "BufferedReader";
  static readonly __module__: string = "_io";
  readonly [STREAM] = "binary";
  readonly name = "<stdin>";
  readonly mode = "rb";
  closed = false;
  #rest: Buffer = Buffer.alloc(0);
  #ended = false;

  get raw(): this {
    return this;
  }

  #fill(): boolean {
    const more = read_some();
    this.#ended = more.length === 0;
    if (this.#ended) return false;
    this.#rest = this.#rest.length === 0 ? more : Buffer.concat([this.#rest, more]);
    return true;
  }

  #take(count: number): Buffer {
    const part = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return part;
  }

  /** The next bytes, `size` of them or all. */
  bytes(size: number): Buffer {
    if (this.closed) throw new ValueError("read of closed file");
    while ((size < 0 || this.#rest.length < size) && this.#fill());
    return this.#take(size < 0 ? this.#rest.length : size);
  }

  /** The next line with its end. */
  line(limit = -1): Buffer {
    if (this.closed) throw new ValueError("readline of closed file");
    for (let searched = 0; ; ) {
      const end = this.#rest.indexOf(NEWLINE, searched) + 1;
      if (end > 0) return this.#take(limit < 0 ? end : Math.min(limit, end));
      if (limit >= 0 && this.#rest.length >= limit) return this.#take(limit);
      searched = this.#rest.length;
      if (!this.#fill()) return this.#take(this.#rest.length);
    }
  }

  read(size: Py = -1): Bytes {
    return new Bytes(this.bytes(size === null ? -1 : Number(size)));
  }

  read1(size: Py = -1): Bytes {
    if (this.#rest.length === 0) this.#fill();
    return new Bytes(this.#take(size < 0 ? this.#rest.length : Number(size)));
  }

  peek(_size: Py = 0): Bytes {
    if (this.#rest.length === 0) this.#fill();
    return new Bytes(this.#rest);
  }

  readline(size: Py = -1): Bytes {
    return new Bytes(this.line(size === null ? -1 : Number(size)));
  }

  readlines(_hint: Py = -1): Bytes[] {
    return [...this];
  }

  __next__(): Bytes {
    const line = this.line();
    if (line.length === 0) throw new StopIteration();
    return new Bytes(line);
  }

  next(): IteratorResult<Bytes> {
    const line = this.line();
    return line.length === 0 ? { done: true, value: undefined } : { done: false, value: new Bytes(line) };
  }

  [Symbol.iterator](): this {
    return this;
  }

  fileno(): number {
    return 0;
  }

  isatty(): boolean {
    return isatty(0);
  }

  readable(): boolean {
    return true;
  }

  writable(): boolean {
    return false;
  }

  seekable(): boolean {
    return false;
  }

  close(): null {
    this.closed = true;
    return null;
  }

  __repr__(): string {
    return "<_io.BufferedReader name='<stdin>'>";
  }
}

/** What `sys.stdin` is. */
class StandardInput {
  static readonly __name__: string = "TextIOWrapper";
  static readonly __module__: string = "_io";
  readonly [STREAM] = "text";
  readonly name = "<stdin>";
  readonly mode = "r";
  readonly encoding = "utf-8";
  readonly errors = "strict";
  readonly newlines = null;
  readonly line_buffering = false;
  readonly buffer = /* @__PURE__ */ new StandardInputBuffer();

  get closed(): boolean {
    return this.buffer.closed;
  }

  read(size: Py = -1): string {
    if (size === null || size < 0) return text_of(this.buffer.bytes(-1));
    let text = "";
    // Characters have several bytes.
    for (let count = 0; count < size; count++) {
      const next = this.#character();
      if (next === "") break;
      text += next;
    }
    return text;
  }

  #character(): string {
    const first = this.buffer.bytes(1);
    const byte = first[0] ?? 0;
    const more = byte < 0xc2 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
    return text_of(Buffer.concat([first, this.buffer.bytes(more)]));
  }

  readline(size: Py = -1): string {
    return text_of(this.buffer.line(size === null ? -1 : Number(size)));
  }

  readlines(_hint: Py = -1): string[] {
    return [...this];
  }

  __next__(): string {
    const line = this.readline();
    if (line === "") throw new StopIteration();
    return line;
  }

  next(): IteratorResult<string> {
    const line = this.readline();
    return line === "" ? { done: true, value: undefined } : { done: false, value: line };
  }

  [Symbol.iterator](): this {
    return this;
  }

  fileno(): number {
    return 0;
  }

  isatty(): boolean {
    return isatty(0);
  }

  readable(): boolean {
    return true;
  }

  writable(): boolean {
    return false;
  }

  seekable(): boolean {
    return false;
  }

  flush(): null {
    return null;
  }

  write(_text: Py): never {
    throw unsupported("not writable");
  }

  writelines(_lines: Py): never {
    throw unsupported("not writable");
  }

  close(): null {
    return this.buffer.close();
  }

  /** Settings of how it is decoded are what they are. */
  reconfigure(_options?: Py): null {
    return null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(..._triple: Py[]): null {
    return this.close();
  }

  __repr__(): string {
    return "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>";
  }
}

function text_of(bytes: Buffer): string {
  return bytes_decode(new Bytes(bytes)).replace(/\r\n?/g, "\n");
}

const own_stdin = /* @__PURE__ */ new StandardInput();

/** Python's `sys.stdin`; `set_stdin` puts another stream in its place. */
export let stdin: TextIO = own_stdin;

/** Python's `sys.__stdin__`: the process's own. */
export const __stdin__: TextIO = own_stdin;

/**
 * `sys.stdin = target`: what is read from now on comes from another object.
 *
 * @returns what was there before
 * @example set_stdin(new StringIO("yes\n"))
 */
export function set_stdin(target: Py): Py {
  const before = stdin;
  stdin = target;
  return before;
}

/**
 * Reads a line from `sys.stdin`, whatever that is, and waits for it.
 *
 * @returns the line with its end, or "" at the end of the input
 * @example read_line() // "yes\n"
 */
export function read_line(): Py {
  return call_method(stdin, "readline");
}

function read_some(): Buffer {
  const buffer = Buffer.alloc(CHUNK);
  for (;;) {
    try {
      return buffer.subarray(0, readSync(0, buffer));
    } catch (error) {
      if (!(error instanceof Error) || !("code" in error)) throw error;
      if (error.code === "EOF") return Buffer.alloc(0);
      if (error.code !== "EAGAIN") {
        const known = caught(error);
        throw known instanceof OSError ? known : error;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
    }
  }
}
