import { class_name_of } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "../../builtins/repr/index.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { sleep } from "../tasks/sleep.ts";
import type { StreamReader } from "./StreamReader.ts";

/**
 * Python's `asyncio.StreamWriter`: the writing end of a connection.
 *
 * @example writer.write(bytes_of("hello\n")); await writer.drain();
 */
export class StreamWriter {
  static readonly __module__ = "asyncio.streams";
  static readonly __coroutines__ = ["drain", "wait_closed"];
  readonly #transport: Py;
  readonly #protocol: Py;
  readonly #reader: StreamReader | null;
  readonly _loop: EventLoop;

  constructor(transport: Py, protocol: Py, reader: StreamReader | null, loop: Py) {
    this.#transport = transport;
    this.#protocol = protocol;
    this.#reader = reader;
    this._loop = loop;
  }

  /** `StreamWriter.transport` */
  get transport(): Py {
    return this.#transport;
  }

  /**
   * `StreamWriter.write(data)`: never waits; follow it with `drain`.
   *
   * @param data bytes, bytearray or memoryview
   * @throws TypeError if it is no bytes-like object; RuntimeError after `write_eof`
   * @example writer.write(bytes_of("hello\n"))
   */
  write(data: Py): void {
    this.#transport.write(data);
  }

  /** `StreamWriter.writelines(data)` @param data an iterable of bytes-like objects @example writer.writelines([header, body]) */
  writelines(data: Py): void {
    this.#transport.writelines(data);
  }

  /** `StreamWriter.write_eof()`: nothing more will be written; reading goes on. @example writer.write_eof() */
  write_eof(): void {
    this.#transport.write_eof();
  }

  /** `StreamWriter.can_write_eof()` @example writer.can_write_eof() // true */
  can_write_eof(): boolean {
    return this.#transport.can_write_eof();
  }

  /** `StreamWriter.close()`: closes when all is written. @example writer.close(); await writer.wait_closed(); */
  close(): void {
    this.#transport.close();
  }

  /** `StreamWriter.is_closing()` @example writer.is_closing() // false */
  is_closing(): boolean {
    return this.#transport.is_closing();
  }

  /** `StreamWriter.wait_closed()` @throws what broke the connection @example await writer.wait_closed(); */
  wait_closed(): Promise<null> {
    return this.#protocol._get_close_waiter(this).promise();
  }

  /**
   * `StreamWriter.get_extra_info(name, default=None)`
   *
   * @param name "peername", "sockname", "socket"
   * @example writer.get_extra_info("peername") // ('127.0.0.1', 51234)
   */
  get_extra_info(name: Py, default_: Py = null): Py {
    return this.#transport.get_extra_info(name, default_);
  }

  /**
   * `StreamWriter.drain()`: waits while too much is waiting to be written.
   *
   * @throws the reader's exception; ConnectionResetError "Connection lost"
   * @example await writer.drain();
   */
  async drain(): Promise<null> {
    const error = this.#reader?.exception() ?? null;
    if (error !== null) throw error;
    // So that a loop of write and drain hears of the end of the connection.
    if (this.#transport.is_closing()) await sleep(0);
    await this.#protocol._drain_helper();
    return null;
  }

  __repr__(): string {
    const info = [class_name_of(this.constructor), `transport=${repr(this.#transport)}`];
    if (this.#reader !== null) info.push(`reader=${repr(this.#reader)}`);
    return `<${info.join(" ")}>`;
  }
}
