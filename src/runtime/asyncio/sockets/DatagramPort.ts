import { OSError } from "../../core/exceptions/index.ts";
import { host_datagram, type HostDatagram, type HostPort } from "../../platform/datagram.ts";
import { type Address, AF_INET6 } from "./Channel.ts";
import { plain_os_error, python_address } from "./HostChannel.ts";
import { free_descriptor, take_descriptor } from "./numbers.ts";
import type { Pollable, Watcher } from "./Pollable.ts";

/** What is bound in this process, by address: datagrams from inside need not go through the host. */
const ports = /* @__PURE__ */ new Map<string, DatagramPort>();

/** About as many bytes as Linux keeps for a socket; what comes then is lost. */
const ROOM = 212_992;
/** What a kept datagram takes besides its bytes. */
const OVERHEAD = 512;
const LARGEST = 65_507;

/** A datagram with where it came from. */
export interface Datagram {
  readonly data: Uint8Array;
  readonly from: Address | null;
}

/** A datagram socket that never blocks. */
export class DatagramPort implements Pollable {
  readonly fd: number;
  readonly family: number;
  watcher: Watcher | null = null;
  #host: HostDatagram | null = null;
  #local: HostPort | null = null;
  #remote: HostPort | null = null;
  readonly #queue: Datagram[] = [];
  #queued = 0;
  #error: Error | null = null;
  #closed = false;

  constructor(family: number, fd: number = take_descriptor()) {
    this.family = family;
    this.fd = fd;
  }

  get readable(): boolean {
    return this.#queue.length > 0 || this.#error !== null;
  }

  get writable(): boolean {
    return true;
  }

  /** Whether it has a place. */
  get bound(): boolean {
    return this.#host !== null;
  }

  get local(): Address | null {
    return python_address(this.#local ?? { host: this.#any, port: 0 });
  }

  get remote(): Address | null {
    return python_address(this.#remote);
  }

  get #any(): string {
    return this.family === AF_INET6 ? "::" : "0.0.0.0";
  }

  /** The host's socket, which needs a place to be anywhere. */
  get host(): HostDatagram {
    if (this.#host === null) this.bind({ host: this.#any, port: 0 });
    return this.#host!;
  }

  /**
   * Gives it a place.
   *
   * @param at where; port 0 lets the system choose
   * @param reuse whether others may have the same
   * @throws OSError
   */
  bind(at: HostPort, reuse = false): void {
    if (this.#host !== null) throw new OSError(22, "Invalid argument");
    try {
      this.#host = host_datagram(at, reuse, {
        message: (data, from) => this.#receive(data, from),
        failed: (error) => this.#fail(error),
      });
    } catch (error) {
      throw plain_os_error(error);
    }
    this.#local = this.#host.address;
    ports.set(key_of(this.#local), this);
  }

  /** Only to and from there. @throws OSError */
  connect(to: HostPort): void {
    this.host.connect(to);
    this.#remote = to;
    const { local } = this.#seen_from(to);
    this.#local = local;
  }

  /**
   * Sends a datagram.
   *
   * @param to where to; null for where it is connected
   * @throws OSError
   */
  send(data: Uint8Array, to: HostPort | null): number {
    const target = to ?? this.#remote;
    if (target === null) throw new OSError(89, "Destination address required");
    if (data.length > LARGEST) throw new OSError(90, "Message too long");
    this.#raise_error();
    const { host } = this;
    const near = port_at(target);
    if (near === null) host.send(data, this.#remote === null ? target : null);
    else near.#receive(data.slice(), this.#seen_from(target).local);
    return data.length;
  }

  /** The first datagram, or null. @throws OSError if the other side has said that nobody is there */
  receive(): Datagram | null {
    this.#raise_error();
    const first = this.#queue.shift() ?? null;
    if (first !== null) this.#queued -= first.data.length + OVERHEAD;
    return first;
  }

  /** The first datagram, which stays. */
  peek(): Datagram | null {
    return this.#queue[0] ?? null;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    free_descriptor(this.fd);
    this.watcher = null;
    if (this.#host === null) return;
    ports.delete(key_of(this.#host.address));
    this.#host.close();
  }

  /** What the other side sees of where this one is. */
  #seen_from(to: HostPort): { readonly local: HostPort } {
    const { address } = this.host;
    const everywhere = address.host === "0.0.0.0" || address.host === "::";
    return { local: everywhere && is_loopback(to.host) ? { host: to.host.includes(":") ? "::1" : "127.0.0.1", port: address.port } : address };
  }

  #receive(data: Uint8Array, from: HostPort): void {
    if (this.#closed) return;
    if (this.#remote !== null && (this.#remote.port !== from.port || this.#remote.host !== from.host)) return;
    if (this.#queued + data.length + OVERHEAD > ROOM) return;
    this.#queue.push({ data, from: python_address(from) });
    this.#queued += data.length + OVERHEAD;
    this.watcher?.changed(this);
  }

  #fail(error: Error): void {
    if (this.#closed) return;
    this.#error = error;
    this.watcher?.changed(this);
  }

  #raise_error(): void {
    const error = this.#error;
    this.#error = null;
    if (error !== null) throw plain_os_error(error);
  }
}

function is_loopback(host: string): boolean {
  return host.startsWith("127.") || host === "::1";
}

function key_of({ host, port }: HostPort): string {
  return `${host} ${port}`;
}

/** The one of this process that a datagram would reach. */
function port_at(to: HostPort): DatagramPort | null {
  if (!is_loopback(to.host)) return null;
  return ports.get(key_of(to)) ?? ports.get(`${to.host.includes(":") ? "::" : "0.0.0.0"} ${to.port}`) ?? null;
}
