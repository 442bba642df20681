import { hex_address } from "../../builtins/repr/index.ts";
import { ValueError } from "../../core/exceptions/index.ts";
import { BrokenBarrierError } from "../exceptions/BrokenBarrierError.ts";
import { Condition } from "./Condition.ts";

/**
 * Python's `asyncio.Barrier(parties)`: tasks wait until a given number of them has come.
 *
 * @example const index = await barrier.wait();
 */
export class Barrier {
  static readonly __module__ = "asyncio.locks";
  static readonly __coroutines__ = ["wait", "reset", "abort", "__aenter__", "__aexit__"];
  readonly #condition = new Condition();
  readonly #parties: number;
  #state: "filling" | "draining" | "resetting" | "broken" = "filling";
  /** The tasks inside `wait`. */
  #count = 0;

  /** @param parties how many tasks it takes @throws ValueError "parties must be > 0" */
  constructor(parties: number) {
    if (parties < 1) throw new ValueError("parties must be > 0");
    this.#parties = parties;
  }

  /**
   * `Barrier.wait()`
   *
   * @returns a promise of the place in which the task came, from 0
   * @throws BrokenBarrierError if the barrier is reset or aborted
   * @example await barrier.wait();
   */
  async wait(): Promise<number> {
    const condition = this.#condition;
    await condition.acquire();
    try {
      await condition.wait_for(() => this.#state !== "draining" && this.#state !== "resetting");
      if (this.#state === "broken") throw new BrokenBarrierError("Barrier aborted");
      const index = this.#count++;
      try {
        if (index + 1 === this.#parties) {
          this.#state = "draining";
          condition.notify_all();
        } else await this.#wait_until_full();
        return index;
      } finally {
        this.#count--;
        this.#left();
      }
    } finally {
      condition.release();
    }
  }

  async #wait_until_full(): Promise<void> {
    await this.#condition.wait_for(() => this.#state !== "filling");
    if (this.#state === "broken" || this.#state === "resetting") throw new BrokenBarrierError("Abort or reset of barrier");
  }

  /** The last task to leave lets the next round in. */
  #left(): void {
    if (this.#count > 0) return;
    if (this.#state === "resetting" || this.#state === "draining") this.#state = "filling";
    this.#condition.notify_all();
  }

  /** `Barrier.reset()`: tasks that wait get BrokenBarrierError. @example await barrier.reset(); */
  async reset(): Promise<null> {
    return this.#with_lock(() => {
      this.#state = this.#count > 0 ? "resetting" : "filling";
    });
  }

  /** `Barrier.abort()`: tasks that wait, now or later, get BrokenBarrierError. @example await barrier.abort(); */
  async abort(): Promise<null> {
    return this.#with_lock(() => {
      this.#state = "broken";
    });
  }

  async #with_lock(change: () => void): Promise<null> {
    await this.#condition.acquire();
    try {
      change();
      this.#condition.notify_all();
    } finally {
      this.#condition.release();
    }
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

  /** `async with barrier as position` */
  __aenter__(): Promise<number> {
    return this.wait();
  }

  async __aexit__(): Promise<null> {
    return null;
  }

  __repr__(): string {
    const waiters = this.broken ? "" : `, waiters:${this.n_waiting}/${this.parties}`;
    return `<asyncio.locks.Barrier object at ${hex_address(this)} [${this.#state}${waiters}]>`;
  }
}
