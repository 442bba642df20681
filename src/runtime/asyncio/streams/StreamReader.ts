import { AssertionError, type BaseException, caught, NotImplementedError, RuntimeError, StopAsyncIteration, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { buffer_of } from "../../builtins/bytes/buffer.ts";
import { Bytes, bytes_of } from "../../builtins/bytes/Bytes.ts";
import { repr } from "../../builtins/repr/index.ts";
import { current_loop } from "../events/current_loop.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { IncompleteReadError } from "../exceptions/IncompleteReadError.ts";
import { LimitOverrunError } from "../exceptions/LimitOverrunError.ts";
import type { Future } from "../futures/Future.ts";
import { joined } from "../sockets/Channel.ts";
import { ReadBuffer } from "./ReadBuffer.ts";

/** How long a line may be, by default. */
export const DEFAULT_LIMIT = 65_536;

const NEWLINE = 10;

/**
 * Python's `asyncio.StreamReader(limit=65536, loop=None)`: the reading end of a connection.
 *
 * @example const line = await reader.readline();
 */
export class StreamReader implements AsyncIterable<Bytes> {
  static readonly __module__ = "asyncio.streams";
  static readonly __coroutines__ = ["read", "readline", "readexactly", "readuntil", "__anext__"];
  readonly #limit: number;
  readonly #loop: EventLoop;
  readonly #buffer = new ReadBuffer();
  #eof = false;
  #waiter: Future<null> | null = null;
  #exception: BaseException | null = null;
  #transport: Py = null;
  #paused = false;

  /**
   * @param limit how long a line may be; reading pauses at twice as much
   * @param loop by default the current one
   * @throws ValueError "Limit cannot be <= 0"
   */
  constructor(limit: Py = DEFAULT_LIMIT, loop: Py = null) {
    const options: { limit?: Py; loop?: Py } = is_keywords(limit) ? limit : is_keywords(loop) ? { limit, ...loop } : { limit, loop };
    const own: number = Number(options.limit ?? DEFAULT_LIMIT);
    if (own <= 0) throw new ValueError("Limit cannot be <= 0");
    this.#limit = own;
    this.#loop = options.loop ?? current_loop();
  }

  /** `StreamReader.exception()` @returns what broke the connection, or null @example reader.exception() // null */
  exception(): BaseException | null {
    return this.#exception;
  }

  /** `StreamReader.set_exception(exc)` @example reader.set_exception(new ConnectionResetError("gone")) */
  set_exception(exc: BaseException): void {
    this.#exception = exc;
    const waiter = this.#waiter;
    this.#waiter = null;
    if (waiter !== null && !waiter.cancelled()) waiter.set_exception(exc);
  }

  /** `StreamReader.set_transport(transport)` @example reader.set_transport(transport) */
  set_transport(transport: Py): void {
    if (this.#transport !== null) throw new AssertionError("Transport already set");
    this.#transport = transport;
  }

  /** `StreamReader.feed_eof()`: there will be no more data. @example reader.feed_eof() */
  feed_eof(): void {
    this.#eof = true;
    this.#wake();
  }

  /** `StreamReader.at_eof()` @returns whether all has been read @example reader.at_eof() // false */
  at_eof(): boolean {
    return this.#eof && this.#buffer.length === 0;
  }

  /** `StreamReader.feed_data(data)` @param data bytes-like @example reader.feed_data(bytes_of("line\n")) */
  feed_data(data: Py): void {
    if (this.#eof) throw new AssertionError("feed_data after feed_eof");
    const bytes = buffer_of(data);
    if (bytes === undefined) throw new TypeError(`can't extend bytearray with ${type_name(data)}`);
    if (bytes.length === 0) return;
    this.#buffer.append(bytes);
    this.#wake();
    if (this.#transport === null || this.#paused || this.#buffer.length <= 2 * this.#limit) return;
    try {
      this.#transport.pause_reading();
      this.#paused = true;
    } catch (error) {
      if (!(caught(error) instanceof NotImplementedError)) throw error;
      this.#transport = null;
    }
  }

  /**
   * `StreamReader.readline()`
   *
   * @returns a promise of a line with its end, of what is left at the end of the stream, or of nothing there
   * @throws ValueError if the line is longer than the limit
   * @example while ((line = await reader.readline()).length > 0) print(line);
   */
  async readline(): Promise<Bytes> {
    const separator = Uint8Array.of(NEWLINE);
    try {
      return await this.#read_until([separator]);
    } catch (error) {
      if (error instanceof IncompleteReadError) return error.partial;
      if (!(error instanceof LimitOverrunError)) throw error;
      const { consumed } = error;
      if (this.#buffer.view[consumed] === NEWLINE) this.#buffer.drop(consumed + 1);
      else this.#buffer.clear();
      this.#maybe_resume();
      throw new ValueError(error.args[0]);
    }
  }

  /**
   * `StreamReader.readuntil(separator=b"\n")`
   *
   * @param separator bytes, or a tuple of which the one that comes first counts
   * @returns a promise of the data up to and with the separator
   * @throws IncompleteReadError at the end of the stream; LimitOverrunError
   * @example const head = await reader.readuntil(bytes_of("\r\n\r\n"));
   */
  async readuntil(separator: Py = bytes_of("\n")): Promise<Bytes> {
    const given: readonly Py[] = Array.isArray(separator) ? separator : [separator];
    const separators = given.map((each) => {
      const bytes = buffer_of(each);
      if (bytes === undefined) throw new TypeError(`object of type '${type_name(each)}' has no len()`);
      return bytes;
    });
    separators.sort((a, b) => a.length - b.length);
    if (separators.length === 0) throw new ValueError("Separator should contain at least one element");
    if (separators[0]?.length === 0) throw new ValueError("Separator should be at least one-byte string");
    return this.#read_until(separators);
  }

  async #read_until(separators: readonly Uint8Array[]): Promise<Bytes> {
    if (this.#exception !== null) throw this.#exception;
    const shortest = separators[0]?.length ?? 1;
    const longest = separators.at(-1)?.length ?? 1;
    const buffer = this.#buffer;
    // Before this no separator begins.
    let offset = 0;
    for (;;) {
      const { length } = buffer;
      if (length - offset >= shortest) {
        const match = first_match(buffer, separators, offset);
        if (match !== null) {
          if (match.start > this.#limit) throw new LimitOverrunError("Separator is found, but chunk is longer than limit", match.start);
          const line = new Bytes(buffer.take(match.end));
          this.#maybe_resume();
          return line;
        }
        offset = Math.max(0, length + 1 - longest);
        if (offset > this.#limit) throw new LimitOverrunError("Separator is not found, and chunk exceed the limit", offset);
      }
      if (this.#eof) throw new IncompleteReadError(new Bytes(buffer.take(buffer.length)), null);
      await this.#wait("readuntil");
    }
  }

  /**
   * `StreamReader.read(n=-1)`
   *
   * @param n the most to read, once there is something; less than zero reads to the end of the stream
   * @returns a promise of bytes, none at the end
   * @example const chunk = await reader.read(4096);
   */
  async read(n: Py = -1): Promise<Bytes> {
    if (this.#exception !== null) throw this.#exception;
    const size = Number(n);
    if (size === 0) return new Bytes();
    if (size > 0) return this.#read_some(size);
    const blocks: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      if (this.#exception !== null) throw this.#exception;
      const { data } = await this.#read_some(this.#limit);
      if (data.length === 0) return new Bytes(joined(blocks, length));
      blocks.push(data);
      length += data.length;
    }
  }

  async #read_some(size: number): Promise<Bytes> {
    if (this.#buffer.length === 0 && !this.#eof) await this.#wait("read");
    const data = new Bytes(this.#buffer.take(size));
    this.#maybe_resume();
    return data;
  }

  /**
   * `StreamReader.readexactly(n)`
   *
   * @returns a promise of `n` bytes
   * @throws IncompleteReadError if the stream ends before; ValueError for a number below zero
   * @example const header = await reader.readexactly(4);
   */
  async readexactly(n: Py): Promise<Bytes> {
    const size = Number(n);
    if (size < 0) throw new ValueError("readexactly size can not be less than zero");
    if (this.#exception !== null) throw this.#exception;
    if (size === 0) return new Bytes();
    while (this.#buffer.length < size) {
      if (this.#eof) throw new IncompleteReadError(new Bytes(this.#buffer.take(this.#buffer.length)), size);
      await this.#wait("readexactly");
    }
    const data = new Bytes(this.#buffer.take(size));
    this.#maybe_resume();
    return data;
  }

  __aiter__(): this {
    return this;
  }

  async __anext__(): Promise<Bytes> {
    const line = await this.readline();
    if (line.length === 0) throw new StopAsyncIteration();
    return line;
  }

  [Symbol.asyncIterator](): AsyncIterator<Bytes, undefined> {
    return {
      next: async () => {
        const value = await this.readline();
        return value.length === 0 ? { done: true, value: undefined } : { done: false, value };
      },
    };
  }

  #wake(): void {
    const waiter = this.#waiter;
    this.#waiter = null;
    if (waiter !== null && !waiter.cancelled()) waiter.set_result(null);
  }

  #maybe_resume(): void {
    if (!this.#paused || this.#buffer.length > this.#limit) return;
    this.#paused = false;
    this.#transport.resume_reading();
  }

  async #wait(name: string): Promise<void> {
    if (this.#waiter !== null) throw new RuntimeError(`${name}() called while another coroutine is already waiting for incoming data`);
    if (this.#eof) throw new AssertionError("_wait_for_data after EOF");
    if (this.#paused) {
      this.#paused = false;
      this.#transport.resume_reading();
    }
    const waiter = this.#loop.create_future<null>();
    this.#waiter = waiter;
    try {
      await waiter.promise();
    } finally {
      this.#waiter = null;
    }
  }

  __repr__(): string {
    const info = ["StreamReader"];
    if (this.#buffer.length > 0) info.push(`${this.#buffer.length} bytes`);
    if (this.#eof) info.push("eof");
    if (this.#limit !== DEFAULT_LIMIT) info.push(`limit=${this.#limit}`);
    if (this.#waiter !== null) info.push(`waiter=${repr(this.#waiter)}`);
    if (this.#exception !== null) info.push(`exception=${repr(this.#exception)}`);
    if (this.#transport !== null) info.push(`transport=${repr(this.#transport)}`);
    if (this.#paused) info.push("paused");
    return `<${info.join(" ")}>`;
  }
}

/** The separator that ends first. */
function first_match(buffer: ReadBuffer, separators: readonly Uint8Array[], offset: number): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  for (const separator of separators) {
    const start = buffer.find(separator, offset);
    if (start >= 0 && (best === null || start + separator.length < best.end)) best = { start, end: start + separator.length };
  }
  return best;
}
