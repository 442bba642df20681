import { Coroutine } from "../../core/coroutine/Coroutine.ts";
import type { AWAITABLE } from "../../core/coroutine/protocol.ts";
import { StopAsyncIteration, TimeoutError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { current_loop } from "../events/current_loop.ts";
import type { TimerHandle } from "../events/TimerHandle.ts";
import type { Future } from "../futures/Future.ts";
import { Queue } from "../queues/Queue.ts";
import { type Awaitable, ensure_future } from "./ensure_future.ts";

/** An awaitable that gives the result of the next future to be done. */
interface Next<T> {
  readonly [AWAITABLE]: true;
  promise(): Promise<T>;
}

/** What `as_completed` returns: a plain iterator of awaitables, or an async iterator of futures. */
export class AsCompleted<T = Py> implements Iterable<Next<T>>, AsyncIterable<Future<T>> {
  static readonly __name__ = "_AsCompletedIterator";
  readonly #done = new Queue<Future<T> | null>();
  readonly #todo = new Set<Future<T>>();
  #left: number;
  #timer: TimerHandle | null = null;

  constructor(awaitables: Iterable<Awaitable<T>>, timeout: Py) {
    const loop = current_loop();
    for (const x of new Set(awaitables)) {
      const future: Future = ensure_future(x, { loop });
      this.#todo.add(future);
    }
    for (const future of this.#todo) future._on_done(this.#completed);
    this.#left = this.#todo.size;
    if (this.#left > 0 && timeout !== null) this.#timer = loop.call_later(timeout, () => this.#timed_out());
  }

  readonly #completed = (future: Future<T>): void => {
    if (this.#todo.size === 0) return;
    this.#todo.delete(future);
    this.#done.put_nowait(future);
    if (this.#todo.size === 0) this.#timer?.cancel();
  };

  #timed_out(): void {
    for (const future of this.#todo) {
      future.remove_done_callback(this.#completed);
      this.#done.put_nowait(null);
    }
    this.#todo.clear();
  }

  async #next_future(): Promise<Future<T>> {
    const future = await this.#done.get();
    if (future === null) throw new TimeoutError();
    return future;
  }

  readonly #wait_for_one = async (): Promise<T> => (await this.#next_future()).result();

  /** For `for`: each item is awaited to get the result of the next future that is done. */
  *[Symbol.iterator](): IterableIterator<Next<T>> {
    while (this.#left > 0) {
      this.#left--;
      yield new Coroutine(this.#wait_for_one, []);
    }
  }

  __iter__(): IterableIterator<Next<T>> {
    return this[Symbol.iterator]();
  }

  __aiter__(): this {
    return this;
  }

  /** For `async for`: the futures themselves, in the order they are done. */
  async __anext__(): Promise<Future<T>> {
    if (this.#left === 0) throw new StopAsyncIteration();
    this.#left--;
    return this.#next_future();
  }

  async *[Symbol.asyncIterator](): AsyncIterableIterator<Future<T>> {
    while (this.#left > 0) {
      this.#left--;
      yield await this.#next_future();
    }
  }
}
