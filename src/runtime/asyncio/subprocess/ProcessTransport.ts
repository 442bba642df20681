import { type BaseException, ProcessLookupError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import type { HostChild } from "../../platform/child.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import type { Future } from "../futures/Future.ts";
import { AF_UNIX } from "../sockets/Channel.ts";
import { HostChannel } from "../sockets/HostChannel.ts";
import { BaseTransport } from "../transports/Transport.ts";
import type { SocketTransport } from "../transports/SocketTransport.ts";
import { PipeProtocol, type PipeOwner } from "./PipeProtocol.ts";
import { PipeTransport } from "./PipeTransport.ts";

const SIGKILL = 9;
const SIGTERM = 15;

/** The transport of a child process: its pipes, its end, and the signals to it. */
export class ProcessTransport extends BaseTransport implements PipeOwner {
  static readonly __name__: string = "_UnixSubprocessTransport";
  static override readonly __module__: string = "asyncio.unix_events";
  readonly #loop: EventLoop;
  readonly #child: HostChild;
  readonly #protocol: Py;
  readonly #pipes = new Map<number, PipeProtocol>();
  /** What has happened before the protocol knows its transport. */
  #early: (() => void)[] | null = [];
  #returncode: number | null = null;
  #exit_waiters: Future<number>[] = [];
  #closed = false;
  #over = false;
  readonly #forget: () => void;

  /** @param waiter is set when the pipes are connected */
  constructor(loop: EventLoop, child: HostChild, protocol: Py, waiter: Future<null>) {
    super();
    this.#loop = loop;
    this.#child = child;
    this.#protocol = protocol;
    this.#forget = loop._selector.at_close(() => this.#kill_running());
    // At once, or the host throws away what a quick process writes.
    const channels = child.pipes.map((socket) => (socket === null ? null : new HostChannel(socket, AF_UNIX, true)));
    const connected = loop.create_task(() => this.#connect_pipes(channels, waiter));
    child.on_exit((status) => {
      if (loop.is_closed()) return;
      // Whoever starts a process sees it running first, as the loop hears of the end later than of the beginning.
      if (connected.done()) loop.call_soon_threadsafe(() => this.#exited(status));
      else connected._on_done(() => loop.call_soon(() => loop.call_soon(() => this.#exited(status))));
    });
  }

  /** `SubprocessTransport.get_pid()` @example transport.get_pid() // 4711 */
  get_pid(): number {
    return this.#child.pid;
  }

  /** `SubprocessTransport.get_returncode()` @returns null while it runs @example transport.get_returncode() // 0 */
  get_returncode(): number | null {
    return this.#returncode;
  }

  /** `SubprocessTransport.get_pipe_transport(fd)` @param fd 0, 1 or 2 @example transport.get_pipe_transport(1) */
  get_pipe_transport(fd: number): SocketTransport | null {
    return this.#pipes.get(fd)?.pipe ?? null;
  }

  /** `SubprocessTransport.send_signal(signal)` @throws ProcessLookupError when the process is over @example transport.send_signal(15) */
  send_signal(signal: Py): void {
    if (this.#over) throw new ProcessLookupError();
    this.#child.kill(Number(signal));
  }

  /** `SubprocessTransport.terminate()` @example transport.terminate() */
  terminate(): void {
    this.send_signal(SIGTERM);
  }

  /** `SubprocessTransport.kill()` @example transport.kill() */
  kill(): void {
    this.send_signal(SIGKILL);
  }

  override is_closing(): boolean {
    return this.#closed;
  }

  override get_protocol(): Py {
    return this.#protocol;
  }

  override close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const { pipe } of this.#pipes.values()) pipe?.close();
    this.#kill_running();
  }

  /** Waits for the end of the process and of its pipes. */
  async _wait(): Promise<number> {
    if (this.#returncode !== null) return this.#returncode;
    const waiter = this.#loop.create_future<number>();
    this.#exit_waiters.push(waiter);
    return waiter.promise();
  }

  _pipe_data_received(fd: number, data: Py): void {
    this.#tell(() => this.#protocol.pipe_data_received(fd, data));
  }

  _pipe_connection_lost(fd: number, exc: BaseException | null): void {
    this.#tell(() => this.#protocol.pipe_connection_lost(fd, exc));
    this.#finish_if_over();
  }

  _pause_writing(): void {
    this.#protocol.pause_writing();
  }

  _resume_writing(): void {
    this.#protocol.resume_writing();
  }

  #kill_running(): void {
    if (this.#returncode === null) this.#child.kill(SIGKILL);
  }

  async #connect_pipes(channels: readonly (HostChannel | null)[], waiter: Future<null>): Promise<void> {
    for (const [fd, channel] of channels.entries()) {
      if (channel === null) continue;
      const protocol = new PipeProtocol(this, fd);
      this.#pipes.set(fd, protocol);
      const connected = this.#loop.create_future<null>();
      new PipeTransport(this.#loop, channel, protocol, connected);
      await connected.promise();
    }
    this.#loop.call_soon(() => this.#protocol.connection_made(this));
    for (const call of this.#early ?? []) this.#loop.call_soon(call);
    this.#early = null;
    if (!waiter.cancelled()) waiter.set_result(null);
  }

  #tell(call: () => void): void {
    if (this.#early === null) this.#loop.call_soon(call);
    else this.#early.push(call);
  }

  #exited(status: number): void {
    this.#returncode = status;
    this.#tell(() => this.#protocol.process_exited());
    this.#finish_if_over();
  }

  #finish_if_over(): void {
    if (this.#returncode === null) return;
    for (const { disconnected } of this.#pipes.values()) if (!disconnected) return;
    this.#tell(() => this.#connection_lost());
  }

  #connection_lost(): void {
    try {
      this.#protocol.connection_lost(null);
    } finally {
      this.#over = true;
      this.#forget();
      const waiters = this.#exit_waiters;
      this.#exit_waiters = [];
      for (const waiter of waiters) if (!waiter.cancelled()) waiter.set_result(this.#returncode ?? 0);
    }
  }

  __repr__(): string {
    const state = this.#returncode === null ? "running" : `returncode=${this.#returncode}`;
    return `<_UnixSubprocessTransport${this.#closed ? " closed" : ""} pid=${this.get_pid()} ${state}>`;
  }
}
