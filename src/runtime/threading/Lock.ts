import { hex_address } from "../builtins/repr/index.ts";
import { RuntimeError, ValueError } from "../core/exceptions/index.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { monotonic } from "../platform/host.ts";
import { deadline_of, Waiters } from "./Waiters.ts";
import { would_wait } from "./would_wait.ts";

/** `acquire(blocking=True, timeout=-1)` */
export type AcquireOptions = { blocking?: boolean; timeout?: Py };

/** Reads the two forms of the arguments of `acquire`. @throws ValueError for a limit that makes no sense */
export function acquire_arguments(blocking: boolean | AcquireOptions, timeout: Py): { blocking: boolean; timeout: Py } {
  const given = is_keywords(blocking) ? { blocking: true, timeout: -1, ...blocking } : { blocking: Boolean(blocking), timeout };
  const limit = given.timeout === null ? -1 : Number(given.timeout);
  if (!given.blocking && limit !== -1) throw new ValueError("can't specify a timeout for a non-blocking call");
  if (limit < 0 && limit !== -1) throw new ValueError("timeout value must be a non-negative number");
  return { blocking: given.blocking, timeout: limit === -1 ? null : limit };
}

/**
 * Python's `threading.Lock()`. What blocks is awaited.
 *
 * @example await lock.acquire(); try { … } finally { lock.release(); }
 */
export class Lock {
  static readonly __module__ = "_thread";
  static readonly __name__ = "lock";
  readonly #waiters = new Waiters();
  #locked = false;

  /**
   * `Lock.acquire(blocking=True, timeout=-1)`
   *
   * @param blocking whether to wait
   * @param timeout seconds to wait at most; -1 for no limit
   * @returns a promise of whether the lock was taken
   * @example if (await lock.acquire(false)) …
   */
  acquire(blocking: boolean | AcquireOptions = true, timeout: Py = -1): Promise<boolean> {
    const given = acquire_arguments(blocking, timeout);
    if (!this.#locked) {
      this.#locked = true;
      return Promise.resolve(true);
    }
    return given.blocking ? this.#wait(deadline_of(given.timeout, monotonic())) : Promise.resolve(false);
  }

  /** `Lock.acquire()` where nothing can be awaited. @throws RuntimeError if another thread holds the lock @example lock.acquire_now(); */
  acquire_now(blocking: boolean | AcquireOptions = true, timeout: Py = -1): boolean {
    const given = acquire_arguments(blocking, timeout);
    if (this.#locked && given.blocking) throw would_wait("Lock.acquire");
    const taken = !this.#locked;
    this.#locked = true;
    return taken;
  }

  async #wait(deadline: number | null): Promise<boolean> {
    while (this.#locked) {
      const left = deadline === null ? null : deadline - monotonic();
      if (left !== null && left <= 0) return false;
      await this.#waiters.wait(left);
    }
    this.#locked = true;
    return true;
  }

  /** `Lock.release()` @throws RuntimeError "release unlocked lock" @example lock.release() */
  release(): void {
    if (!this.#locked) throw new RuntimeError("release unlocked lock");
    this.#locked = false;
    this.#waiters.wake();
  }

  /** `Lock.locked()` @example lock.locked() // false */
  locked(): boolean {
    return this.#locked;
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
    return `<${this.#locked ? "locked" : "unlocked"} _thread.lock object at ${hex_address(this)}>`;
  }
}
