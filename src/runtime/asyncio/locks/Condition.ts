import { truth } from "../../core/truth.ts";
import { CancelledError, RuntimeError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import type { Future } from "../futures/Future.ts";
import { Lock, type Lockable } from "./Lock.ts";
import { lock_repr, LoopBound } from "./LoopBound.ts";

/**
 * Python's `asyncio.Condition(lock=None)`: tasks wait, with the lock given up, until another task notifies them.
 *
 * @example await condition.acquire(); try { await condition.wait(); } finally { condition.release(); }
 */
export class Condition extends LoopBound {
  static readonly __module__ = "asyncio.locks";
  static readonly __coroutines__ = ["acquire", "wait", "wait_for", "__aenter__", "__aexit__"];
  readonly #lock: Lockable;
  readonly #waiters = new Set<Future<boolean>>();

  /** @param lock shared with others, by default a new one */
  constructor(lock: Lockable | null = null) {
    super();
    this.#lock = lock ?? new Lock();
  }

  /** `Condition.locked()` @example condition.locked() // true inside the block */
  locked(): boolean {
    return this.#lock.locked();
  }

  /** `Condition.acquire()` @returns a promise of true @example await condition.acquire(); */
  acquire(): Promise<boolean> {
    return this.#lock.acquire();
  }

  /** `Condition.release()` @throws RuntimeError if the lock is free @example condition.release() */
  release(): void {
    this.#lock.release();
  }

  /**
   * `Condition.wait()`: gives the lock up, waits for a notification, takes the lock again.
   *
   * @returns a promise of true
   * @throws RuntimeError "cannot wait on un-acquired lock"
   * @example await condition.wait();
   */
  async wait(): Promise<true> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    const waiter = this._get_loop().create_future<boolean>();
    this.release();
    try {
      try {
        this.#waiters.add(waiter);
        try {
          await waiter.promise();
          return true;
        } finally {
          this.#waiters.delete(waiter);
        }
      } finally {
        await this.#take_again();
      }
    } catch (error) {
      // The notification may have been meant for this task: pass it on.
      this.#notify(1);
      throw error;
    }
  }

  /** Takes the lock even if the task is cancelled meanwhile; the last cancellation is thrown then. */
  async #take_again(): Promise<void> {
    let cancelled: unknown = null;
    for (;;) {
      try {
        await this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancelled = error;
      }
    }
    if (cancelled !== null) throw cancelled;
  }

  /**
   * `Condition.wait_for(predicate)`: waits until the function gives something true.
   *
   * @param predicate called with the lock held
   * @returns a promise of what it gave
   * @example await condition.wait_for(() => items.length > 0);
   */
  async wait_for<T>(predicate: () => T): Promise<T> {
    let result: Py = predicate();
    while (!truth(result)) {
      await this.wait();
      result = predicate();
    }
    return result;
  }

  /**
   * `Condition.notify(n=1)`: wakes the n tasks that wait longest.
   *
   * @throws RuntimeError "cannot notify on un-acquired lock"
   * @example condition.notify()
   */
  notify(n = 1): void {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#notify(n);
  }

  /** `Condition.notify_all()` @throws RuntimeError as `notify` @example condition.notify_all() */
  notify_all(): void {
    this.notify(this.#waiters.size);
  }

  #notify(n: number): void {
    let woken = 0;
    for (const waiter of this.#waiters) {
      if (woken >= n) break;
      if (waiter.done()) continue;
      woken++;
      waiter.set_result(false);
    }
  }

  /** `async with condition` */
  async __aenter__(): Promise<null> {
    await this.acquire();
    return null;
  }

  async __aexit__(): Promise<null> {
    this.release();
    return null;
  }

  __repr__(): string {
    return lock_repr(this, this.locked() ? "locked" : "unlocked", this.#waiters.size);
  }
}
