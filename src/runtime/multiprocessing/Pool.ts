import { call } from "../core/call/index.ts";
import { BaseException, Exception, ValueError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { blocked } from "../core/turns.ts";
import { is_keywords, type Py } from "../core/value.ts";
import type { Future } from "../concurrent/futures/Future.ts";
import { ProcessPoolExecutor } from "../concurrent/futures/ProcessPoolExecutor.ts";
import { ResultIterator } from "../concurrent/futures/ResultIterator.ts";
import { timed } from "../threading/alarm.ts";
import { call_each } from "./tasks.ts";

/** Python's `multiprocessing.ProcessError` @example throw new ProcessError("…") */
export class ProcessError extends Exception {
  static readonly __module__: string = "multiprocessing.context";
}

/** Python's `multiprocessing.TimeoutError` @example throw new TimeoutError() */
export class TimeoutError extends ProcessError {}

const counter = { worker: 0 };

class Workers extends ProcessPoolExecutor {
  override readonly _daemonic: boolean = true;

  override _child_name(): string {
    return `ForkPoolWorker-${++counter.worker}`;
  }
}

/** Keyword arguments of `Pool`. */
export interface PoolOptions {
  processes?: Py;
  initializer?: Py;
  initargs?: Iterable<Py>;
  maxtasksperchild?: Py;
}

/** Keyword arguments of the asynchronous methods. */
export interface AsyncOptions {
  args?: Py;
  kwds?: Py;
  chunksize?: Py;
  callback?: Py;
  error_callback?: Py;
}

/** What the asynchronous methods of a pool give. @example const value = await result.get(); */
export class AsyncResult<T = Py> {
  static readonly __name__: string = "ApplyResult";
  static readonly __module__: string = "multiprocessing.pool";
  readonly #futures: readonly Future[];
  readonly #value: (values: readonly Py[]) => Py;

  constructor(futures: readonly Future[], value: (values: readonly Py[]) => Py, callback: Py, error_callback: Py) {
    this.#futures = futures;
    this.#value = value;
    let left = futures.length;
    const settled = (): void => {
      if (--left > 0) return;
      const error = this.#error();
      if (error === null && callback !== null) call(callback, this.#result());
      if (error !== null && error_callback !== null) call(error_callback, error);
    };
    if (left === 0 && callback !== null) call(callback, value([]));
    for (const future of futures) future.add_done_callback(settled);
  }

  #error(): BaseException | null {
    for (const future of this.#futures) {
      try {
        future._outcome();
      } catch (error) {
        if (error instanceof BaseException) return error;
        throw error;
      }
    }
    return null;
  }

  #result(): Py {
    return this.#value(this.#futures.map((future): Py => future._outcome()));
  }

  /** `ready()` @example result.ready() // false */
  ready(): boolean {
    return this.#futures.every((future) => future.done());
  }

  /** `successful()` @throws ValueError if it is not ready @example result.successful() */
  successful(): boolean {
    if (!this.ready()) throw new ValueError(`${Object.prototype.toString.call(this)} not ready`);
    return this.#error() === null;
  }

  /** `wait(timeout=None)` @example await result.wait(1); */
  async wait(timeout: Py = null): Promise<null> {
    await this.#wait(is_keywords(timeout) ? (timeout.timeout ?? null) : timeout);
    return null;
  }

  async #wait(timeout: Py): Promise<boolean> {
    if (this.ready()) return true;
    const over = Promise.all(this.#futures.map((future) => new Promise<void>((resolve) => future._on_settled(resolve)))).then(() => true);
    return blocked(timed(over, timeout));
  }

  /** `get(timeout=None)` @returns a promise of the result @throws TimeoutError, or what the function raised @example await result.get() */
  async get(timeout: Py = null): Promise<T> {
    if (!(await this.#wait(is_keywords(timeout) ? (timeout.timeout ?? null) : timeout))) throw new TimeoutError();
    return this.#result();
  }
}

/**
 * Python's `multiprocessing.Pool(processes=None, initializer=None, initargs=(), maxtasksperchild=None)`
 *
 * @example const pool = new Pool(2); const squares = await pool.map(square, [1, 2, 3]);
 */
export class Pool {
  static readonly __module__: string = "multiprocessing.pool";
  readonly #workers: Workers;
  readonly #size: number;
  #closed = false;

  /** @param processes how many; as many as the machine has processors if it is null @throws ValueError */
  constructor(processes: Py = null, initializer: Py = null, initargs: Iterable<Py> = [], _maxtasksperchild: Py = null) {
    const given: PoolOptions = [processes, initializer, initargs, _maxtasksperchild].find(is_keywords) ?? {};
    const plain = (value: Py): Py => (is_keywords(value) ? null : value);
    const count: Py = given.processes ?? plain(processes);
    if (count !== null && count < 1) throw new ValueError("Number of processes must be at least 1");
    this.#workers = new Workers({ max_workers: count, initializer: given.initializer ?? plain(initializer), initargs: given.initargs ?? plain(initargs) ?? [] });
    this.#size = this.#workers._max_workers;
  }

  #check_running(): void {
    if (this.#closed) throw new ValueError("Pool not running");
  }

  /** `Pool.apply(func, args=(), kwds={})` @returns a promise of its result @example await pool.apply(pow, tuple(2, 10)) // 1024 */
  async apply(func: Py, args: Py = [], kwds: Py = null): Promise<Py> {
    return this.apply_async(func, args, kwds).get();
  }

  /** `Pool.apply_async(func, args=(), kwds={}, callback=None, error_callback=None)` @example const result = pool.apply_async(pow, tuple(2, 10)); */
  apply_async(func: Py, args: Py = [], kwds: Py = null, callback: Py = null, error_callback: Py = null): AsyncResult {
    this.#check_running();
    const options: AsyncOptions = [args, kwds, callback, error_callback].find((each) => is_keywords(each) && is_option(each)) ?? {};
    const plain = (value: Py): Py => (value === options ? null : value);
    const keywords: Py = options.kwds ?? plain(kwds);
    const named = keywords instanceof Map ? Object.fromEntries(keywords as Map<string, Py>) : (keywords ?? {});
    const future = this.#workers.submit(func, ...iter(options.args ?? plain(args) ?? []), ...(Object.keys(named as object).length > 0 ? [named] : []));
    return new AsyncResult([future], ([value]) => value, options.callback ?? plain(callback), options.error_callback ?? plain(error_callback));
  }

  /** `Pool.map(func, iterable, chunksize=None)` @returns a promise of the list of results @example await pool.map(square, [1, 2, 3]) */
  async map(func: Py, iterable: Py, chunksize: Py = null): Promise<Py[]> {
    return this.map_async(func, iterable, chunksize).get();
  }

  /** `Pool.map_async(func, iterable, chunksize=None, callback=None, error_callback=None)` @example const result = pool.map_async(square, [1, 2]); */
  map_async(func: Py, iterable: Py, chunksize: Py = null, callback: Py = null, error_callback: Py = null): AsyncResult {
    return this.#spread(func, [...iter(iterable)].map((each): Py[] => [each]), chunksize, callback, error_callback);
  }

  /** `Pool.starmap(func, iterable, chunksize=None)` @returns a promise of the list of results @example await pool.starmap(pow, [tuple(2, 3)]) */
  async starmap(func: Py, iterable: Py, chunksize: Py = null): Promise<Py[]> {
    return this.starmap_async(func, iterable, chunksize).get();
  }

  /** `Pool.starmap_async(func, iterable, chunksize=None, callback=None, error_callback=None)` @example const result = pool.starmap_async(pow, [tuple(2, 3)]); */
  starmap_async(func: Py, iterable: Py, chunksize: Py = null, callback: Py = null, error_callback: Py = null): AsyncResult {
    return this.#spread(func, [...iter(iterable)].map((each): Py[] => [...iter(each)]), chunksize, callback, error_callback);
  }

  #spread(func: Py, calls: readonly Py[][], chunksize: Py, callback: Py, error_callback: Py): AsyncResult {
    this.#check_running();
    const options: AsyncOptions = [chunksize, callback, error_callback].find(is_keywords) ?? {};
    const plain = (value: Py): Py => (is_keywords(value) ? null : value);
    const size: number = options.chunksize ?? plain(chunksize) ?? Math.max(Math.ceil(calls.length / (this.#size * 4)), 1);
    const chunks = Array.from({ length: Math.ceil(calls.length / size) }, (_, i) => calls.slice(i * size, (i + 1) * size));
    const futures = chunks.map((chunk) => this.#workers.submit(call_each, func, chunk));
    return new AsyncResult(futures, (lists) => lists.flat(), options.callback ?? plain(callback), options.error_callback ?? plain(error_callback));
  }

  /** `Pool.imap(func, iterable, chunksize=1)` @returns the results in order, each waited for @example for await (const x of pool.imap(square, xs)) print(x); */
  imap(func: Py, iterable: Py, chunksize: Py = 1): ResultIterator {
    this.#check_running();
    const size: number = is_keywords(chunksize) ? (chunksize.chunksize ?? 1) : chunksize;
    return this.#workers.map(func, iterable, { chunksize: size });
  }

  /** `Pool.imap_unordered(func, iterable, chunksize=1)` @returns the results as they come, each waited for @example for await (const x of pool.imap_unordered(square, xs)) print(x); */
  imap_unordered(func: Py, iterable: Py, _chunksize: Py = 1): ResultIterator {
    this.#check_running();
    return new ResultIterator(as_they_come([...iter(iterable)].map((each): Future => this.#workers.submit(func, each))));
  }

  /** `Pool.close()`: takes no more. @example pool.close() */
  close(): void {
    this.#closed = true;
    void this.#workers.shutdown({ wait: false });
  }

  /** `Pool.terminate()`: ends its processes. @example pool.terminate() */
  terminate(): void {
    this.#closed = true;
    this.#workers._terminate();
  }

  /** `Pool.join()` @throws ValueError if it is still open @example await pool.join(); */
  async join(): Promise<null> {
    if (!this.#closed) throw new ValueError("Pool is still running");
    return this.#workers.shutdown({ wait: true });
  }

  __enter__(): this {
    this.#check_running();
    return this;
  }

  __exit__(): null {
    this.terminate();
    return null;
  }
}

function is_option(given: Readonly<Record<string, Py>>): boolean {
  return Object.keys(given).some((key) => ["args", "kwds", "callback", "error_callback"].includes(key));
}

async function* as_they_come(futures: readonly Future[]): AsyncGenerator<Py, void, undefined> {
  const ready: Future[] = [];
  let wake: () => void = () => {};
  for (const future of futures) {
    future._on_settled(() => {
      ready.push(future);
      wake();
    });
  }
  for (let left = futures.length; left > 0; left--) {
    if (ready.length === 0) await blocked(new Promise<void>((resolve) => { wake = resolve; }));
    const next = ready.shift();
    if (next !== undefined) yield next._outcome();
  }
}
