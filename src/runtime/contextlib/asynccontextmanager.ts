import { call } from "../core/call/call.ts";
import { exception, RuntimeError, StopAsyncIteration, StopIteration } from "../core/exceptions/index.ts";
import { update_wrapper } from "../functools/wraps.ts";
import type { Py } from "../core/value.ts";
import { decorated_async } from "./abstract.ts";

/** The asynchronous context manager that a call of an `@asynccontextmanager` function gives. It is good for one `async with`. */
export class AsyncGeneratorContextManager<T = Py> {
  static readonly __name__: string = "_AsyncGeneratorContextManager";
  static readonly __module__: string = "contextlib";
  readonly #func: Py;
  readonly #args: readonly Py[];
  readonly #generator: AsyncGenerator<Py, Py, Py>;

  constructor(func: Py, args: readonly Py[]) {
    this.#func = func;
    this.#args = args;
    this.#generator = call(func, ...args);
  }

  async __aenter__(): Promise<T> {
    const step = await this.#generator.next();
    if (step.done) throw new RuntimeError("generator didn't yield");
    return step.value ?? null;
  }

  async __aexit__(type: Py, error: Py, traceback: Py): Promise<boolean> {
    if (type === null) {
      if ((await this.#generator.next()).done) return false;
      await this.#generator.return(null);
      throw new RuntimeError("generator didn't stop");
    }
    const thrown: Py = error === null ? exception(type) : error;
    try {
      if ((await this.#generator.throw(thrown)).done) return true;
    } catch (raised) {
      if (raised === thrown) {
        thrown.__traceback__ = traceback;
        return false;
      }
      const wrapped = thrown instanceof StopIteration || thrown instanceof StopAsyncIteration;
      if (raised instanceof RuntimeError && wrapped && raised.__cause__ === thrown) return false;
      throw raised;
    }
    await this.#generator.return(null);
    throw new RuntimeError("generator didn't stop after athrow()");
  }

  /** As a decorator of a coroutine function: each call has a manager of its own. */
  __call__(f: Py): Py {
    return decorated_async(f, () => new AsyncGeneratorContextManager(this.#func, this.#args));
  }
}

/**
 * Python's decorator `contextlib.asynccontextmanager(func)`: an async generator function that yields once becomes a function that gives
 * asynchronous context managers.
 *
 * @example const connection = asynccontextmanager(async function* (host: string) { const c = await connect(host); try { yield c; } finally { await c.close(); } })
 */
export function asynccontextmanager<A extends unknown[], T>(func: (...args: A) => AsyncIterable<T>): (...args: A) => AsyncGeneratorContextManager<T>;
export function asynccontextmanager(func: Py): Py {
  return update_wrapper((...args: Py[]) => new AsyncGeneratorContextManager(func, args), func);
}
