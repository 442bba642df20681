import { call } from "../../core/call/index.ts";
import { RuntimeError, TypeError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { ThreadPoolExecutor } from "../../concurrent/futures/ThreadPoolExecutor.ts";
import type { Context } from "../../contextvars/Context.ts";
import type { Future } from "../futures/Future.ts";
import { wrap_future } from "../futures/wrap_future.ts";
import type { EventLoop } from "./EventLoop.ts";

/** The thread pool of a loop, made when it is first needed. */
export class DefaultExecutor {
  readonly #loop: EventLoop;
  #pool: ThreadPoolExecutor | null = null;
  #shut_down = false;

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  submit(executor: Py, f: Py, args: readonly Py[], context: Context | null = null): Future {
    if (executor !== null) return wrap_future(call(executor.submit.bind(executor), f, ...args), { loop: this.#loop });
    if (this.#shut_down) throw new RuntimeError("Executor shutdown has been called");
    this.#pool ??= new ThreadPoolExecutor({ thread_name_prefix: "asyncio" });
    return wrap_future(this.#pool._submit(f, args, context), { loop: this.#loop });
  }

  use(executor: Py): void {
    if (!(executor instanceof ThreadPoolExecutor)) throw new TypeError("executor must be ThreadPoolExecutor instance");
    this.#pool = executor;
  }

  async shutdown(_timeout: Py): Promise<null> {
    this.#shut_down = true;
    const pool = this.#pool;
    if (pool === null) return null;
    // The threads end in their own turns; the loop waits for them as for anything else.
    const over = this.#loop.create_future<null>();
    void pool.shutdown({ wait: false });
    pool._when_over(() => {
      if (!over.done()) this.#loop.call_soon_threadsafe(() => over.done() || over.set_result(null));
    });
    return over.promise();
  }

  close(): void {
    this.#shut_down = true;
    const pool = this.#pool;
    this.#pool = null;
    if (pool !== null) void pool.shutdown({ wait: false });
  }
}
