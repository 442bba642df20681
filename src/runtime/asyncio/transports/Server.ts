import { call } from "../../core/call/index.ts";
import { CancelledError, caught, KeyboardInterrupt, RuntimeError, SystemExit } from "../../core/exceptions/index.ts";
import { tuple_from } from "../../builtins/tuple/tuple_from.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "../../builtins/repr/index.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import type { Future } from "../futures/Future.ts";
import type { Channel } from "../sockets/Channel.ts";
import type { Listener } from "../sockets/Listener.ts";
import { TransportSocket } from "../sockets/TransportSocket.ts";
import { sleep } from "../tasks/sleep.ts";
import { type Owner, SocketTransport } from "./SocketTransport.ts";

/**
 * Python's `asyncio.Server`, which `start_server` and `loop.create_server` make.
 *
 * @example const server = await asyncio.start_server(handle, "127.0.0.1", 8888); await server.serve_forever();
 */
export class Server implements Owner {
  static readonly __module__ = "asyncio.base_events";
  static readonly __coroutines__ = ["start_serving", "serve_forever", "wait_closed", "__aenter__", "__aexit__"];
  readonly #loop: EventLoop;
  #listeners: readonly Listener[] | null;
  readonly #factory: Py;
  readonly #backlog: number;
  readonly #clients = new Set<SocketTransport>();
  /** Null once the server is closed and the last connection is gone. */
  #waiters: Future<null>[] | null = [];
  #serving = false;
  #forever: Future<null> | null = null;
  readonly #forget: () => void;

  constructor(loop: EventLoop, listeners: readonly Listener[], factory: Py, backlog: number) {
    this.#loop = loop;
    this.#listeners = listeners;
    this.#factory = factory;
    this.#backlog = backlog;
    this.#forget = loop._selector.at_close(() => listeners.forEach((listener) => listener.close()));
  }

  /** `Server.get_loop()` @example server.get_loop() */
  get_loop(): EventLoop {
    return this.#loop;
  }

  /** `Server.is_serving()` @example server.is_serving() // true */
  is_serving(): boolean {
    return this.#serving;
  }

  /** `Server.sockets`: the listening sockets, none once it is closed. @example server.sockets[0].getsockname() */
  get sockets(): readonly TransportSocket[] {
    return tuple_from((this.#listeners ?? []).map((listener) => new TransportSocket(listener)));
  }

  /** `Server.close()`: stops listening; connections go on. @example server.close() */
  close(): void {
    const listeners = this.#listeners;
    if (listeners === null) return;
    this.#listeners = null;
    for (const listener of listeners) {
      this.#loop._selector.remove_reader(listener);
      listener.close();
    }
    this.#forget();
    this.#serving = false;
    if (this.#forever !== null && !this.#forever.done()) {
      this.#forever.cancel();
      this.#forever = null;
    }
    if (this.#clients.size === 0) this.#wake();
  }

  /** `Server.close_clients()`: closes all connections that are open. @example server.close_clients() */
  close_clients(): void {
    for (const transport of [...this.#clients]) transport.close();
  }

  /** `Server.abort_clients()`: breaks all connections off. @example server.abort_clients() */
  abort_clients(): void {
    for (const transport of [...this.#clients]) transport.abort();
  }

  /** `Server.start_serving()` @example await server.start_serving(); */
  async start_serving(): Promise<null> {
    this._start_serving();
    return sleep(0);
  }

  /**
   * `Server.serve_forever()`: until it is cancelled, which closes the server.
   *
   * @throws RuntimeError if it is closed or somebody else serves
   * @example await server.serve_forever();
   */
  async serve_forever(): Promise<null> {
    if (this.#forever !== null) throw new RuntimeError(`server ${repr(this)} is already being awaited on serve_forever()`);
    if (this.#listeners === null) throw new RuntimeError(`server ${repr(this)} is closed`);
    this._start_serving();
    this.#forever = this.#loop.create_future<null>();
    try {
      await this.#forever.promise();
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      try {
        this.close();
        await this.wait_closed();
      } catch {
        // The first error is the one to tell.
      }
      throw error;
    } finally {
      this.#forever = null;
    }
    return null;
  }

  /** `Server.wait_closed()`: until it is closed and all its connections are gone. @example await server.wait_closed(); */
  async wait_closed(): Promise<null> {
    if (this.#waiters === null) return null;
    const waiter = this.#loop.create_future<null>();
    this.#waiters.push(waiter);
    return waiter.promise();
  }

  /** `async with server` */
  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(): Promise<null> {
    this.close();
    return this.wait_closed();
  }

  _attach(transport: SocketTransport): void {
    this.#clients.add(transport);
  }

  _detach(transport: SocketTransport): void {
    this.#clients.delete(transport);
    if (this.#clients.size === 0 && this.#listeners === null) this.#wake();
  }

  _start_serving(): void {
    if (this.#serving || this.#listeners === null) return;
    this.#serving = true;
    for (const listener of this.#listeners) {
      listener.listen(this.#backlog);
      this.#loop._selector.add_reader(listener, () => this.#accept(listener));
    }
  }

  #accept(listener: Listener): void {
    for (let i = 0; i < this.#backlog; i++) {
      const channel = listener.accept();
      if (channel === null) return;
      this.#loop.create_task(() => this.#connect(channel));
    }
  }

  async #connect(channel: Channel): Promise<void> {
    try {
      const protocol: Py = call(this.#factory);
      const waiter = this.#loop.create_future<null>();
      const transport = new SocketTransport(this.#loop, channel, protocol, waiter, this);
      try {
        await waiter.promise();
      } catch (error) {
        transport.close();
        throw error;
      }
    } catch (thrown) {
      const error = caught(thrown);
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
      // CPython says so in debug mode only; the connection is gone.
      channel.close();
    }
  }

  #wake(): void {
    const waiters = this.#waiters ?? [];
    this.#waiters = null;
    for (const waiter of waiters) if (!waiter.done()) waiter.set_result(null);
  }

  __repr__(): string {
    return `<Server sockets=${repr(this.sockets)}>`;
  }
}
