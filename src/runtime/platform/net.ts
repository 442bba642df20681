/** Stream sockets of the host: connecting, and the names of hosts. */
import { lookup, lookupService } from "node:dns";
import { readFileSync } from "node:fs";
import { connect, isIP, type Socket } from "node:net";
import { hostname } from "node:os";

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

/** What this machine is called. */
export function host_name(): string {
  return hostname();
}

/**
 * The numeric address of a name that the machine knows without asking anybody.
 *
 * @param version 4 or 6
 * @returns null for other names
 */
export function known_host(name: string, version: number): string | null {
  for (const line of hosts_file().split("\n")) {
    const [address, ...names] = line.replace(/#.*/, "").trim().split(/\s+/);
    if (address !== undefined && names.includes(name) && isIP(address) === version) return address;
  }
  return null;
}

function hosts_file(): string {
  try {
    return readFileSync("/etc/hosts", "utf8");
  } catch {
    // A machine without it knows nothing by itself.
    return "";
  }
}

/**
 * The name of a numeric address.
 *
 * @returns a promise of it; null if it has none
 */
export function host_name_of(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    lookupService(address, 0, (error, name) => resolve(error === null ? name : null));
  });
}
