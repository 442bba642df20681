import { heap_pop, heap_push } from "../../core/heap.ts";
import { lt } from "../../core/order.ts";
import type { Py } from "../../core/value.ts";
import { Queue } from "./Queue.ts";

/**
 * Python's `asyncio.PriorityQueue(maxsize=0)`: the smallest item first.
 *
 * @example await queue.put(tuple(1, "urgent"));
 */
export class PriorityQueue<T = Py> extends Queue<T> {
  override _init(): void {
    this._queue = [];
  }

  override _get(): T {
    return heap_pop<Py>(this._queue, lt);
  }

  override _put(item: T): void {
    heap_push<Py>(this._queue, item, lt);
  }
}
