import { blocking } from "../../core/coroutine/index.ts";
import { call_method } from "../../core/attributes/index.ts";
import type { Py } from "../../core/value.ts";
import { Thread } from "../../threading/Thread.ts";
import { Handler } from "../Handler.ts";
import type { LogRecord } from "../LogRecord.ts";

/** Python's `logging.handlers.QueueHandler(queue)`: puts records into a queue, for a listener to emit. */
export class QueueHandler extends Handler {
  queue: Py;
  listener: Py = null;

  constructor(queue: Py) {
    super();
    this.queue = queue;
  }

  enqueue(record: LogRecord): void {
    call_method(this.queue, "put_nowait", record);
  }

  /** `QueueHandler.prepare(record)`: the message as text, without what can't be sent elsewhere. */
  prepare(record: LogRecord): LogRecord {
    const text = this.format(record);
    // Read now: the stack is not kept in the copy.
    const { pathname, lineno, funcName } = record;
    const copy: LogRecord = Object.create(Object.getPrototypeOf(record) as object);
    Object.defineProperties(copy, Object.getOwnPropertyDescriptors(record));
    copy._given = { pathname, lineno, funcName };
    copy["message"] = text;
    copy.msg = text;
    copy.args = null;
    copy.exc_info = null;
    copy.exc_text = null;
    copy.stack_info = null;
    return copy;
  }

  override emit(record: LogRecord): void {
    this._guarded(record, () => this.enqueue(this.prepare(record)));
  }
}

/**
 * Python's `logging.handlers.QueueListener(queue, *handlers, respect_handler_level=False)`: a thread that hands the records of a queue to handlers.
 *
 * @example await listener.start(); …; await listener.stop();
 */
export class QueueListener {
  queue: Py;
  readonly handlers: readonly Handler[];
  readonly respect_handler_level: boolean;
  #thread: Thread | null = null;

  constructor(queue: Py, ...args: Py[]) {
    const last: Py = args.at(-1);
    const options: { respect_handler_level?: boolean } = last !== undefined && Object.getPrototypeOf(last) === Object.prototype ? args.pop() : {};
    this.queue = queue;
    this.handlers = args;
    this.respect_handler_level = options.respect_handler_level ?? false;
  }

  async start(): Promise<null> {
    this.#thread = new Thread({ target: blocking(() => this.#monitor()), daemon: true });
    await this.#thread.start();
    return null;
  }

  prepare(record: LogRecord): LogRecord {
    return record;
  }

  handle(record: LogRecord): void {
    const prepared = this.prepare(record);
    for (const handler of this.handlers) if (!this.respect_handler_level || prepared.levelno >= handler.level) handler.handle(prepared);
  }

  enqueue_sentinel(): void {
    call_method(this.queue, "put_nowait", null);
  }

  async stop(): Promise<null> {
    const thread = this.#thread;
    if (thread === null) return null;
    this.#thread = null;
    this.enqueue_sentinel();
    await thread.join();
    return null;
  }

  async #monitor(): Promise<void> {
    for (;;) {
      const record: LogRecord | null = await call_method(this.queue, "get");
      if (record !== null) this.handle(record);
      if (typeof this.queue.task_done === "function") this.queue.task_done();
      if (record === null) return;
    }
  }
}
