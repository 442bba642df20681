import { blocked } from "../core/turns.ts";
import type { Py } from "../core/value.ts";
import { timed } from "./alarm.ts";

/** Threads that wait in line. */
export class Waiters {
  readonly #line = new Set<(woken: boolean) => void>();

  get size(): number {
    return this.#line.size;
  }

  /**
   * Blocks the current thread until it is woken.
   *
   * @param timeout seconds, or null to wait without end
   * @param first whether it goes to the head of the line
   * @returns a promise of whether it was woken
   */
  wait(timeout: Py = null): Promise<boolean> {
    let wake: (woken: boolean) => void = () => {};
    const turn = new Promise<boolean>((resolve) => {
      wake = resolve;
    });
    this.#line.add(wake);
    return blocked(timed(turn, timeout)).finally(() => this.#line.delete(wake));
  }

  /** Wakes the first n. */
  wake(n = 1): void {
    for (const wake of this.#line) {
      if (n-- <= 0) return;
      this.#line.delete(wake);
      wake(true);
    }
  }

  wake_all(): void {
    this.wake(this.#line.size);
  }
}

/** The time left of a limit that began with `deadline - now`; null for no limit. */
export function deadline_of(timeout: Py, now: number): number | null {
  return timeout === null || timeout === undefined || Number(timeout) < 0 ? null : now + Number(timeout);
}
