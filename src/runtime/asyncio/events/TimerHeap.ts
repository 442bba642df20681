import { heap_pop, heap_push, heapify } from "../../core/heap.ts";

/** Anything with a deadline. */
export interface Timed {
  /** Loop time in seconds. */
  readonly _when: number;
}

const earlier = (a: Timed, b: Timed): boolean => a._when < b._when;

/**
 * The timers of a loop. They compare by deadline only, and the heap moves them as CPython's does: that decides in which
 * order timers with exactly the same deadline come out.
 */
export class TimerHeap<T extends Timed> {
  #items: T[] = [];

  get length(): number {
    return this.#items.length;
  }

  /** The timer that is due first. */
  get first(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    heap_push(this.#items, item, earlier);
  }

  pop(): T | undefined {
    return heap_pop(this.#items, earlier);
  }

  /** Keeps only the timers for which `keep` is true, and builds the heap anew from what is left. */
  filter(keep: (item: T) => boolean): void {
    this.#items = this.#items.filter(keep);
    heapify(this.#items, earlier);
  }

  clear(): void {
    this.#items = [];
  }
}
