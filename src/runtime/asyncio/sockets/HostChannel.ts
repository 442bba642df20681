import { type BaseException, caught, OSError } from "../../core/exceptions/index.ts";
import { tuple } from "../../core/tuple.ts";
import type { HostAddress, HostSocket, HostSocketEvents } from "../../platform/net.ts";
import { type Address, AF_INET, AF_INET6, AF_UNIX, type Channel, take_bytes } from "./Channel.ts";
import { free_descriptor, take_descriptor } from "./numbers.ts";
import type { Watcher } from "./Pollable.ts";

/** How many bytes are read ahead, and how many may wait to be written. */
const READ_AHEAD = 262_144;
const ROOM = 262_144;

/** A socket of the host as one that never blocks. */
export class HostChannel implements Channel, HostSocketEvents {
  readonly fd: number;
  readonly family: number;
  watcher: Watcher | null = null;
  readonly #socket: HostSocket;
  readonly #pieces: Uint8Array[] = [];
  #queued = 0;
  #connected: boolean;
  #ended = false;
  #shut = false;
  #broken = false;
  #closed = false;
  #error: Error | null = null;
  #local: Address | null = null;
  #remote: Address | null = null;

  /**
   * @param connected whether it is connected already (accepted) or still connecting
   * @param fd a number that is taken already
   */
  constructor(socket: HostSocket, family: number, connected: boolean, fd: number = take_descriptor()) {
    this.fd = fd;
    this.#socket = socket;
    this.family = family;
    this.#connected = connected;
    socket.listen(this);
    if (connected) {
      this.#read_names();
      socket.resume();
    }
  }

  get local(): Address | null {
    return this.#local;
  }

  get remote(): Address | null {
    return this.#remote;
  }

  get readable(): boolean {
    return this.#queued > 0 || this.#ended || this.#broken;
  }

  get writable(): boolean {
    return this.#broken || this.#shut || (this.#connected && this.#socket.waiting < ROOM);
  }

  send(data: Uint8Array): number {
    this.#raise_error();
    if (this.#shut || this.#broken) throw new OSError(32, "Broken pipe");
    const length = Math.min(data.length, ROOM - this.#socket.waiting);
    if (length <= 0) return -1;
    this.#socket.write(data.slice(0, length));
    return length;
  }

  recv(size: number): Uint8Array | null {
    if (this.#queued > 0) {
      const data = take_bytes(this.#pieces, size);
      if (this.#queued >= READ_AHEAD && this.#queued - data.length < READ_AHEAD) this.#socket.resume();
      this.#queued -= data.length;
      return data;
    }
    this.#raise_error();
    return this.#ended || this.#broken ? new Uint8Array() : null;
  }

  shutdown(): void {
    if (this.#shut) return;
    this.#shut = true;
    this.#socket.finish();
  }

  close(reset = false): void {
    if (this.#closed) return;
    this.#closed = true;
    free_descriptor(this.fd);
    this.watcher = null;
    if (this.#queued > 0 || reset) this.#socket.reset();
    else this.#socket.close();
    this.#pieces.length = 0;
    this.#queued = 0;
  }

  take_error(): Error | null {
    const error = this.#error;
    this.#error = null;
    return error;
  }

  connected(): void {
    this.#connected = true;
    this.#read_names();
    this.watcher?.changed(this);
  }

  data(chunk: Uint8Array): void {
    if (this.#closed) return;
    this.#pieces.push(chunk);
    this.#queued += chunk.length;
    if (this.#queued >= READ_AHEAD) this.#socket.pause();
    this.watcher?.changed(this);
  }

  ended(): void {
    this.#ended = true;
    this.watcher?.changed(this);
  }

  drained(): void {
    this.watcher?.changed(this);
  }

  failed(error: Error): void {
    this.#broken = true;
    this.#error = error;
    this.watcher?.changed(this);
  }

  #read_names(): void {
    this.#local = python_address(this.#socket.local);
    this.#remote = this.family === AF_UNIX && !this.#connected ? "" : python_address(this.#socket.remote);
  }

  #raise_error(): void {
    const error = this.take_error();
    if (error !== null) throw plain_os_error(error);
  }
}

/** A host's error as Python's, without the call and the address that the host tells. */
export function plain_os_error(error: unknown): BaseException {
  const known = caught(error);
  return known instanceof OSError && known.errno !== null ? new OSError(known.errno, known.strerror) : known;
}

/** An address as Python shows it. */
export function python_address(address: HostAddress | null): Address | null {
  if (address === null) return null;
  if ("path" in address) return address.path;
  return address.host.includes(":") ? tuple(address.host, address.port, 0, 0) : tuple(address.host, address.port);
}

/** The family of an address. */
export function family_of(address: HostAddress): number {
  if ("path" in address) return AF_UNIX;
  return address.host.includes(":") ? AF_INET6 : AF_INET;
}
