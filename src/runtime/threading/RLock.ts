import { hex_address } from "../builtins/repr/index.ts";
import { RuntimeError } from "../core/exceptions/index.ts";
import { running } from "../core/running.ts";
import type { Py } from "../core/value.ts";
import { monotonic } from "../platform/host.ts";
import { acquire_arguments, type AcquireOptions } from "./Lock.ts";
import type { Thread } from "./Thread.ts";
import { deadline_of, Waiters } from "./Waiters.ts";
import { would_wait } from "./would_wait.ts";

/**
 * Python's `threading.RLock()`: the thread that holds it may take it again.
 *
 * @example await lock.acquire(); await lock.acquire(); lock.release(); lock.release();
 */
export class RLock {
  static readonly __module__ = "_thread";
  readonly #waiters = new Waiters();
  #owner: Thread | null = null;
  #count = 0;

  /** `RLock.acquire(blocking=True, timeout=-1)`; see Lock. @example await lock.acquire(); */
  acquire(blocking: boolean | AcquireOptions = true, timeout: Py = -1): Promise<boolean> {
    const given = acquire_arguments(blocking, timeout);
    const me = running.thread;
    if (this.#count === 0 || this.#owner === me) {
      this.#take(me, 1);
      return Promise.resolve(true);
    }
    return given.blocking ? this.#wait(me, deadline_of(given.timeout, monotonic()), 1) : Promise.resolve(false);
  }

  /** `RLock.acquire()` where nothing can be awaited. @throws RuntimeError if another thread holds the lock @example lock.acquire_now(); */
  acquire_now(blocking: boolean | AcquireOptions = true, timeout: Py = -1): boolean {
    const given = acquire_arguments(blocking, timeout);
    const free = this.#count === 0 || this.#owner === running.thread;
    if (!free && given.blocking) throw would_wait("RLock.acquire");
    if (free) this.#take(running.thread, 1);
    return free;
  }

  async #wait(me: Thread | null, deadline: number | null, count: number): Promise<boolean> {
    while (this.#count > 0) {
      const left = deadline === null ? null : deadline - monotonic();
      if (left !== null && left <= 0) return false;
      await this.#waiters.wait(left);
    }
    this.#take(me, count);
    return true;
  }

  #take(me: Thread | null, count: number): void {
    this.#owner = me;
    this.#count += count;
  }

  /** `RLock.release()` @throws RuntimeError "cannot release un-acquired lock" @example lock.release() */
  release(): void {
    if (!this._is_owned()) throw new RuntimeError("cannot release un-acquired lock");
    this.#count--;
    if (this.#count === 0) this.#waiters.wake();
  }

  /** Whether the current thread holds it. */
  _is_owned(): boolean {
    return this.#count > 0 && this.#owner === running.thread;
  }

  /** Gives it up however often it was taken; returns that number. */
  _release_all(): number {
    const count = this.#count;
    this.#count = 0;
    this.#waiters.wake();
    return count;
  }

  /** Takes it `count` times. */
  _take_again(count: number): Promise<boolean> {
    return this.#wait(running.thread, null, count);
  }

  /** `with lock`: awaited. */
  __enter__(): Promise<boolean> {
    return this.acquire();
  }

  __exit__(): null {
    this.release();
    return null;
  }

  __repr__(): string {
    return `<${this.#count > 0 ? "locked" : "unlocked"} _thread.RLock object owner=${this.#owner?.ident ?? 0} count=${this.#count} at ${hex_address(this)}>`;
  }
}
