import { BlockingIOError, OSError, TimeoutError } from "../core/exceptions/index.ts";
import { tuple } from "../core/tuple.ts";
import { blocked } from "../core/turns.ts";
import type { Py } from "../core/value.ts";
import { Bytes } from "../builtins/bytes/Bytes.ts";
import { type Address, AF_INET, AF_INET6, type Channel, joined } from "../asyncio/sockets/Channel.ts";
import { BY_LOOP } from "../asyncio/sockets/by_loop.ts";
import { plain_os_error } from "../asyncio/sockets/HostChannel.ts";
import { start_connection } from "../asyncio/sockets/connect.ts";
import { retake_descriptor } from "../asyncio/sockets/numbers.ts";
import type { HostAddress } from "../platform/net.ts";
import { monotonic } from "../platform/host.ts";
import { timed } from "../threading/alarm.ts";
import { would_wait } from "../threading/would_wait.ts";
import { address_now, address_of, named_address } from "./address.ts";
import { ByLoop } from "./ByLoop.ts";
import { bytes_like, size_of, writable_buffer } from "./sizes.ts";
import { SocketBase } from "./SocketBase.ts";

const PEEK = 2;
const DONTWAIT = 64;
const WAITALL = 256;

/** Something to try until it gives more than null. */
type Attempt<T> = () => T | null;

/**
 * Python's `socket.socket(family=AF_INET, type=SOCK_STREAM, proto=0)`. What blocks is awaited.
 *
 * @example const server = new socket(); server.bind(tuple("127.0.0.1", 0)); server.listen(); const [connection, address] = await server.accept();
 */
export class socket extends SocketBase {
  static readonly __module__: string = "socket";

  readonly #by_loop = new ByLoop(this);

  get [BY_LOOP](): ByLoop {
    return this.#by_loop;
  }

  /** A connection that somebody has made, as a socket. */
  static _of(channel: Channel, kind = 1): socket {
    const made = new this(channel.family, kind, 0);
    made._adopt(channel);
    return made;
  }

  /** `socket.accept()` @returns a promise of `(connection, address)` @throws OSError, TimeoutError @example const [connection, address] = await server.accept(); */
  accept(): Promise<readonly [socket, Address]> {
    return this.#until(() => this._try_accept());
  }

  /** `socket.accept()` where nothing can be awaited. @throws RuntimeError if it would have to wait @example server.accept_now() */
  accept_now(): readonly [socket, Address] {
    return this.#at_once("socket.accept", () => this._try_accept());
  }

  _try_accept(): readonly [socket, Address] | null {
    this._check_open();
    if (this._port !== null) throw new OSError(95, "Operation not supported");
    if (this._listener?.listening !== true || this._shut_for_reading) throw new OSError(22, "Invalid argument");
    const channel = this._listener.accept();
    if (channel === null) return null;
    return tuple(socket._of(channel), channel.remote ?? "");
  }

  /**
   * `socket.connect(address)`
   *
   * @param address `(host, port)`, or a path
   * @throws OSError if nobody answers; gaierror, TimeoutError; BlockingIOError if it does not block
   * @example await sock.connect(tuple("127.0.0.1", 8080));
   */
  connect(address: Py): Promise<null> {
    return this.#connect(address);
  }

