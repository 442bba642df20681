import { OSError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "../../builtins/repr/index.ts";
import type { Address } from "./Channel.ts";

/** What a socket object shows of. */
export interface Described {
  readonly fd: number;
  readonly family: number;
  readonly local: Address | null;
  readonly remote: Address | null;
}

/**
 * Python's `asyncio.TransportSocket`: the socket of a transport or a server, to be looked at.
 *
 * @example server.sockets[0].getsockname() // ('127.0.0.1', 8080)
 */
export class TransportSocket {
  static readonly __module__ = "asyncio.trsock";
  readonly #socket: Described;
  readonly type: number;
  readonly proto: number;
  readonly #options = new Map<string, Py>();

  /** @param type 1 for streams, 2 for datagrams */
  constructor(socket: Described, type = 1) {
    this.#socket = socket;
    this.type = type;
    this.proto = socket.family === 1 ? 0 : type === 1 ? 6 : 17;
  }

  /** `socket.family`: 2 for IPv4, 10 for IPv6, 1 for socket files */
  get family(): number {
    return this.#socket.family;
  }

  /** `socket.fileno()` @example sock.fileno() // 7 */
  fileno(): number {
    return this.#socket.fd;
  }

  /** `socket.getsockname()` @returns the local address: a tuple or a path @example sock.getsockname() // ('127.0.0.1', 8080) */
  getsockname(): Py {
    return this.#socket.local;
  }

  /** `socket.getpeername()` @returns the remote address @throws OSError [Errno 107] if it is not connected @example sock.getpeername() */
  getpeername(): Py {
    const { remote } = this.#socket;
    if (remote === null) throw new OSError(107, "Transport endpoint is not connected");
    return remote;
  }

  /** `socket.getsockopt(level, optname)` @returns what was set, else 0 @example sock.getsockopt(1, 2) */
  getsockopt(level: number, optname: number): Py {
    return this.#options.get(`${level} ${optname}`) ?? 0;
  }

  /** `socket.setsockopt(level, optname, value)`: remembered, as hosts have no such calls. @example sock.setsockopt(6, 1, 1) */
  setsockopt(level: number, optname: number, value: Py): void {
    this.#options.set(`${level} ${optname}`, typeof value === "boolean" ? Number(value) : value);
  }

  /** `socket.gettimeout()` @returns 0: it never blocks @example sock.gettimeout() // 0 */
  gettimeout(): number {
    return 0;
  }

  __repr__(): string {
    const { fd, local, remote } = this.#socket;
    let text = `<asyncio.TransportSocket fd=${fd}, family=${this.family}, type=${this.type}, proto=${this.proto}`;
    if (local !== null) text += `, laddr=${repr(local)}`;
    if (remote !== null) text += `, raddr=${repr(remote)}`;
    return `${text}>`;
  }
}
