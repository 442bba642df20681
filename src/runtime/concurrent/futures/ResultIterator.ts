import type { Py } from "../../core/value.ts";

/**
 * The results that `executor.map` and `as_completed` give: each is waited for, so a loop over them is a `for await`.
 *
 * @example for await (const size of pool.map(size_of, files)) print(size);
 */
export class ResultIterator<T = Py> implements AsyncIterableIterator<T> {
  static readonly __name__: string = "generator";
  readonly #steps: AsyncGenerator<T, void, undefined>;

  constructor(steps: AsyncGenerator<T, void, undefined>) {
    this.#steps = steps;
  }

  next(): Promise<IteratorResult<T>> {
    return this.#steps.next();
  }

  /** Waits for all that are left: `list(pool.map(f, xs))`. @example const sizes = await pool.map(size_of, files).all(); */
  async all(): Promise<T[]> {
    const results: T[] = [];
    for await (const result of this) results.push(result);
    return results;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
