/** Stream sockets of the host: connecting, listening, and the names of hosts. */
import { lookup } from "node:dns";
import { connect, createServer, type Server, type Socket } from "node:net";

/** An end of a connection: a host's address with its port, or the path of a socket file. */
export type HostAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** What happens to a socket; called from the host's own turns, never inside a step of the loop. */
export interface HostSocketEvents {
  connected(): void;
  data(chunk: Uint8Array): void;
  /** The other side has finished writing. */
  ended(): void;
  /** What was written has gone to the system. */
  drained(): void;
  failed(error: Error): void;
}

/** A connection of the host. */
export interface HostSocket {
  /** Where it is bound; known once it is connected. */
  readonly local: HostAddress | null;
  readonly remote: HostAddress | null;
  /** Bytes that were written and not handed to the system yet. */
  readonly waiting: number;
  /** Says who is told of what happens; until then nothing is read. */
  listen(events: HostSocketEvents): void;
  write(data: Uint8Array): void;
  /** Finishes writing after what was written. */
  finish(): void;
  pause(): void;
  resume(): void;
  /** Closes when all is written. */
  close(): void;
  /** Closes now, so that the other side sees a reset. */
  reset(): void;
}

/** A socket of Node. */
export class NodeSocket implements HostSocket {
  readonly #socket: Socket;
  readonly #path: string | undefined;

  constructor(socket: Socket, path?: string) {
    this.#socket = socket;
    this.#path = path;
    socket.unref();
    socket.on("error", () => {});
  }

  get local(): HostAddress | null {
    return address_of(this.#socket.localAddress, this.#socket.localPort, this.#path === undefined ? undefined : "");
  }

  get remote(): HostAddress | null {
    return address_of(this.#socket.remoteAddress, this.#socket.remotePort, this.#path);
  }

  get waiting(): number {
    return this.#socket.writableLength;
  }

  listen(events: HostSocketEvents): void {
    const socket = this.#socket;
    socket.on("connect", () => events.connected());
    socket.on("data", (chunk: Uint8Array) => events.data(chunk));
    socket.on("end", () => events.ended());
    socket.on("drain", () => events.drained());
    socket.on("error", (error) => events.failed(error));
  }

  write(data: Uint8Array): void {
    this.#socket.write(data);
  }

  finish(): void {
    this.#socket.end();
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  close(): void {
    this.#socket.destroySoon();
  }

  reset(): void {
    if (this.#path === undefined) this.#socket.resetAndDestroy();
    else this.#socket.destroy();
  }
}

function address_of(host: string | undefined, port: number | undefined, path?: string): HostAddress | null {
  if (path !== undefined) return { path };
  return host === undefined || port === undefined ? null : { host, port };
}

/**
 * Begins a connection.
 *
 * @param to where to
 * @param from the local address to bind to, or null
 * @example host_connect({ host: "127.0.0.1", port: 80 }, null)
 */
export function host_connect(to: HostAddress, from: { readonly host: string; readonly port: number } | null): HostSocket {
  if ("path" in to) return new NodeSocket(connect({ path: to.path, allowHalfOpen: true }), to.path);
  const local = from === null ? {} : { localAddress: from.host, ...(from.port === 0 ? {} : { localPort: from.port }) };
  return new NodeSocket(connect({ host: to.host, port: to.port, allowHalfOpen: true, noDelay: true, autoSelectFamily: false, ...local }));
}

/** A listening socket of the host. */
export interface HostListener {
  /** Where it is bound, with the port that the system has chosen. */
  readonly address: HostAddress;
  close(): void;
}

/**
 * Binds and listens. With a numeric address it is done before the host's next macrotask.
 *
 * @param at where; port 0 lets the system choose
 * @param options `backlog`, `reuse_port`
 * @param accepted called with each connection; it is not read before `resume`
 * @returns a promise of the listener
 * @throws the host's error, with a `code`
 * @example await host_listen({ host: "127.0.0.1", port: 0 }, { backlog: 100 }, (socket) => queue.push(socket));
 */
export function host_listen(
  at: HostAddress, options: { readonly backlog: number }, accepted: (socket: HostSocket) => void,
): Promise<HostListener> {
  const path = "path" in at ? at.path : undefined;
  const server: Server = createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true }, (socket) => accepted(new NodeSocket(socket, path)));
  server.unref();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    const done = (): void => {
      server.removeListener("error", reject);
      server.on("error", () => {});
      const bound = server.address();
      const address = bound === null || typeof bound === "string" ? at : { host: bound.address, port: bound.port };
      resolve({ address, close: () => void server.close() });
    };
    if ("path" in at) server.listen({ path: at.path, backlog: options.backlog }, done);
    else server.listen({ host: at.host, port: at.port, backlog: options.backlog, exclusive: true, ipv6Only: at.host.includes(":") }, done);
  });
}

/**
 * The addresses of a host name.
 *
 * @param family 4, 6, or 0 for both
 * @returns a promise of addresses with their families, as the system orders them
 * @throws the host's error, with a `code`
 * @example await host_lookup("localhost", 0) // [{ address: "127.0.0.1", family: 4 }]
 */
export function host_lookup(name: string, family: number): Promise<readonly { readonly address: string; readonly family: number }[]> {
  return new Promise((resolve, reject) => {
    lookup(name, { all: true, family, order: "verbatim" }, (error, found) => {
      if (error === null) resolve(found);
      else reject(error);
    });
  });
}
