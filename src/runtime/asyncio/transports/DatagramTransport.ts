import { type BaseException, caught, KeyboardInterrupt, NotImplementedError, OSError, SystemExit, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { eq } from "../../core/eq.ts";
import { class_name_of, type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "../../builtins/repr/index.ts";
import { buffer_of } from "../../builtins/bytes/buffer.ts";
import { Bytes } from "../../builtins/bytes/Bytes.ts";
import type { HostPort } from "../../platform/datagram.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { log_error } from "../events/log_error.ts";
import type { Future } from "../futures/Future.ts";
import type { DatagramPort } from "../sockets/DatagramPort.ts";
import { TransportSocket } from "../sockets/TransportSocket.ts";
import { BaseTransport } from "./Transport.ts";

/** After so many datagrams to a lost endpoint each one is reported. */
const LOST_WRITES = 5;
const DATAGRAM = 2;

/**
 * Python's `asyncio.DatagramTransport`: for datagrams.
 *
 * @example transport.sendto(bytes_of("hello"), tuple("127.0.0.1", 9999))
 */
export class DatagramTransport extends BaseTransport {
  /** `DatagramTransport.sendto(data, addr=None)` @param _addr where to; None for where it is connected @example transport.sendto(data, addr) */
  sendto(_data: Py, _addr: Py = null): void {
    throw new NotImplementedError();
  }

  /** `DatagramTransport.abort()`: closes at once. @example transport.abort() */
  abort(): void {
    throw new NotImplementedError();
  }
}

/** A datagram socket's transport, as `create_datagram_endpoint` gives it. */
export class SelectorDatagramTransport extends DatagramTransport {
  static readonly __name__: string = "_SelectorDatagramTransport";
  static override readonly __module__: string = "asyncio.selector_events";
  readonly #loop: EventLoop;
  readonly #port: DatagramPort;
  readonly #address: Py;
  #protocol: Py;
  #lost = 0;
  #closing = false;
  #closed = false;
  readonly #forget: () => void;

  /**
   * @param address the only place it sends to, or null
   * @param waiter is set when `connection_made` has been called
   */
  constructor(loop: EventLoop, port: DatagramPort, protocol: Py, address: Py, waiter: Future<null>) {
    super();
    this.#loop = loop;
    this.#port = port;
    this.#address = address;
    this.#protocol = protocol;
    this._extra.set("socket", new TransportSocket(port, DATAGRAM));
    this._extra.set("sockname", port.local);
    this._extra.set("peername", port.remote);
    this.#forget = loop._selector.at_close(() => port.close());
    loop.call_soon(() => this.#protocol.connection_made(this));
    loop.call_soon(() => {
      if (!this.#closing) loop._selector.add_reader(port, () => this.#read_ready());
    });
    loop.call_soon(() => {
      if (!waiter.cancelled()) waiter.set_result(null);
    });
  }

  override is_closing(): boolean {
    return this.#closing;
  }

  override set_protocol(protocol: Py): void {
    this.#protocol = protocol;
  }

  override get_protocol(): Py {
    return this.#protocol;
  }

  /** `DatagramTransport.get_write_buffer_size()`: nothing is ever kept. @example transport.get_write_buffer_size() // 0 */
  get_write_buffer_size(): number {
    return 0;
  }

  override sendto(data: Py, addr: Py = null): void {
    const bytes = buffer_of(data);
    if (bytes === undefined) throw new TypeError(`data argument must be a bytes-like object, not ${repr(type_name(data))}`);
    if (this.#address !== null) {
      if (addr !== null && !eq(addr, this.#address)) throw new ValueError(`Invalid address: must be None or ${repr(this.#address)}`);
      if (this.#lost > 0) {
        if (this.#lost >= LOST_WRITES) log_error("socket.send() raised exception.", null);
        this.#lost++;
        return;
      }
    }
    try {
      this.#port.send(bytes, this._extra.get("peername") === null ? place_of(addr ?? this.#address) : null);
    } catch (thrown) {
      const error = caught(thrown);
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
      if (error instanceof OSError) this.#protocol.error_received(error);
      else this.#fatal_error(error, "Fatal write error on datagram transport");
    }
  }

  override close(): void {
    if (this.#closing) return;
    this.#closing = true;
    this.#loop._selector.remove_reader(this.#port);
    this.#lost++;
    this.#loop.call_soon(() => this.#connection_lost(null));
  }

  override abort(): void {
    this.#force_close(null);
  }

  #read_ready(): void {
    if (this.#lost > 0) return;
    let datagram;
    try {
      datagram = this.#port.receive();
    } catch (thrown) {
      const error = caught(thrown);
      if (!(error instanceof OSError)) throw error;
      this.#protocol.error_received(error);
      return;
    }
    if (datagram !== null) this.#protocol.datagram_received(new Bytes(datagram.data), datagram.from);
  }

  #fatal_error(error: BaseException, message: string): void {
    this.#loop.call_exception_handler(
      new Map<string, Py>([["message", message], ["exception", error], ["transport", this], ["protocol", this.#protocol]]),
    );
    this.#force_close(error);
  }

  #force_close(error: BaseException | null): void {
    if (this.#lost > 0) return;
    if (!this.#closing) {
      this.#closing = true;
      this.#loop._selector.remove_reader(this.#port);
    }
    this.#lost++;
    this.#loop.call_soon(() => this.#connection_lost(error));
  }

  #connection_lost(error: BaseException | null): void {
    try {
      this.#protocol.connection_lost(error);
    } finally {
      this.#closed = true;
      this.#forget();
      this.#port.close();
      this.#protocol = null;
    }
  }

  __repr__(): string {
    const info = [class_name_of(this.constructor)];
    if (this.#closed) info.push("closed");
    else if (this.#closing) info.push("closing");
    info.push(`fd=${this.#port.fd}`);
    if (!this.#closed && !this.#loop.is_closed()) {
      info.push(`read=${this.#loop._selector.has_reader(this.#port) ? "polling" : "idle"}`, "write=<idle, bufsize=0>");
    }
    return `<${info.join(" ")}>`;
  }
}

/** Where a datagram goes. @throws TypeError for what is no address */
function place_of(addr: Py): HostPort | null {
  if (addr === null) return null;
  if (!Array.isArray(addr)) throw new TypeError(`sendto(): AF_INET address must be tuple, not ${type_name(addr)}`);
  const [host, port]: readonly Py[] = addr;
  return { host: host === "" ? "0.0.0.0" : host === "localhost" ? "127.0.0.1" : String(host), port: Number(port) };
}
