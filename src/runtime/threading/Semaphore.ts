import { ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { monotonic } from "../platform/host.ts";
import { acquire_arguments, type AcquireOptions } from "./Lock.ts";
import { deadline_of, Waiters } from "./Waiters.ts";
import { would_wait } from "./would_wait.ts";

/**
 * Python's `threading.Semaphore(value=1)`
 *
 * @example await semaphore.acquire(); try { … } finally { semaphore.release(); }
 */
export class Semaphore {
  static readonly __module__ = "threading";
  readonly #waiters = new Waiters();
  _value: number;

  /** @param value the number of places @throws ValueError if it is negative */
  constructor(value = 1) {
    if (value < 0) throw new ValueError("semaphore initial value must be >= 0");
    this._value = value;
  }

  /** `Semaphore.acquire(blocking=True, timeout=None)` @returns a promise of whether a place was taken @example await semaphore.acquire(); */
  acquire(blocking: boolean | AcquireOptions = true, timeout: Py = null): Promise<boolean> {
    const given = acquire_arguments(blocking, timeout);
    if (this._value > 0) {
      this._value--;
      return Promise.resolve(true);
    }
    return given.blocking ? this.#wait(deadline_of(given.timeout, monotonic())) : Promise.resolve(false);
  }

  /** `Semaphore.acquire()` where nothing can be awaited. @throws RuntimeError if no place is free @example semaphore.acquire_now(); */
  acquire_now(blocking: boolean | AcquireOptions = true, timeout: Py = null): boolean {
    const given = acquire_arguments(blocking, timeout);
    const free = this._value > 0;
    if (!free && given.blocking) throw would_wait("Semaphore.acquire");
    if (free) this._value--;
    return free;
  }

  async #wait(deadline: number | null): Promise<boolean> {
    while (this._value === 0) {
      const left = deadline === null ? null : deadline - monotonic();
      if (left !== null && left <= 0) return false;
      await this.#waiters.wait(left);
    }
    this._value--;
    return true;
  }

  /** `Semaphore.release(n=1)` @throws ValueError "n must be one or more" @example semaphore.release() */
  release(n = 1): void {
    if (n < 1) throw new ValueError("n must be one or more");
    this._value += n;
    this.#waiters.wake(n);
  }

  /** `with semaphore`: awaited. */
  __enter__(): Promise<boolean> {
    return this.acquire();
  }

  __exit__(): null {
    this.release();
    return null;
  }
}

/**
 * Python's `threading.BoundedSemaphore(value=1)`
 *
 * @example const places = new threading.BoundedSemaphore(3);
 */
export class BoundedSemaphore extends Semaphore {
  readonly #bound: number;

  constructor(value = 1) {
    super(value);
    this.#bound = value;
  }

  /** @throws ValueError "Semaphore released too many times" */
  override release(n = 1): void {
    if (this._value + n > this.#bound) throw new ValueError("Semaphore released too many times");
    super.release(n);
  }
}
