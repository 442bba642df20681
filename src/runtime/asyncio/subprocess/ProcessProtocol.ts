import type { BaseException } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import type { Future } from "../futures/Future.ts";
import { FlowControlProtocol } from "../streams/FlowControlProtocol.ts";
import { StreamReader } from "../streams/StreamReader.ts";
import { StreamWriter } from "../streams/StreamWriter.ts";
import type { ProcessTransport } from "./ProcessTransport.ts";

/** Makes streams of the pipes of a process. */
export class ProcessProtocol extends FlowControlProtocol {
  static override readonly __module__: string = "asyncio.subprocess";
  stdin: StreamWriter | null = null;
  stdout: StreamReader | null = null;
  stderr: StreamReader | null = null;
  readonly #limit: number;
  #transport: ProcessTransport | null = null;
  #exited = false;
  readonly #open = new Set<number>();
  readonly #stdin_closed: Future<null>;

  constructor(limit: number, loop: EventLoop) {
    super(loop);
    this.#limit = limit;
    this.#stdin_closed = loop.create_future<null>();
  }

  override connection_made(transport: ProcessTransport): null {
    this.#transport = transport;
    this.stdout = this.#reader(transport, 1);
    this.stderr = this.#reader(transport, 2);
    const input = transport.get_pipe_transport(0);
    if (input !== null) this.stdin = new StreamWriter(input, this, null, this._loop);
    return null;
  }

  #reader(transport: ProcessTransport, fd: number): StreamReader | null {
    const pipe = transport.get_pipe_transport(fd);
    if (pipe === null) return null;
    this.#open.add(fd);
    const reader = new StreamReader(this.#limit, this._loop);
    reader.set_transport(pipe);
    return reader;
  }

  pipe_data_received(fd: number, data: Py): void {
    (fd === 1 ? this.stdout : this.stderr)?.feed_data(data);
  }

  pipe_connection_lost(fd: number, exc: BaseException | null): void {
    if (fd === 0) {
      this.stdin?.close();
      this.connection_lost(exc);
      if (exc === null) this.#stdin_closed.set_result(null);
      else {
        this.#stdin_closed.set_exception(exc);
        this.#stdin_closed._log_traceback = false;
      }
      return;
    }
    const reader = fd === 1 ? this.stdout : this.stderr;
    if (exc === null) reader?.feed_eof();
    else reader?.set_exception(exc);
    this.#open.delete(fd);
    this.#close_if_over();
  }

  process_exited(): void {
    this.#exited = true;
    this.#close_if_over();
  }

  override _get_close_waiter(_stream: Py): Future<null> {
    return this.#stdin_closed;
  }

  #close_if_over(): void {
    if (this.#open.size > 0 || !this.#exited) return;
    this.#transport?.close();
    this.#transport = null;
  }
}
