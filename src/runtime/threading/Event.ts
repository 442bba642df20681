import { hex_address } from "../builtins/repr/index.ts";
import type { Py } from "../core/value.ts";
import { Waiters } from "./Waiters.ts";

/**
 * Python's `threading.Event()`
 *
 * @example event.set(); await event.wait();
 */
export class Event {
  static readonly __module__ = "threading";
  readonly #waiters = new Waiters();
  #value = false;

  /** `Event.is_set()` @example event.is_set() // false */
  is_set(): boolean {
    return this.#value;
  }

  /** `Event.set()` @example event.set() */
  set(): void {
    this.#value = true;
    this.#waiters.wake_all();
  }

  /** `Event.clear()` @example event.clear() */
  clear(): void {
    this.#value = false;
  }

  /**
   * `Event.wait(timeout=None)`
   *
   * @param timeout seconds, or null to wait without end
   * @returns a promise of whether the event was set in time
   * @example await event.wait(0.5);
   */
  wait(timeout: Py = null): Promise<boolean> {
    return this.#value ? Promise.resolve(true) : this.#waiters.wait(timeout);
  }

  __repr__(): string {
    return `<threading.Event at ${hex_address(this)}: ${this.#value ? "set" : "unset"}>`;
  }
}
