import { OSError } from "../../core/exceptions/index.ts";
import type { HostAddress, HostSocket } from "../../platform/net.ts";
import { host_bind, type HostBinding } from "../../platform/net_bind.ts";
import { type Address, AF_UNIX, type Channel } from "./Channel.ts";
import { family_of, HostChannel, python_address } from "./HostChannel.ts";
import { MemoryChannel } from "./MemoryChannel.ts";
import { free_descriptor, take_descriptor, take_port } from "./numbers.ts";
import type { Pollable, Watcher } from "./Pollable.ts";

/** What is bound in this process, by address: connections from inside need not go through the host. */
const listeners = /* @__PURE__ */ new Map<string, Listener>();

const EADDRINUSE = 98;

/** What `Listener.bind` may be told. */
export interface BindOptions {
  /** A number that is taken already. */
  readonly fd?: number;
  /** Whether an IPv6 socket takes no IPv4 connections. */
  readonly only6?: boolean;
}

/** A bound stream socket, which may listen. */
export class Listener implements Pollable {
  readonly fd: number;
  readonly family: number;
  watcher: Watcher | null = null;
  readonly #accepted: Channel[] = [];
  #host: HostBinding | null;
  readonly #address: HostAddress;
  #listening = false;

  private constructor(host: HostBinding, fd: number) {
    this.#host = host;
    this.#address = host.address;
    this.family = family_of(host.address);
    this.fd = fd;
  }

  /**
   * Binds a socket.
   *
   * @param address where; port 0 lets the system choose
   * @throws OSError if it is taken or not this machine's
   */
  static bind(address: HostAddress, options: BindOptions = {}): Listener {
    // The host lets several sockets have one address until the first listens.
    if (listeners.has(key_of(address))) throw new OSError(EADDRINUSE, "Address already in use");
    const made = new Listener(host_bind(address, options.only6), options.fd ?? take_descriptor());
    listeners.set(key_of(made.#address), made);
    return made;
  }

  /** The one that a connection to an address would reach, if it is in this process. */
  static at(address: HostAddress): Listener | null {
    const found = listeners.get(key_of(address)) ?? ("path" in address ? undefined : everywhere(address.host, address.port));
    return found !== undefined && found.#listening ? found : null;
  }

  get readable(): boolean {
    return this.#accepted.length > 0;
  }

  get writable(): boolean {
    return false;
  }

  get local(): Address | null {
    return python_address(this.#address);
  }

  get remote(): null {
    return null;
  }

  /** Whether it lets connections in. */
  get listening(): boolean {
    return this.#listening;
  }

  /** Where it is bound, as the host says it. */
  get address(): HostAddress {
    return this.#address;
  }

  /** Lets connections in. @throws OSError if somebody else listens there */
  listen(backlog: number): void {
    if (this.#listening || this.#host === null) return;
    this.#host.listen(backlog, (socket) => this.#accept_from_host(socket));
    this.#listening = true;
  }

  /** The next connection, or null. */
  accept(): Channel | null {
    return this.#accepted.shift() ?? null;
  }

  /** Connects from inside the process; what the client gets. */
  connect(to: HostAddress, from: HostAddress | null, fd?: number): Channel {
    const server: Address = this.family === AF_UNIX ? python_address(this.#address)! : python_address(to)!;
    let client: Address = "";
    if (!("path" in to)) {
      const host = from !== null && "host" in from ? from.host : to.host;
      const port = from !== null && "port" in from && from.port !== 0 ? from.port : take_port();
      client = python_address({ host, port })!;
    }
    const [near, far] = MemoryChannel.pair(this.family, client, server, fd);
    this.#accepted.push(far);
    this.watcher?.changed(this);
    return near;
  }

  /** @param keep_file whether a socket file stays */
  close(keep_file = false): void {
    if (this.#host === null) return;
    this.#host.close(keep_file);
    this.#host = null;
    this.#listening = false;
    listeners.delete(key_of(this.#address));
    free_descriptor(this.fd);
    this.watcher = null;
    for (const channel of this.#accepted.splice(0)) channel.close();
  }

  #accept_from_host(socket: HostSocket): void {
    this.#accepted.push(new HostChannel(socket, this.family, true));
    this.watcher?.changed(this);
  }
}

function key_of(address: HostAddress): string {
  return "path" in address ? `unix ${address.path}` : `${address.host} ${address.port}`;
}

/** A listener on all of the machine's addresses. */
function everywhere(host: string, port: number): Listener | undefined {
  if (host.includes(":")) return host === "::1" ? listeners.get(`:: ${port}`) : undefined;
  return host.startsWith("127.") ? listeners.get(`0.0.0.0 ${port}`) : undefined;
}
