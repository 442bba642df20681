import { call } from "../../core/call/index.ts";
import { coroutine } from "../../core/coroutine/index.ts";
import type { BaseException } from "../../core/exceptions/index.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { iscoroutine } from "../coroutines/index.ts";
import { current_loop } from "../events/current_loop.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { type Future } from "../futures/Future.ts";
import type { Task } from "../tasks/Task.ts";
import { FlowControlProtocol } from "./FlowControlProtocol.ts";
import type { StreamReader } from "./StreamReader.ts";
import { StreamWriter } from "./StreamWriter.ts";

/**
 * Python's `asyncio.StreamReaderProtocol(stream_reader, client_connected_cb=None, loop=None)`: feeds a StreamReader.
 *
 * @example const protocol = new StreamReaderProtocol(reader);
 */
export class StreamReaderProtocol extends FlowControlProtocol {
  static override readonly __module__: string = "asyncio.streams";
  #reader: StreamReader | null;
  readonly #connected: Py;
  readonly #closed: Future<null>;

  /**
   * @param stream_reader the reader
   * @param client_connected_cb for servers: called with the reader and a writer; a coroutine function's runs as a task
   * @param loop by default the current one
   */
  constructor(stream_reader: StreamReader | null, client_connected_cb: Py = null, loop: Py = null) {
    const options: { client_connected_cb?: Py; loop?: Py } = is_keywords(client_connected_cb) ? client_connected_cb : is_keywords(loop) ? loop : { loop };
    const own: EventLoop | null = options.loop ?? null;
    super(own ?? current_loop());
    this.#reader = stream_reader;
    this.#connected = is_keywords(client_connected_cb) ? (client_connected_cb.client_connected_cb ?? null) : client_connected_cb;
    this.#closed = this._loop.create_future<null>();
  }

  override connection_made(transport: Py): null {
    const reader = this.#reader;
    reader?.set_transport(transport);
    if (this.#connected === null) return null;
    const result: Py = call(this.#connected, reader, new StreamWriter(transport, this, reader, this._loop));
    const started: Py = result instanceof Promise ? coroutine(() => result) : result;
    if (iscoroutine(started)) this._loop.create_task(started)._on_done((task) => this.#served(task, transport));
    return null;
  }

  #served(task: Task | Future, transport: Py): void {
    if (task.cancelled()) return void transport.close();
    const error = task.exception();
    if (error === null) return;
    this._loop.call_exception_handler(
      new Map<string, Py>([["message", "Unhandled exception in client_connected_cb"], ["exception", error], ["transport", transport]]),
    );
    transport.close();
  }

  override connection_lost(exc: BaseException | null): null {
    if (exc === null) this.#reader?.feed_eof();
    else this.#reader?.set_exception(exc);
    if (!this.#closed.done()) {
      if (exc === null) this.#closed.set_result(null);
      else {
        this.#closed.set_exception(exc);
        // Nobody has to ask for it.
        this.#closed._log_traceback = false;
      }
    }
    super.connection_lost(exc);
    this.#reader = null;
    return null;
  }

  override data_received(data: Py): null {
    this.#reader?.feed_data(data);
    return null;
  }

  override eof_received(): boolean {
    this.#reader?.feed_eof();
    return true;
  }

  override _get_close_waiter(_stream: Py): Future<null> {
    return this.#closed;
  }
}
