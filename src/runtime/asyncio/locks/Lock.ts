import { CancelledError, RuntimeError } from "../../core/exceptions/index.ts";
import type { Future } from "../futures/Future.ts";
import { lock_repr, LoopBound } from "./LoopBound.ts";

/** What `Condition` needs of a lock. */
export interface Lockable {
  locked(): boolean;
  acquire(): Promise<boolean>;
  release(): void;
}

/**
 * Python's `asyncio.Lock()`: handed on first come, first served.
 *
 * @example await lock.acquire(); try { … } finally { lock.release(); }
 */
export class Lock extends LoopBound implements Lockable {
  static readonly __module__ = "asyncio.locks";
  static readonly __coroutines__ = ["acquire", "__aenter__", "__aexit__"];
  readonly #waiters = new Set<Future<boolean>>();
  #locked = false;

  /** `Lock.locked()` @example lock.locked() // false */
  locked(): boolean {
    return this.#locked;
  }

  /**
   * `Lock.acquire()`: waits until the lock is free, then takes it.
   *
   * @returns a promise of true
   * @example await lock.acquire();
   */
  acquire(): Promise<true> {
    if (!this.#locked && this.#nobody_waits()) {
      this.#locked = true;
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
      // Whoever was woken and cancelled in one passes the lock on.
      if (error instanceof CancelledError && !this.#locked) this.#wake_first();
      throw error;
    }
    this.#locked = true;
    return true;
  }

  /**
   * `Lock.release()`: frees the lock and wakes the first that waits.
   *
   * @throws RuntimeError "Lock is not acquired."
   * @example lock.release()
   */
  release(): void {
    if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
    this.#locked = false;
    this.#wake_first();
  }

  #nobody_waits(): boolean {
    for (const waiter of this.#waiters) if (!waiter.cancelled()) return false;
    return true;
  }

  #wake_first(): void {
    for (const waiter of this.#waiters) {
      if (!waiter.done()) waiter.set_result(true);
      return;
    }
  }

  /** `async with lock` */
  async __aenter__(): Promise<null> {
    await this.acquire();
    return null;
  }

  async __aexit__(): Promise<null> {
    this.release();
    return null;
  }

  __repr__(): string {
    return lock_repr(this, this.#locked ? "locked" : "unlocked", this.#waiters.size);
  }
}
