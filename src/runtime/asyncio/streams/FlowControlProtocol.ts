import { AssertionError, type BaseException, ConnectionResetError, NotImplementedError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import type { Future } from "../futures/Future.ts";
import { Protocol } from "../transports/protocols.ts";

/** A protocol whose writers can wait until the transport takes more. */
export class FlowControlProtocol extends Protocol {
  readonly _loop: EventLoop;
  #paused = false;
  #lost = false;
  readonly #waiters = new Set<Future<null>>();

  constructor(loop: EventLoop) {
    super();
    this._loop = loop;
  }

  override pause_writing(): null {
    if (this.#paused) throw new AssertionError();
    this.#paused = true;
    return null;
  }

  override resume_writing(): null {
    if (!this.#paused) throw new AssertionError();
    this.#paused = false;
    for (const waiter of this.#waiters) if (!waiter.done()) waiter.set_result(null);
    return null;
  }

  override connection_lost(exc: BaseException | null): null {
    this.#lost = true;
    if (!this.#paused) return null;
    for (const waiter of this.#waiters) {
      if (waiter.done()) continue;
      if (exc === null) waiter.set_result(null);
      else waiter.set_exception(exc);
    }
    return null;
  }

  /** Waits while writing is paused. */
  async _drain_helper(): Promise<void> {
    if (this.#lost) throw new ConnectionResetError("Connection lost");
    if (!this.#paused) return;
    const waiter = this._loop.create_future<null>();
    this.#waiters.add(waiter);
    try {
      await waiter.promise();
    } finally {
      this.#waiters.delete(waiter);
    }
  }

  /** What is done when the connection of a stream is. */
  _get_close_waiter(_stream: Py): Future<null> {
    throw new NotImplementedError();
  }
}
