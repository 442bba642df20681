import type { BaseException } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import type { SocketTransport } from "../transports/SocketTransport.ts";
import { Protocol } from "../transports/protocols.ts";

/** Whoever hears of all the pipes of a process. */
export interface PipeOwner {
  _pipe_data_received(fd: number, data: Py): void;
  _pipe_connection_lost(fd: number, exc: BaseException | null): void;
  _pause_writing(): void;
  _resume_writing(): void;
}

/** The protocol of one pipe of a process. */
export class PipeProtocol extends Protocol {
  readonly #owner: PipeOwner;
  readonly #fd: number;
  pipe: SocketTransport | null = null;
  disconnected = false;

  constructor(owner: PipeOwner, fd: number) {
    super();
    this.#owner = owner;
    this.#fd = fd;
  }

  override connection_made(transport: SocketTransport): null {
    this.pipe = transport;
    return null;
  }

  override data_received(data: Py): null {
    this.#owner._pipe_data_received(this.#fd, data);
    return null;
  }

  override connection_lost(exc: BaseException | null): null {
    this.disconnected = true;
    this.#owner._pipe_connection_lost(this.#fd, exc);
    return null;
  }

  override pause_writing(): null {
    this.#owner._pause_writing();
    return null;
  }

  override resume_writing(): null {
    this.#owner._resume_writing();
    return null;
  }
}
