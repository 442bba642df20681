import type { Future } from "../futures/Future.ts";
import { lock_repr, LoopBound } from "./LoopBound.ts";

/**
 * Python's `asyncio.Event()`: a flag that tasks can wait for.
 *
 * @example event.set(); await event.wait();
 */
export class Event extends LoopBound {
  static readonly __module__ = "asyncio.locks";
  static readonly __coroutines__ = ["wait"];
  readonly #waiters = new Set<Future<boolean>>();
  #value = false;

  /** `Event.is_set()` @example event.is_set() // false */
  is_set(): boolean {
    return this.#value;
  }

  /** `Event.set()`: sets the flag and wakes all that wait, in the order they began. @example event.set() */
  set(): void {
    if (this.#value) return;
    this.#value = true;
    for (const waiter of this.#waiters) if (!waiter.done()) waiter.set_result(true);
  }

  /** `Event.clear()` @example event.clear() */
  clear(): void {
    this.#value = false;
  }

  /** `Event.wait()` @returns a promise of true, fulfilled when the flag is set @example await event.wait(); */
  wait(): Promise<true> {
    return this.#value ? Promise.resolve(true) : this.#wait();
  }

  async #wait(): Promise<true> {
    const waiter = this._get_loop().create_future<boolean>();
    this.#waiters.add(waiter);
    try {
      await waiter.promise();
      return true;
    } finally {
      this.#waiters.delete(waiter);
    }
  }

  __repr__(): string {
    return lock_repr(this, this.#value ? "set" : "unset", this.#waiters.size);
  }
}
