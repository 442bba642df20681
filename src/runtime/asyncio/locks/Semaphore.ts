import { CancelledError, ValueError } from "../../core/exceptions/index.ts";
import type { Future } from "../futures/Future.ts";
import { lock_repr, LoopBound } from "./LoopBound.ts";

/**
 * Python's `asyncio.Semaphore(value=1)`: as many may hold it at once as it has places; first come, first served.
 *
 * @example await semaphore.acquire(); try { … } finally { semaphore.release(); }
 */
export class Semaphore extends LoopBound {
  static readonly __module__ = "asyncio.locks";
  static readonly __coroutines__ = ["acquire", "__aenter__", "__aexit__"];
  readonly #waiters = new Set<Future<boolean>>();
  /** The free places. */
  _value: number;

  /** @param value the number of places @throws ValueError if it is negative */
  constructor(value = 1) {
    super();
    if (value < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this._value = value;
  }

  /** `Semaphore.locked()`: whether `acquire` would wait. @example semaphore.locked() // false */
  locked(): boolean {
    if (this._value === 0) return true;
    for (const waiter of this.#waiters) if (!waiter.cancelled()) return true;
    return false;
  }

  /** `Semaphore.acquire()` @returns a promise of true @example await semaphore.acquire(); */
  acquire(): Promise<true> {
    if (!this.locked()) {
      this._value--;
      return Promise.resolve(true);
    }
    return this.#wait();
  }

  async #wait(): Promise<true> {
    const waiter = this._get_loop().create_future<boolean>();
    this.#waiters.add(waiter);
    try {
      try {
        await waiter.promise();
      } finally {
        this.#waiters.delete(waiter);
      }
    } catch (error) {
      // The place was given to this task, which does not take it.
      if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) this._value++;
      throw error;
    } finally {
      while (this._value > 0 && this.#wake_next());
    }
    return true;
  }

  /** `Semaphore.release()`: frees a place, which goes to the longest waiter. @example semaphore.release() */
  release(): void {
    this._value++;
    this.#wake_next();
  }

  #wake_next(): boolean {
    for (const waiter of this.#waiters) {
      if (waiter.done()) continue;
      this._value--;
      waiter.set_result(true);
      return true;
    }
    return false;
  }

  /** `async with semaphore` */
  async __aenter__(): Promise<null> {
    await this.acquire();
    return null;
  }

  async __aexit__(): Promise<null> {
    this.release();
    return null;
  }

  __repr__(): string {
    return lock_repr(this, this.locked() ? "locked" : `unlocked, value:${this._value}`, this.#waiters.size);
  }
}
