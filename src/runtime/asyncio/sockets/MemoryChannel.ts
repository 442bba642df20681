import { OSError } from "../../core/exceptions/index.ts";
import { type Address, AF_UNIX, type Channel, take_bytes } from "./Channel.ts";
import { free_descriptor, take_descriptor } from "./numbers.ts";
import type { Watcher } from "./Pollable.ts";

/** About as many bytes as Linux takes on the loopback interface before it lets the writer wait. */
const TCP_ROOM = 4_000_000;
const UNIX_ROOM = 219_264;

const EPIPE = 32;
const ECONNRESET = 104;

/**
 * One end of a connection between two sockets of this process. As on Linux's loopback interface, what one end does is
 * seen by the other at once, so that the order of events does not depend on the host.
 */
export class MemoryChannel implements Channel {
  readonly fd: number;
  readonly family: number;
  readonly local: Address | null;
  readonly remote: Address | null;
  watcher: Watcher | null = null;
  #peer: MemoryChannel = this;
  readonly #pieces: Uint8Array[] = [];
  #queued = 0;
  /** The other end has finished writing. */
  #finished = false;
  /** This end has. */
  #shut = false;
  #broken = false;
  #error: number | null = null;
  #closed = false;
  readonly #room: number;

  private constructor(family: number, local: Address | null, remote: Address | null, fd: number) {
    this.fd = fd;
    this.family = family;
    this.local = local;
    this.remote = remote;
    this.#room = family === AF_UNIX ? UNIX_ROOM : TCP_ROOM;
  }

  /** Two connected ends: the client's, which may have a number already, and the server's. */
  static pair(family: number, client: Address, server: Address, fd: number = take_descriptor()): readonly [client: MemoryChannel, server: MemoryChannel] {
    const ends = [new MemoryChannel(family, client, server, fd), new MemoryChannel(family, server, client, take_descriptor())] as const;
    ends[0].#peer = ends[1];
    ends[1].#peer = ends[0];
    return ends;
  }

  get readable(): boolean {
    return this.#queued > 0 || this.#finished || this.#broken || this.#error !== null;
  }

  get writable(): boolean {
    return this.#shut || this.#broken || this.#error !== null || this.#peer.#queued * 3 <= this.#room * 2;
  }

  send(data: Uint8Array): number {
    this.#raise_error();
    if (this.#shut || this.#broken) throw new OSError(EPIPE, "Broken pipe");
    const peer = this.#peer;
    if (peer.#closed) {
      if (this.family === AF_UNIX) throw new OSError(EPIPE, "Broken pipe");
      // The answer of the system on the other side is a reset.
      this.#break(this.#finished ? EPIPE : ECONNRESET);
      return data.length;
    }
    const length = Math.min(data.length, this.#room - peer.#queued);
    if (length <= 0) return -1;
    peer.#pieces.push(data.slice(0, length));
    peer.#queued += length;
    peer.#changed();
    return length;
  }

  recv(size: number): Uint8Array | null {
    if (this.#queued > 0) {
      const data = take_bytes(this.#pieces, size);
      this.#queued -= data.length;
      this.#peer.#changed();
      return data;
    }
    if (!this.#finished) this.#raise_error();
    return this.#finished || this.#broken ? new Uint8Array() : null;
  }

  shutdown(): void {
    if (this.#shut) return;
    this.#shut = true;
    this.#peer.#finish();
  }

  close(reset = false): void {
    if (this.#closed) return;
    this.#closed = true;
    free_descriptor(this.fd);
    this.watcher = null;
    if (this.#queued > 0 || reset) this.#peer.#break(ECONNRESET);
    else this.shutdown();
    this.#pieces.length = 0;
    this.#queued = 0;
  }

  take_error(): null {
    return null;
  }

  #finish(): void {
    if (this.#finished || this.#closed) return;
    this.#finished = true;
    this.#changed();
  }

  #break(error: number): void {
    if (this.#broken || this.#closed) return;
    this.#broken = true;
    this.#error = error;
    this.#changed();
  }

  #raise_error(): void {
    const error = this.#error;
    if (error === null) return;
    this.#error = null;
    throw new OSError(error, error === EPIPE ? "Broken pipe" : "Connection reset by peer");
  }

  #changed(): void {
    this.watcher?.changed(this);
  }
}
