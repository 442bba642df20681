import { RuntimeError, ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { call } from "../core/call/index.ts";
import { Condition } from "./Condition.ts";
import { Lock } from "./Lock.ts";

/** Python's `threading.BrokenBarrierError` @example throw new BrokenBarrierError() */
export class BrokenBarrierError extends RuntimeError {
  static readonly __module__ = "threading";
}

/**
 * Python's `threading.Barrier(parties, action=None, timeout=None)`
 *
 * @example const index = await barrier.wait();
 */
export class Barrier {
  static readonly __module__ = "threading";
  readonly #condition = new Condition(new Lock());
  readonly #parties: number;
  readonly #action: Py;
  readonly #timeout: Py;
  #state: "filling" | "draining" | "resetting" | "broken" = "filling";
  #count = 0;

  /**
   * @param parties how many threads it takes
   * @param action called by the last one
   * @param timeout the default of `wait`, in seconds
   */
  constructor(parties: number, action: Py = null, timeout: Py = null) {
    if (parties < 1) throw new ValueError("parties must be > 0");
    this.#parties = parties;
    this.#action = action;
    this.#timeout = timeout;
  }

  /**
   * `Barrier.wait(timeout=None)`
   *
   * @returns a promise of the place in which the thread came, from 0
   * @throws BrokenBarrierError if the time is over, or the barrier is reset or aborted
   * @example await barrier.wait();
   */
  wait(timeout: Py = null): Promise<number> {
    return this.#wait_long(timeout);
  }

  async #wait_long(timeout: Py = null): Promise<number> {
    const limit: Py = timeout ?? this.#timeout;
    const condition = this.#condition;
    await condition.acquire();
    try {
      await condition.wait_for(() => this.#state !== "draining" && this.#state !== "resetting");
      if (this.#state === "broken") throw new BrokenBarrierError();
      const index = this.#count++;
      try {
        if (index + 1 === this.#parties) this.#release();
        else await this.#wait_until_full(limit);
        return index;
      } finally {
        this.#count--;
        if (this.#count === 0 && (this.#state === "resetting" || this.#state === "draining")) {
          this.#state = "filling";
          condition.notify_all();
        }
      }
    } finally {
      condition.release();
    }
  }

  #release(): void {
    try {
      if (this.#action !== null) call(this.#action);
      this.#state = "draining";
      this.#condition.notify_all();
    } catch (error) {
      this.#break();
      throw error;
    }
  }

  async #wait_until_full(timeout: Py): Promise<void> {
    if (!(await this.#condition.wait_for(() => this.#state !== "filling", timeout))) {
      this.#break();
      throw new BrokenBarrierError();
    }
    if (this.#state === "broken" || this.#state === "resetting") throw new BrokenBarrierError();
  }

  #break(): void {
    this.#state = "broken";
    this.#condition.notify_all();
  }

  /** `Barrier.reset()` @example await barrier.reset(); */
  reset(): Promise<null> {
    return this.#reset();
  }

  async #reset(): Promise<null> {
    await this.#condition.acquire();
    this.#state = this.#count > 0 ? "resetting" : "filling";
    this.#condition.notify_all();
    this.#condition.release();
    return null;
  }

  /** `Barrier.abort()` @example await barrier.abort(); */
  abort(): Promise<null> {
    return this.#abort();
  }

  async #abort(): Promise<null> {
    await this.#condition.acquire();
    this.#break();
    this.#condition.release();
    return null;
  }

  /** `Barrier.parties` */
  get parties(): number {
    return this.#parties;
  }

  /** `Barrier.n_waiting` */
  get n_waiting(): number {
    return this.#state === "filling" ? this.#count : 0;
  }

  /** `Barrier.broken` */
  get broken(): boolean {
    return this.#state === "broken";
  }
}
