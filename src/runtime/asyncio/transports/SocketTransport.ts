import { AssertionError, type BaseException, caught, KeyboardInterrupt, OSError, RuntimeError, SystemExit, TypeError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { truth } from "../../core/truth.ts";
import { class_name_of, type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { buffer_of } from "../../builtins/bytes/buffer.ts";
import { Bytes } from "../../builtins/bytes/Bytes.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { log_error } from "../events/log_error.ts";
import type { Future } from "../futures/Future.ts";
import { type Channel, joined } from "../sockets/Channel.ts";
import { TransportSocket } from "../sockets/TransportSocket.ts";
import { FlowControlTransport } from "./FlowControl.ts";
import { BufferedProtocol } from "./protocols.ts";

/** How much is read at once. */
const READ_SIZE = 262_144;
/** After so many writes to a lost connection each one is reported. */
const LOST_WRITES = 5;

/** Who keeps account of the connections it has accepted. */
export interface Owner {
  _attach(transport: SocketTransport): void;
  _detach(transport: SocketTransport): void;
}

/** A stream socket's transport, as `create_connection` gives it. */
export class SocketTransport extends FlowControlTransport {
  static readonly __name__: string = "_SelectorSocketTransport";
  static override readonly __module__: string = "asyncio.selector_events";
  readonly #channel: Channel;
  readonly #owner: Owner | null;
  #buffer: Uint8Array[] = [];
  #size = 0;
  /** How often the loss was noticed; from one on, `connection_lost` is on its way. */
  #lost = 0;
  #closing = false;
  #closed = false;
  #paused = false;
  #eof = false;
  readonly #forget: () => void;

  /** @param waiter is set when `connection_made` has been called */
  constructor(loop: EventLoop, channel: Channel, protocol: Py, waiter: Future<null> | null = null, owner: Owner | null = null) {
    super(loop);
    this.#channel = channel;
    this.#owner = owner;
    this._protocol = protocol;
    this._extra.set("socket", new TransportSocket(channel));
    this._extra.set("sockname", channel.local);
    this._extra.set("peername", channel.remote);
    owner?._attach(this);
    this.#forget = loop._selector.at_close(() => channel.close());
    loop.call_soon(() => this._protocol.connection_made(this));
    loop.call_soon(() => this.#add_reader());
    if (waiter !== null) {
      loop.call_soon(() => {
        if (!waiter.cancelled()) waiter.set_result(null);
      });
    }
  }

  override is_closing(): boolean {
    return this.#closing;
  }

  override set_protocol(protocol: Py): void {
    this._protocol = protocol;
  }

  override get_protocol(): Py {
    return this._protocol;
  }

  override is_reading(): boolean {
    return !this.#closing && !this.#paused;
  }

  override pause_reading(): void {
    if (!this.is_reading()) return;
    this.#paused = true;
    this.loop._selector.remove_reader(this.#channel);
  }

  override resume_reading(): void {
    if (this.#closing || !this.#paused) return;
    this.#paused = false;
    this.#add_reader();
  }

  override close(): void {
    if (this.#closing) return;
    this.#closing = true;
    this.loop._selector.remove_reader(this.#channel);
    if (this.#size > 0) return;
    this.#lost++;
    this.loop._selector.remove_writer(this.#channel);
    this.loop.call_soon(() => this.#connection_lost(null));
  }

  override abort(): void {
    this.#force_close(null);
  }

  get_write_buffer_size(): number {
    return this.#size;
  }

  /**
   * `WriteTransport.write(data)`: never waits; what the system can't take is kept.
   *
   * @throws TypeError if it is no bytes-like object; RuntimeError after `write_eof`
   */
  override write(data: Py): void {
    const bytes = buffer_of(data);
    if (bytes === undefined) throw new TypeError(`data argument must be a bytes-like object, not '${type_name(data)}'`);
    if (this.#eof) throw new RuntimeError("Cannot call write() after write_eof()");
    if (bytes.length === 0) return;
    if (this.#lost > 0) {
      if (this.#lost >= LOST_WRITES) log_error("socket.send() raised exception.", null);
      this.#lost++;
      return;
    }
    let rest = bytes;
    if (this.#size === 0) {
      const sent = this.#send(bytes);
      if (sent === null) return;
      rest = bytes.subarray(sent);
      if (rest.length === 0) return;
      this.loop._selector.add_writer(this.#channel, () => this.#write_ready());
    }
    this.#keep(rest);
    this._maybe_pause_protocol();
  }

  override writelines(list_of_data: Py): void {
    if (this.#eof) throw new RuntimeError("Cannot call writelines() after write_eof()");
    if (!truth(list_of_data)) return;
    for (const data of iter(list_of_data)) {
      const bytes = buffer_of(data);
      if (bytes === undefined) throw new TypeError(`memoryview: a bytes-like object is required, not '${type_name(data)}'`);
      this.#keep(bytes);
    }
    if (this.#closing) throw new TypeError("'NoneType' object is not callable");
    if (this.#size === 0) {
      if (this.#buffer.length === 0) throw new AssertionError("Data should not be empty");
      return;
    }
    this.#write_ready();
    if (this.#size > 0) this.loop._selector.add_writer(this.#channel, () => this.#write_ready());
  }

  override write_eof(): void {
    if (this.#closing || this.#eof) return;
    this.#eof = true;
    if (this.#size === 0) this.#channel.shutdown();
  }

  override can_write_eof(): boolean {
    return true;
  }

  #keep(data: Uint8Array): void {
    // A bytearray may be changed by whoever wrote it.
    this.#buffer.push(data.slice());
    this.#size += data.length;
  }

  #add_reader(): void {
    if (this.is_reading()) this.loop._selector.add_reader(this.#channel, () => this.#read_ready());
  }

  /** What was taken; null if the connection is broken. */
  #send(data: Uint8Array): number | null {
    try {
      return Math.max(this.#channel.send(data), 0);
    } catch (error) {
      this.#buffer = [];
      this.#size = 0;
      this.loop._selector.remove_writer(this.#channel);
      this.#fatal_error(error, "Fatal write error on socket transport");
      return null;
    }
  }

  #write_ready(): void {
    if (this.#lost > 0) return;
    const data = joined(this.#buffer, this.#size);
    const sent = this.#send(data);
    if (sent === null) return;
    this.#size = data.length - sent;
    this.#buffer = this.#size > 0 ? [data.subarray(sent)] : [];
    this._maybe_resume_protocol();
    if (this.#size > 0) return;
    this.loop._selector.remove_writer(this.#channel);
    if (this.#closing) this.#connection_lost(null);
    else if (this.#eof) this.#channel.shutdown();
  }

  #read_ready(): void {
    if (this.#lost > 0) return;
    if (this._protocol instanceof BufferedProtocol) return this.#read_into_buffer(this._protocol);
    const data = this.#recv(READ_SIZE);
    if (data === null) return;
    if (data.length === 0) return this.#end_of_file();
    this.#guarded("data_received", () => this._protocol.data_received(new Bytes(data)));
  }

  #read_into_buffer(protocol: BufferedProtocol): void {
    let target: Uint8Array | undefined;
    const got = this.#guarded("get_buffer", () => {
      target = buffer_of(protocol.get_buffer(-1));
      if (target === undefined || target.length === 0) throw new RuntimeError("get_buffer() returned an empty buffer");
    });
    if (!got || target === undefined) return;
    const data = this.#recv(target.length);
    if (data === null) return;
    if (data.length === 0) return this.#end_of_file();
    target.set(data);
    this.#guarded("buffer_updated", () => protocol.buffer_updated(data.length));
  }

  #recv(size: number): Uint8Array | null {
    try {
      return this.#channel.recv(size);
    } catch (error) {
      this.#fatal_error(error, "Fatal read error on socket transport");
      return null;
    }
  }

  #end_of_file(): void {
    let keep_open = false;
    const heard = this.#guarded("eof_received", () => {
      keep_open = truth(this._protocol.eof_received() ?? null);
    });
    if (!heard) return;
    if (keep_open) this.loop._selector.remove_reader(this.#channel);
    else this.close();
  }

  /** Calls the protocol; its error breaks the connection. */
  #guarded(method: string, f: () => void): boolean {
    try {
      f();
      return true;
    } catch (error) {
      this.#fatal_error(error, `Fatal error: protocol.${method}() call failed.`);
      return false;
    }
  }

  #fatal_error(thrown: unknown, message: string): void {
    const error = caught(thrown);
    if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
    if (!(error instanceof OSError)) {
      this.loop.call_exception_handler(
        new Map<string, Py>([["message", message], ["exception", error], ["transport", this], ["protocol", this._protocol]]),
      );
    }
    this.#force_close(error);
  }

  #force_close(error: BaseException | null): void {
    if (this.#lost > 0) return;
    if (this.#size > 0) {
      this.#buffer = [];
      this.#size = 0;
      this.loop._selector.remove_writer(this.#channel);
    }
    if (!this.#closing) {
      this.#closing = true;
      this.loop._selector.remove_reader(this.#channel);
    }
    this.#lost++;
    this.loop.call_soon(() => this.#connection_lost(error));
  }

  #connection_lost(error: BaseException | null): void {
    try {
      this._protocol.connection_lost(error);
    } finally {
      this.#closed = true;
      this.#forget();
      this.#channel.close();
      this._protocol = null;
      this.#owner?._detach(this);
    }
  }

  __repr__(): string {
    const info = [class_name_of(this.constructor)];
    if (this.#closed) info.push("closed");
    else if (this.#closing) info.push("closing");
    info.push(`fd=${this.#channel.fd}`);
    if (!this.#closed && !this.loop.is_closed()) {
      const { _selector: selector } = this.loop;
      info.push(`read=${selector.has_reader(this.#channel) ? "polling" : "idle"}`);
      info.push(`write=<${selector.has_writer(this.#channel) ? "polling" : "idle"}, bufsize=${this.#size}>`);
    }
    return `<${info.join(" ")}>`;
  }
}
