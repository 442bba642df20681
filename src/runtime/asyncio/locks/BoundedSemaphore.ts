import { ValueError } from "../../core/exceptions/index.ts";
import { Semaphore } from "./Semaphore.ts";

/**
 * Python's `asyncio.BoundedSemaphore(value=1)`: a semaphore that must not be released more often than acquired.
 *
 * @example const places = new asyncio.BoundedSemaphore(3);
 */
export class BoundedSemaphore extends Semaphore {
  readonly #bound: number;

  /** @param value the number of places */
  constructor(value = 1) {
    super(value);
    this.#bound = value;
  }

  /** @throws ValueError "BoundedSemaphore released too many times" */
  override release(): void {
    if (this._value >= this.#bound) throw new ValueError("BoundedSemaphore released too many times");
    super.release();
  }
}
