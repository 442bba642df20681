import { type BaseException, NotImplementedError, OSError, TypeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import { asFloat, type Num } from "../core/float.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { repr } from "../builtins/repr/index.ts";
import { BY_LOOP, open_sockets, type SocketByLoop } from "../asyncio/sockets/by_loop.ts";
import { type Address, AF_INET, AF_INET6, AF_UNIX, type Channel } from "../asyncio/sockets/Channel.ts";
import { DatagramPort } from "../asyncio/sockets/DatagramPort.ts";
import { plain_os_error } from "../asyncio/sockets/HostChannel.ts";
import { Listener } from "../asyncio/sockets/Listener.ts";
import { free_descriptor, take_descriptor } from "../asyncio/sockets/numbers.ts";
import type { Pollable, Watcher } from "../asyncio/sockets/Pollable.ts";
import type { HostAddress } from "../platform/net.ts";
import { address_now, named_address } from "./address.ts";
import { defaults } from "./defaults.ts";
import { AddressFamily, SocketKind } from "./enums.ts";
import { SocketOptions } from "./options.ts";
import { timeout_of } from "./timeout_of.ts";

const NONBLOCK = 2048;
const CLOEXEC = 524288;
const DATAGRAM = 2;

/** What a socket is, where it is bound, and its settings. */
export abstract class SocketBase implements Pollable {
  /** What loops do with it. */
  abstract get [BY_LOOP](): SocketByLoop;
  readonly #family: number;
  readonly #kind: number;
  readonly #proto: number;
  #fd: number;
  _timeout: number | null;
  #closed = false;
  _listener: Listener | null = null;
  _channel: Channel | null = null;
  readonly _port: DatagramPort | null;
  /** The loop that waits for it. */
  watcher: Watcher | null = null;
  /** Threads that wait for it. */
  readonly _waiting = new Set<() => void>();
  /** Bytes that were looked at and not taken. */
  _ahead: Uint8Array | null = null;
  /** The other side is there, or was. */
  _connected = false;
  _shut_for_reading = false;
  readonly _options: SocketOptions;

  /** @throws OSError for a family or a kind that there is not; NotImplementedError for what the host does not have */
  constructor(family: Py = -1, type: Py = -1, proto: Py = -1, fileno: Py = null) {
    if (fileno !== null) throw new NotImplementedError("sockets of a file descriptor are not supported");
    this.#family = Number(family) === -1 ? AF_INET : Number(family);
    const kind = Number(type) === -1 ? 1 : Number(type);
    this.#kind = kind & ~(NONBLOCK | CLOEXEC);
    this.#proto = Number(proto) === -1 ? 0 : Number(proto);
    if (this.#family !== AF_INET && this.#family !== AF_INET6 && this.#family !== AF_UNIX) throw new OSError(97, "Address family not supported by protocol");
    if (this.#kind === 3 || this.#kind === 5) throw new NotImplementedError("raw sockets and sockets of sequenced packets are not supported");
    if (this.#kind !== 1 && this.#kind !== DATAGRAM) throw new OSError(22, "Invalid argument");
    if (this.#family === AF_UNIX && this.#kind === DATAGRAM) throw new NotImplementedError("datagrams between socket files are not supported");
    if (this.#proto !== 0 && this.#proto !== (this.#kind === 1 ? 6 : 17)) throw new OSError(93, "Protocol not supported");
    this.#fd = take_descriptor();
    this._timeout = (kind & NONBLOCK) !== 0 ? 0 : defaults.timeout;
    this._port = this.#kind === DATAGRAM ? new DatagramPort(this.#family, this.#fd) : null;
    if (this._port !== null) this._port.watcher = this;
    this._options = new SocketOptions({
      kind: this.#kind, domain: this.#family, protocol: this.#proto,
      listening: () => this._listener?.listening === true,
      take_error: () => this._take_error_number(),
      set_host: (option, value) => this._port?.host.set(option, value),
      member: (join, group, local) => this._port?.host.member(join, group, local === "0.0.0.0" ? undefined : local),
    });
    open_sockets.set(this.#fd, this);
  }

  /** A connection as a socket. */
  protected _adopt(channel: Channel): void {
    if (channel.fd !== this.#fd) {
      free_descriptor(this.#fd);
      open_sockets.delete(this.#fd);
      this.#fd = channel.fd;
      open_sockets.set(this.#fd, this);
    }
    this._channel = channel;
    this._connected = true;
    channel.watcher = this;
  }

  get readable(): boolean {
    return this._ahead !== null || this._shut_for_reading || (this._channel ?? this._listener ?? this._port)?.readable === true;
  }

  get writable(): boolean {
    return (this._channel ?? this._port)?.writable ?? this._listener === null;
  }

  changed(): void {
    this.watcher?.changed(this);
    for (const wake of [...this._waiting]) wake();
  }

  /** `socket.family` */
  get family(): AddressFamily {
    return new AddressFamily(this.#family);
  }

  /** `socket.type` */
  get type(): SocketKind {
    return new SocketKind(this.#kind);
  }

  /** `socket.proto` */
  get proto(): number {
    return this.#proto;
  }

  /** `socket.timeout`: as `gettimeout`. */
  get timeout(): Num | null {
    return this.gettimeout();
  }

  /** `socket.fileno()` @returns its number, -1 once it is closed @example sock.fileno() // 7 */
  fileno(): number {
    return this.#closed ? -1 : this.#fd;
  }

  /** `socket.setblocking(flag)` @example sock.setblocking(false) */
  setblocking(flag: Py): void {
    this._timeout = flag ? null : 0;
  }

  /** `socket.getblocking()` @example sock.getblocking() // true */
  getblocking(): boolean {
    return this._timeout !== 0;
  }

  /** `socket.settimeout(value)` @param value seconds, or null to wait without end @throws ValueError below zero @example sock.settimeout(2.5) */
  settimeout(value: Py): void {
    this._timeout = timeout_of(value);
  }

  /** `socket.gettimeout()` @returns seconds, or null @example sock.gettimeout() // null */
  gettimeout(): Num | null {
    return this._timeout === null ? null : asFloat(this._timeout);
  }

  /**
   * `socket.bind(address)`: the port is known at once.
   *
   * @param address `(host, port)`, or a path
   * @throws OSError if it is taken; gaierror for a name that is not in the machine's own list of hosts
   * @example sock.bind(tuple("127.0.0.1", 0)); const port = sock.getsockname()[1];
   */
  bind(address: Py): void {
    this._check_open();
    const at = address_now(named_address(address, this.#family, "bind"), this.#family);
    if (this._port !== null) {
      if (!("path" in at)) this._port.bind(at, this._options.is_on(1, 2));
      return;
    }
    if (this._listener !== null || this._channel !== null) throw new OSError(22, "Invalid argument");
    this._listener = Listener.bind(at, { fd: this.#fd, only6: this._options.is_on(41, 26) });
    this._listener.watcher = this;
  }

  /** `socket.listen(backlog=128)` @throws OSError @example sock.listen() */
  listen(backlog: Py = 128): void {
    this._check_open();
    if (typeof backlog !== "number" && typeof backlog !== "boolean" && typeof backlog !== "bigint") throw new TypeError(`'${type_name(backlog)}' object cannot be interpreted as an integer`);
    if (this._port !== null) throw new OSError(95, "Operation not supported");
    if (this._channel !== null) throw new OSError(22, "Invalid argument");
    if (this._listener === null) {
      if (this.#family === AF_UNIX) throw new OSError(22, "Invalid argument");
      this.bind(this.#nowhere);
    }
    this._listener?.listen(Number(backlog));
  }

  /** Where it is bound, for a connection that begins there. */
  protected get bound_to(): HostAddress | null {
    return this._listener?.address ?? null;
  }

  get #nowhere(): Address {
    return this.#family === AF_UNIX ? "" : this.#family === AF_INET6 ? tuple("::", 0, 0, 0) : tuple("0.0.0.0", 0);
  }

  /** `socket.getsockname()` @returns `(host, port)`, or a path @example sock.getsockname() // ('127.0.0.1', 8080) */
  getsockname(): Address {
    this._check_open();
    return this._channel?.local ?? this._listener?.local ?? this._port?.local ?? this.#nowhere;
  }

  /** `socket.getpeername()` @throws OSError [Errno 107] if it is not connected @example sock.getpeername() */
  getpeername(): Address {
    this._check_open();
    const remote = this._connected ? (this._channel?.remote ?? this._port?.remote ?? null) : null;
    if (remote === null) throw new OSError(107, "Transport endpoint is not connected");
    return remote;
  }

  /** `socket.getsockopt(level, optname[, buflen])` @returns a number, or bytes if `buflen` is given @throws OSError @example sock.getsockopt(1, 2) */
  getsockopt(level: Py, optname: Py, buflen: Py = null): Py {
    this._check_open();
    return this._options.get(Number(level), Number(optname), buflen);
  }

  /** `socket.setsockopt(level, optname, value)` @throws OSError for what can't be set @example sock.setsockopt(1, 2, 1) */
  setsockopt(level: Py, optname: Py, value: Py): void {
    this._check_open();
    if (Number(level) === 1 && Number(optname) === 15 && Number(value) !== 0) throw new NotImplementedError("SO_REUSEPORT is not supported");
    this._options.set(Number(level), Number(optname), value);
  }

  /**
   * `socket.shutdown(how)`
   *
   * @param how SHUT_RD, SHUT_WR or SHUT_RDWR
   * @throws OSError if it is not connected
   * @example sock.shutdown(socket.SHUT_WR)
   */
  shutdown(how: Py): void {
    this._check_open();
    const way = Number(how);
    if (way < 0 || way > 2) throw new OSError(22, "Invalid argument");
    if (this._channel === null && this._listener?.listening !== true) throw new OSError(107, "Transport endpoint is not connected");
    if (way !== 1) this._shut_for_reading = true;
    if (way !== 0) this._channel?.shutdown();
    this.changed();
  }

  /** `socket.close()` @example sock.close() */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    open_sockets.delete(this.#fd);
    if (this._channel !== null) this._channel.close(this._options.resets);
    else if (this._listener !== null) this._listener.close(true);
    else if (this._port !== null) this._port.close();
    else free_descriptor(this.#fd);
    this.watcher = null;
  }

  /** Somebody else has what it stood for. */
  _release(): void {
    this.#closed = true;
    open_sockets.delete(this.#fd);
  }

  get _closed(): boolean {
    return this.#closed;
  }

  _check_open(): void {
    if (this.#closed) throw new OSError(9, "Bad file descriptor");
  }

  /** The error a connection attempt ended with, which is taken. */
  _take_error(): BaseException | null {
    const error = this._channel?.take_error() ?? null;
    return error === null ? null : plain_os_error(error);
  }

  _take_error_number(): number {
    const error = this._take_error();
    return error instanceof OSError ? Number(error.errno) : 0;
  }

  /** `with sock` */
  __enter__(): this {
    return this;
  }

  __exit__(): null {
    this.close();
    return null;
  }

  __repr__(): string {
    let text = `<socket.socket${this.#closed ? " [closed]" : ""} fd=${this.fileno()}, family=${this.#family}, type=${this.#kind}, proto=${this.#proto}`;
    if (this.#closed) return `${text}>`;
    const local: Address = this.getsockname();
    if (local !== "") text += `, laddr=${repr(local)}`;
    const remote = this._connected ? (this._channel?.remote ?? this._port?.remote ?? null) : null;
    if (remote !== null && remote !== "") text += `, raddr=${repr(remote)}`;
    return `${text}>`;
  }
}