  async #connect(address: Py): Promise<null> {
    this._check_open();
    const family = Number(this.family);
    const to = await blocked(address_of(named_address(address, family, "connect"), family));
    if (this._begin_connect(to)) return null;
    if (this._timeout === 0) throw new BlockingIOError(115, "Operation now in progress");
    await this.#until(() => this._try_connected());
    return null;
  }

  /** `socket.connect(address)` where nothing can be awaited. @throws RuntimeError if it would have to wait @example sock.connect_now(address) */
  connect_now(address: Py): null {
    this._check_open();
    const family = Number(this.family);
    if (this._begin_connect(address_now(named_address(address, family, "connect"), family))) return null;
    if (this._timeout === 0) throw new BlockingIOError(115, "Operation now in progress");
    this.#at_once("socket.connect", () => this._try_connected());
    return null;
  }

  /** `socket.connect_ex(address)` @returns a promise of 0 or the number of the error @example await sock.connect_ex(address) // 111 */
  connect_ex(address: Py): Promise<number> {
    return this.#connect(address).then(() => 0, (error: unknown) => {
      if (error instanceof TimeoutError && error.errno === null) return 11;
      if (error instanceof OSError && typeof error.errno === "number" && error.errno > 0) return error.errno;
      throw error;
    });
  }

  /** Begins to connect; whether that is all there is to do. @throws OSError */
  _begin_connect(to: HostAddress): boolean {
    if (this._port !== null) {
      if (!("path" in to)) this._port.connect(to);
      this._connected = true;
      return true;
    }
    if (this._channel !== null) throw new OSError(this._connected ? 106 : 114, this._connected ? "Transport endpoint is already connected" : "Operation already in progress");
    if (this._listener?.listening === true) throw new OSError(106, "Transport endpoint is already connected");
    const from = this.bound_to;
    const fd = this.fileno();
    this._listener?.close(true);
    this._listener = null;
    retake_descriptor(fd);
    const channel = start_connection(to, from, fd);
    this._adopt(channel);
    this._connected = channel.remote !== null;
    return "path" in to && this._connected;
  }

  /** Whether the connection is there. @throws the error it ended with */
  _try_connected(): true | null {
    if (!this.writable) return null;
    const error = this._channel?.take_error() ?? null;
    if (error !== null) {
      this._forget_channel();
      throw plain_os_error(error);
    }
    this._connected = true;
    return true;
  }

  /** A connection that failed leaves the socket as it was. */
  _forget_channel(): void {
    const fd = this.fileno();
    this._channel?.close();
    this._channel = null;
    this._connected = false;
    retake_descriptor(fd);
  }

  /**
   * `socket.recv(bufsize[, flags])`
   *
   * @param bufsize at most so many bytes
   * @returns a promise of bytes, none when the other side has finished
   * @throws OSError, TimeoutError; BlockingIOError if it does not block and there is nothing
   * @example const data = await sock.recv(1024);
   */
  recv(bufsize: Py, flags: Py = 0): Promise<Bytes> {
    return this.#until(this.#receiving(bufsize, flags), flags);
  }

  /** `socket.recv(bufsize[, flags])` where nothing can be awaited. @throws RuntimeError if it would have to wait @example sock.recv_now(1024) */
  recv_now(bufsize: Py, flags: Py = 0): Bytes {
    return this.#at_once("socket.recv", this.#receiving(bufsize, flags), flags);
  }

  #receiving(bufsize: Py, flags: Py): Attempt<Bytes> {
    const size = size_of(bufsize, "recv");
    const bits = Number(flags);
    if ((bits & WAITALL) === 0 || this._port !== null) return () => this._try_recv(size, bits);
    const got: Uint8Array[] = [];
    let left = size;
    return () => {
      for (;;) {
        const data = left === 0 ? null : this._try_recv(left, 0);
        if (data === null && left > 0) return null;
        if (data !== null) got.push(data.data);
        left -= data?.data.length ?? 0;
        if (left === 0 || data?.data.length === 0) return new Bytes(joined(got, size - left));
      }
    };
  }

  _try_recv(size: number, flags = 0): Bytes | null {
    this._check_open();
    if (this._port !== null) {
      const datagram = this._try_recvfrom(size, flags);
      return datagram === null ? null : datagram[0];
    }
    if (this._channel === null || (!this._connected && this._try_connected() === null)) throw new OSError(107, "Transport endpoint is not connected");
    if (size === 0) return new Bytes();
    const data = this.#more(this._channel, this._ahead, size);
    if (data === null) return null;
    const keep = (flags & PEEK) !== 0 ? data : data.subarray(Math.min(size, data.length));
    this._ahead = keep.length > 0 ? keep : null;
    return new Bytes(data.slice(0, size));
  }

  /** What there is to read: what was looked at before, and what comes after it. */
  #more(channel: Channel, ahead: Uint8Array | null, size: number): Uint8Array | null {
    if (ahead === null) return channel.recv(size) ?? (this._shut_for_reading ? new Uint8Array() : null);
    if (ahead.length >= size || !channel.readable) return ahead;
    const more = channel.recv(size - ahead.length);
    return more === null ? ahead : joined([ahead, more], ahead.length + more.length);
  }

  /** `socket.recvfrom(bufsize[, flags])` @returns a promise of `(bytes, address)` @throws OSError, TimeoutError @example const [data, address] = await sock.recvfrom(1024); */
  recvfrom(bufsize: Py, flags: Py = 0): Promise<readonly [Bytes, Py]> {
    const size = size_of(bufsize, "recvfrom");
    return this.#until(() => this._try_recvfrom(size, Number(flags)), flags);
  }

  /** `socket.recvfrom(bufsize[, flags])` where nothing can be awaited. @throws RuntimeError if it would have to wait @example sock.recvfrom_now(1024) */
  recvfrom_now(bufsize: Py, flags: Py = 0): readonly [Bytes, Py] {
    const size = size_of(bufsize, "recvfrom");
    return this.#at_once("socket.recvfrom", () => this._try_recvfrom(size, Number(flags)), flags);
  }

  _try_recvfrom(size: number, flags = 0): readonly [Bytes, Py] | null {
    this._check_open();
    if (this._port === null) {
      const data = this._try_recv(size, flags);
      return data === null ? null : tuple(data, null);
    }
    const datagram = (flags & PEEK) === 0 ? this._port.receive() : this._port.peek();
    return datagram === null ? null : tuple(new Bytes(datagram.data.slice(0, size)), datagram.from);
  }

  /** `socket.recv_into(buffer[, nbytes[, flags]])` @returns a promise of how many bytes were put into it @throws OSError, TimeoutError @example const count = await sock.recv_into(buffer); */
  recv_into(buffer: Py, nbytes: Py = 0, flags: Py = 0): Promise<number> {
    return this.#until(() => this._try_recv_into(buffer, nbytes, flags), flags);
  }

  /** `socket.recv_into(…)` where nothing can be awaited. @throws RuntimeError if it would have to wait @example sock.recv_into_now(buffer) */
  recv_into_now(buffer: Py, nbytes: Py = 0, flags: Py = 0): number {
    return this.#at_once("socket.recv_into", () => this._try_recv_into(buffer, nbytes, flags), flags);
  }

  _try_recv_into(buffer: Py, nbytes: Py = 0, flags: Py = 0): number | null {
    const target = writable_buffer(buffer, "recv_into");
    const data = this._try_recv(size_of(nbytes, "recv_into") || target.length, Number(flags));
    if (data !== null) target.set(data.data);
    return data === null ? null : data.data.length;
  }

  /** `socket.recvfrom_into(buffer[, nbytes[, flags]])` @returns a promise of `(count, address)` @throws OSError, TimeoutError @example const [count, address] = await sock.recvfrom_into(buffer); */
  recvfrom_into(buffer: Py, nbytes: Py = 0, flags: Py = 0): Promise<readonly [number, Py]> {
    return this.#until(() => this._try_recvfrom_into(buffer, nbytes, flags), flags);
  }

  _try_recvfrom_into(buffer: Py, nbytes: Py = 0, flags: Py = 0): readonly [number, Py] | null {
    const target = writable_buffer(buffer, "recvfrom_into");
    const got = this._try_recvfrom(size_of(nbytes, "recvfrom_into") || target.length, Number(flags));
    if (got === null) return null;
    target.set(got[0].data);
    return tuple(got[0].data.length, got[1]);
  }

  /** `socket.send(data[, flags])` @returns a promise of how many bytes were taken @throws OSError, TimeoutError @example const sent = await sock.send(data); */
  send(data: Py, flags: Py = 0): Promise<number> {
    return this.#until(() => this._try_send(bytes_like(data)), flags);
  }

  /** `socket.send(data[, flags])` where nothing can be awaited. @throws RuntimeError if it would have to wait @example sock.send_now(data) */
  send_now(data: Py, flags: Py = 0): number {
    return this.#at_once("socket.send", () => this._try_send(bytes_like(data)), flags);
  }

  _try_send(data: Uint8Array): number | null {
    this._check_open();
    if (this._port !== null) return this._port.send(data, null);
    if (this._channel === null) throw new OSError(32, "Broken pipe");
    if (!this._connected && this._try_connected() === null) return null;
    if (data.length === 0) return 0;
    const sent = this._channel.send(data);
    return sent < 0 ? null : sent;
  }

  /** `socket.sendall(data[, flags])`: all of it. @throws OSError, TimeoutError @example await sock.sendall(data); */
  sendall(data: Py, flags: Py = 0): Promise<null> {
    return this.#until(this.#sending(data), flags).then(() => null);
  }

  /** `socket.sendall(data[, flags])` where nothing can be awaited. @throws RuntimeError if it would have to wait @example sock.sendall_now(data) */
  sendall_now(data: Py, flags: Py = 0): null {
    this.#at_once("socket.sendall", this.#sending(data), flags);
    return null;
  }

  #sending(data: Py): Attempt<true> {
    let rest = bytes_like(data);
    return () => {
      while (rest.length > 0) {
        const sent = this._try_send(rest);
        if (sent === null) return null;
        rest = rest.subarray(sent);
      }
      return true;
    };
  }

  /** `socket.sendto(data[, flags], address)` @returns how many bytes: a datagram never waits @throws OSError @example sock.sendto(data, tuple("127.0.0.1", 53)) */
  sendto(data: Py, ...more: Py[]): number {
    this._check_open();
    const bytes = bytes_like(data);
    const address: Py = more.at(-1);
    if (this._port === null) return this.send_now(data);
    const family = Number(this.family) === AF_INET6 ? AF_INET6 : AF_INET;
    return this._port.send(bytes, address_now(named_address(address, family, "sendto"), family));
  }

  /** `socket.detach()`: the socket is given up, not closed. @returns its number @example sock.detach() */
  detach(): number {
    const fd = this.fileno();
    this._release();
    return fd;
  }

  /** Tries until there is something; blocks the thread meanwhile. @throws BlockingIOError, TimeoutError */
  async #until<T>(attempt: Attempt<T>, flags: Py = 0): Promise<T> {
    const limit = (Number(flags) & DONTWAIT) !== 0 ? 0 : this._timeout;
    const deadline = limit === null ? null : monotonic() + limit;
    for (;;) {
      const got = attempt();
      if (got !== null) return got;
      if (limit === 0) throw new BlockingIOError(11, "Resource temporarily unavailable");
      let wake = (): void => {};
      const changed = new Promise<boolean>((resolve) => {
        wake = () => resolve(true);
      });
      this._waiting.add(wake);
      const woken = await blocked(timed(changed, deadline === null ? null : Math.max(deadline - monotonic(), 0)));
      this._waiting.delete(wake);
      if (!woken) throw new TimeoutError("timed out");
    }
  }

  /** Does what needs no waiting. @throws BlockingIOError; RuntimeError if it would have to wait */
  #at_once<T>(method: string, attempt: Attempt<T>, flags: Py = 0): T {
    const got = attempt();
    if (got !== null) return got;
    if (this._timeout === 0 || (Number(flags) & DONTWAIT) !== 0) throw new BlockingIOError(11, "Resource temporarily unavailable");
    throw would_wait(method);
  }
}
