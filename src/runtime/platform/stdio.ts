import { fstatSync, writeSync } from "node:fs";
import { BrokenPipeError, caught, OSError } from "../core/exceptions/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { install } from "./install.ts";

/** Text streams as `print` needs them. */
export interface TextWriter {
  readonly name: string;
  readonly encoding: string;
  /** Writes text; returns the number of characters. */
  write(text: string): number;
  /** Hands everything on to the system. */
  flush(): void;
  isatty(): boolean;
  fileno(): number;
}

/** How many characters stdout collects when it is no terminal. */
const BUFFER = 8192;
/** How long to wait, in milliseconds, when a pipe can't take more at the moment. */
const PATIENCE = 2;

class Writer implements TextWriter {
  readonly name: string;
  readonly encoding = "utf-8";
  readonly errors: string;
  readonly #fd: number;
  #pending: string[] = [];
  #size = 0;
  #rest: Buffer | null = null;
  #terminal: boolean | undefined;

  constructor(fd: number, name: string, errors: string) {
    this.#fd = fd;
    this.name = name;
    this.errors = errors;
  }

  write(text: string): number {
    install();
    if (this.#fd === 2) stdout_buffer.flush_quietly();
    this.#pending.push(text);
    this.#size += text.length;
    if (this.#size >= BUFFER || (this.#by_line() && text.includes("\n"))) this.flush();
    return text.length;
  }

  flush(): void {
    if (this.#size === 0 && this.#rest === null) return;
    const text = this.#pending.join("");
    this.#pending = [];
    this.#size = 0;
    const bytes = Buffer.from(/\p{Surrogate}/u.test(text) ? well_formed(text) : text, "utf8");
    let left = this.#rest === null ? bytes : Buffer.concat([this.#rest, bytes]);
    this.#rest = left;
    while (left.length > 0) {
      left = left.subarray(this.#write_some(left));
      this.#rest = left;
    }
    this.#rest = null;
  }

  /** Whether something could not be written. */
  get stuck(): boolean {
    return this.#rest !== null;
  }

  /** For the order of stdout and stderr; what fails here fails again where it can be told. */
  flush_quietly(): void {
    try {
      this.flush();
    } catch {
      // Kept in `rest`.
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

  #by_line(): boolean {
    return this.#fd === 2 || this.isatty() || (process.env["PYTHONUNBUFFERED"] ?? "") !== "";
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

  __repr__(): string {
    return `<_io.TextIOWrapper name='${this.name}' mode='w' encoding='utf-8'>`;
  }
}

/** Lone surrogates, which UTF-8 can't hold: stderr shows them escaped, and stdout does not fail over them. */
function well_formed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

const stdout_buffer = /* @__PURE__ */ new Writer(1, "<stdout>", "strict");
const stderr_buffer = /* @__PURE__ */ new Writer(2, "<stderr>", "backslashreplace");

/** A standard stream: writes to the process's own or to what the program has put in its place. */
class Stream implements TextWriter {
  readonly #own: Writer;
  #target: TextTarget;

  constructor(own: Writer) {
    this.#own = own;
    this.#target = own;
  }

  get name(): string {
    return this.#own.name;
  }

  get encoding(): string {
    return this.#own.encoding;
  }

  get errors(): string {
    return this.#own.errors;
  }

  write(text: string): number {
    const written: unknown = this.#target.write(text);
    return typeof written === "number" ? written : text.length;
  }

  writelines(lines: Iterable<string>): void {
    for (const line of lines) this.write(line);
  }

  flush(): void {
    this.#target.flush?.();
  }

  isatty(): boolean {
    return this.#target === this.#own && this.#own.isatty();
  }

  fileno(): number {
    return this.#own.fileno();
  }

  writable(): boolean {
    return true;
  }

  reconfigure(): void {
    // Line buffering and encodings are what they are.
  }

  _redirect(target: TextTarget): TextTarget {
    const before = this.#target === this.#own ? this : this.#target;
    this.#target = target === this ? this.#own : target;
    return before;
  }

  __repr__(): string {
    return repr(this.#target);
  }
}

/** Anything that can stand for a standard stream. */
export interface TextTarget {
  write(text: string): unknown;
  flush?(): unknown;
}

const stdout_stream = /* @__PURE__ */ new Stream(stdout_buffer);
const stderr_stream = /* @__PURE__ */ new Stream(stderr_buffer);

/** The process's standard output: collected, and complete at the end whatever ends the program. */
export const stdout: TextWriter = stdout_stream;

/** The process's standard error: written line by line, in order with `stdout`. */
export const stderr: TextWriter = stderr_stream;

/**
 * `sys.stdout = target`: what is printed from now on goes to another object.
 *
 * @param target an object with `write`, or `stdout` itself to undo it
 * @returns what was there before
 * @example const before = set_stdout(buffer); …; set_stdout(before);
 */
export function set_stdout(target: TextTarget): TextTarget {
  return stdout_stream._redirect(target);
}

/**
 * `sys.stderr = target`; see `set_stdout`.
 *
 * @example set_stderr(stdout);
 */
export function set_stderr(target: TextTarget): TextTarget {
  return stderr_stream._redirect(target);
}

/**
 * Writes out what is left when the process ends.
 *
 * @returns the exit status to use if stdout could not be written (120, as CPython), else undefined
 */
export function flush_at_exit(): number | undefined {
  let status: number | undefined;
  try {
    stdout_buffer.flush();
  } catch (error) {
    status = 120;
    const text = caught(error).toString();
    stderr_buffer.write(`Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\n${text}\n`);
  }
  try {
    stderr_buffer.flush();
  } catch {
    // There is nowhere left to tell it.
  }
  return status;
}
