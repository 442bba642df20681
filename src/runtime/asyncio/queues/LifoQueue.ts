import type { Py } from "../../core/value.ts";
import { Queue } from "./Queue.ts";

/**
 * Python's `asyncio.LifoQueue(maxsize=0)`: last in, first out.
 *
 * @example const stack = new asyncio.LifoQueue();
 */
export class LifoQueue<T = Py> extends Queue<T> {
  override _init(): void {
    this._queue = [];
  }

  override _get(): T {
    return this._queue.pop();
  }
}
