import { host_listen, type HostAddress, type HostListener, type HostSocket } from "../../platform/net.ts";
import { type Address, AF_UNIX, type Channel } from "./Channel.ts";
import { family_of, HostChannel, python_address } from "./HostChannel.ts";
import { MemoryChannel } from "./MemoryChannel.ts";
import { free_descriptor, take_descriptor, take_port } from "./numbers.ts";
import type { Pollable, Watcher } from "./Pollable.ts";

/** What listens in this process, by address: connections from inside need not go through the host. */
const listeners = /* @__PURE__ */ new Map<string, Listener>();

/** A listening socket. */
export class Listener implements Pollable {
  readonly fd: number = take_descriptor();
  readonly family: number;
  watcher: Watcher | null = null;
  readonly #accepted: Channel[] = [];
  #host: HostListener | null = null;
  #address: HostAddress;
  #listening = false;

  private constructor(address: HostAddress) {
    this.#address = address;
    this.family = family_of(address);
  }

  /**
   * Binds a socket.
   *
   * @param address where; port 0 lets the system choose
   * @throws the host's error
   */
  static async bind(address: HostAddress, backlog: number): Promise<Listener> {
    const made = new Listener(address);
    try {
      made.#host = await host_listen(address, { backlog }, (socket) => made.#accept_from_host(socket));
    } catch (error) {
      free_descriptor(made.fd);
      throw error;
    }
    made.#address = made.#host.address;
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

  /** Lets connections in. */
  listen(): void {
    this.#listening = true;
  }

  /** The next connection, or null. */
  accept(): Channel | null {
    return this.#accepted.shift() ?? null;
  }

  /** Connects from inside the process; what the client gets. */
  connect(to: HostAddress, from: HostAddress | null): Channel {
    const server: Address = this.family === AF_UNIX ? python_address(this.#address)! : python_address(to)!;
    let client: Address = "";
    if (!("path" in to)) {
      const host = from !== null && "host" in from ? from.host : to.host;
      const port = from !== null && "port" in from && from.port !== 0 ? from.port : take_port();
      client = python_address({ host, port })!;
    }
    const [near, far] = MemoryChannel.pair(this.family, client, server);
    this.#accepted.push(far);
    this.watcher?.changed(this);
    return near;
  }

  close(): void {
    if (this.#host === null) return;
    this.#host.close();
    this.#host = null;
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
