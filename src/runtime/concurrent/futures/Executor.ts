import { NotImplementedError, TimeoutError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { monotonic } from "../../platform/host.ts";
import type { Future } from "./Future.ts";
import { ResultIterator } from "./ResultIterator.ts";

/**
 * Python's `concurrent.futures.Executor`, the base of the pools.
 *
 * @example class Inline extends Executor { override submit(f, ...args) { … } }
 */
export class Executor {
  static readonly __module__: string = "concurrent.futures._base";

  /** `Executor.submit(fn, *args, **kwargs)` @throws NotImplementedError unless a subclass has its own @example pool.submit(pow, 2, 10) */
  submit(_f: Py, ..._args: Py[]): Py {
    throw new NotImplementedError();
  }

  /**
   * `Executor.map(fn, *iterables, timeout=None, chunksize=1)`: submits all calls at once.
   *
   * @returns the results in order, each waited for
   * @throws TimeoutError while iterating, if a result is not there `timeout` seconds after the call of map
   * @example for await (const size of pool.map(size_of, files)) print(size);
   */
  map(f: Py, ...iterables: Py[]): ResultIterator {
    const options: { timeout?: Py } = is_keywords(iterables.at(-1)) ? iterables.pop() : {};
    const limit: Py = options.timeout ?? null;
    const deadline = limit === null ? null : monotonic() + Number(limit);
    const lists = iterables.map((xs) => [...iter(xs)]);
    const count = Math.min(...lists.map((xs) => xs.length));
    const futures = Array.from({ length: count }, (_, i) => this.submit(f, ...lists.map((xs) => xs[i])));
    return new ResultIterator(results_of(futures, deadline));
  }

  /** `Executor.shutdown(wait=True, *, cancel_futures=False)` @returns a promise, because it may wait @example await pool.shutdown(); */
  shutdown(_wait: Py = true, _options: Py = {}): Py {
    return this.#shut_down_all(_wait, _options);
  }

  async #shut_down_all(_wait: Py = true, _options: Py = {}): Promise<null> {
    return null;
  }

  /** `with executor as pool` */
  __enter__(): this {
    return this;
  }

  /** @returns a promise, because it waits for the work that is left */
  __exit__(..._triple: Py[]): Promise<null> {
    return this.#exit(..._triple);
  }

  async #exit(..._triple: Py[]): Promise<null> {
    await this.shutdown(true);
    return null;
  }
}

/** The results of futures in order, each waited for. @throws TimeoutError after the deadline */
export async function* results_of(futures: Future[], deadline: number | null): AsyncGenerator<Py, void, undefined> {
  try {
    // Given away one by one, so that a result is not kept longer than its user wants it.
    for (let future = futures.shift(); future !== undefined; future = futures.shift()) {
      if (deadline === null) yield await future.result();
      else if (future.done() || deadline > monotonic()) yield await future.result(Math.max(deadline - monotonic(), 0));
      else throw new TimeoutError();
    }
  } finally {
    for (const future of futures) future.cancel();
  }
}
