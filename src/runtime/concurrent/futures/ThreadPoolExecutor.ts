import { RuntimeError, ValueError, caught } from "../../core/exceptions/index.ts";
import { call } from "../../core/call/index.ts";
import { Ring } from "../../core/ring.ts";
import { running } from "../../core/running.ts";
import { blocked, post } from "../../core/turns.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import type { Context } from "../../contextvars/Context.ts";
import { Thread } from "../../threading/Thread.ts";
import { Waiters } from "../../threading/Waiters.ts";
import { processors } from "../../platform/host.ts";
import { Executor } from "./Executor.ts";
import { Future } from "./Future.ts";

interface Work {
  readonly future: Future;
  readonly f: Py;
  readonly args: readonly Py[];
  readonly context: Context | null;
}

/** `ThreadPoolExecutor(max_workers=None, thread_name_prefix="", initializer=None, initargs=())` */
export interface PoolOptions {
  max_workers?: number | null;
  thread_name_prefix?: string;
  initializer?: Py;
  initargs?: Iterable<Py>;
}

const counters = { pool: -1 };
/** More threads than this are not made by default. */
const MOST_WORKERS = 32;

/**
 * Python's `concurrent.futures.ThreadPoolExecutor`: runs functions in a limited number of threads.
 *
 * @example const pool = new ThreadPoolExecutor(4); const future = pool.submit(load, "a.txt"); await pool.shutdown();
 */
export class ThreadPoolExecutor extends Executor {
  static override readonly __module__: string = "concurrent.futures.thread";
  readonly _max_workers: number;
  readonly #prefix: string;
  readonly #initializer: (() => Py) | null;
  readonly #work = new Ring<Work>();
  readonly #idle = new Waiters();
  readonly #threads: Worker[] = [];
  #shut_down = false;
  /** Threads that have not ended. */
  #serving = 0;
  #over: (() => void)[] = [];

  /** @param max_workers how many threads at most @throws ValueError "max_workers must be greater than 0" */
  constructor(max_workers: number | null | PoolOptions = null, thread_name_prefix = "", initializer: Py = null, initargs: Iterable<Py> = []) {
    super();
    const given: PoolOptions = is_keywords(max_workers) ? max_workers : { max_workers, thread_name_prefix, initializer, initargs };
    this._max_workers = given.max_workers ?? Math.min(MOST_WORKERS, processors() + 4);
    if (this._max_workers <= 0) throw new ValueError("max_workers must be greater than 0");
    this.#prefix = given.thread_name_prefix || `ThreadPoolExecutor-${++counters.pool}`;
    const setup: Py = given.initializer ?? null;
    this.#initializer = setup === null ? null : () => call(setup, ...(given.initargs ?? []));
  }

  /**
   * `Executor.submit(fn, *args, **kwargs)`
   *
   * @param f a function, possibly one that blocks
   * @returns the future of its result
   * @throws RuntimeError "cannot schedule new futures after shutdown"
   * @example const future = pool.submit(pow, 2, 10);
   */
  override submit(f: Py, ...args: Py[]): Future {
    return this._submit(f, args, null);
  }

  /** As `submit`, in a given context. */
  _submit(f: Py, args: readonly Py[], context: Context | null): Future {
    if (this.#shut_down) throw new RuntimeError("cannot schedule new futures after shutdown");
    const future = new Future();
    this.#work.push({ future, f, args, context });
    if (this.#idle.size > 0) this.#idle.wake();
    else if (this.#threads.length < this._max_workers) this.#add_thread();
    return future;
  }

  #add_thread(): void {
    const worker: Worker = new Worker(`${this.#prefix}_${this.#threads.length}`, () => this.#serve(worker).finally(() => this.#left()));
    this.#threads.push(worker);
    this.#serving++;
    post(() => void worker._launch());
  }

  #left(): void {
    if (--this.#serving > 0) return;
    for (const f of this.#over.splice(0)) f();
  }

  /** What a worker does all its life. */
  async #serve(worker: Worker): Promise<void> {
    if (this.#initializer !== null) await this.#initializer();
    for (;;) {
      const work = this.#work.shift();
      if (work !== undefined) {
        // Work in progress keeps the program alive; a thread without work does not.
        worker.daemon = false;
        await perform(work);
      } else if (this.#shut_down) return;
      else {
        worker.daemon = true;
        await this.#idle.wait();
      }
    }
  }

  /**
   * `Executor.shutdown(wait=True, *, cancel_futures=False)`
   *
   * @param wait whether to wait for the work that is left
   * @param options `cancel_futures`: whether work not yet begun is given up
   * @returns a promise, fulfilled when the threads have ended
   * @example await pool.shutdown();
   */
  override shutdown(wait: Py = true, options: { cancel_futures?: boolean } = {}): Promise<null> {
    return this.#shut_down_all(wait, options);
  }

  async #shut_down_all(wait: Py = true, options: { cancel_futures?: boolean } = {}): Promise<null> {
    const given: { wait?: boolean; cancel_futures?: boolean } = is_keywords(wait) ? wait : { wait: Boolean(wait), ...options };
    this.#shut_down = true;
    if (given.cancel_futures) for (let work = this.#work.shift(); work !== undefined; work = this.#work.shift()) work.future.cancel();
    this.#idle.wake_all();
    if (given.wait ?? true) {
      await blocked(new Promise<void>((resolve) => this._when_over(resolve)));
    }
    return null;
  }

  /** Calls a function when all threads have ended, after `shutdown`. */
  _when_over(f: () => void): void {
    if (this.#serving === 0) f();
    else this.#over.push(f);
  }
}

/** A thread of a pool. */
class Worker extends Thread {
  readonly #serve: () => Promise<void>;

  constructor(name: string, serve: () => Promise<void>) {
    super({ name, daemon: false });
    this.#serve = serve;
  }

  override run(): Promise<void> {
    return this.#serve();
  }
}

async function perform({ future, f, args, context }: Work): Promise<void> {
  if (!future.set_running_or_notify_cancel()) return;
  running.context = context;
  let result: Py;
  try {
    result = await call(f, ...args);
  } catch (error) {
    return future._fail(caught(error));
  }
  return future._succeed(result);
}
