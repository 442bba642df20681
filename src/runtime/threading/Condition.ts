import { RuntimeError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { monotonic } from "../platform/host.ts";
import type { Lock } from "./Lock.ts";
import { type AcquireOptions } from "./Lock.ts";
import { RLock } from "./RLock.ts";
import { deadline_of, Waiters } from "./Waiters.ts";

/**
 * Python's `threading.Condition(lock=None)`: threads wait, with the lock given up, until another notifies them.
 *
 * @example await condition.acquire(); await condition.wait(); condition.release();
 */
export class Condition {
  static readonly __module__ = "threading";
  readonly #lock: Lock | RLock;
  readonly #waiters = new Waiters();

  /** @param lock a Lock or RLock, by default a new RLock */
  constructor(lock: Lock | RLock | null = null) {
    this.#lock = lock ?? new RLock();
  }

  /** `Condition.acquire(*args)` @example await condition.acquire(); */
  acquire(blocking: boolean | AcquireOptions = true, timeout: Py = -1): Promise<boolean> {
    return this.#lock.acquire(blocking, timeout);
  }

  /** `Condition.acquire()` where nothing can be awaited. @throws RuntimeError if another thread holds the lock @example condition.acquire_now(); */
  acquire_now(blocking: boolean | AcquireOptions = true, timeout: Py = -1): boolean {
    return this.#lock.acquire_now(blocking, timeout);
  }

  /** `Condition.release()` @example condition.release() */
  release(): void {
    this.#lock.release();
  }

  #owned(): boolean {
    return this.#lock instanceof RLock ? this.#lock._is_owned() : this.#lock.locked();
  }

  /**
   * `Condition.wait(timeout=None)`
   *
   * @param timeout seconds, or null to wait without end
   * @returns a promise of whether it was notified in time
   * @throws RuntimeError "cannot wait on un-acquired lock"
   * @example await condition.wait(1.5);
   */
  wait(timeout: Py = null): Promise<boolean> {
    return this.#wait_long(timeout);
  }

  async #wait_long(timeout: Py = null): Promise<boolean> {
    if (!this.#owned()) throw new RuntimeError("cannot wait on un-acquired lock");
    const lock = this.#lock;
    let count = 1;
    if (lock instanceof RLock) count = lock._release_all();
    else lock.release();
    try {
      return await this.#waiters.wait(timeout);
    } finally {
      if (lock instanceof RLock) await lock._take_again(count);
      else await lock.acquire();
    }
  }

  /**
   * `Condition.wait_for(predicate, timeout=None)`
   *
   * @param predicate called with the lock held
   * @param timeout seconds, or null to wait without end
   * @returns a promise of what it gave last
   * @example await condition.wait_for(() => items.length > 0);
   */
  wait_for<T>(predicate: () => T, timeout: Py = null): Promise<T> {
    return this.#wait_long_for(predicate, timeout);
  }

  async #wait_long_for<T>(predicate: () => T, timeout: Py = null): Promise<T> {
    const deadline = deadline_of(timeout, monotonic());
    let result: Py = predicate();
    while (!truth(result)) {
      const left = deadline === null ? null : deadline - monotonic();
      if (left !== null && left <= 0) break;
      await this.wait(left);
      result = predicate();
    }
    return result;
  }

  /** `Condition.notify(n=1)` @throws RuntimeError "cannot notify on un-acquired lock" @example condition.notify() */
  notify(n = 1): void {
    if (!this.#owned()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#waiters.wake(n);
  }

  /** `Condition.notify_all()` @throws RuntimeError as `notify` @example condition.notify_all() */
  notify_all(): void {
    this.notify(this.#waiters.size);
  }

  /** `with condition`: awaited. */
  __enter__(): Promise<boolean> {
    return this.acquire();
  }

  __exit__(): null {
    this.release();
    return null;
  }
}
