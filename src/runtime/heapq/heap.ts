import { heap_pop, heap_push, heapify as make_heap } from "../core/heap.ts";
import { IndexError, TypeError } from "../core/exceptions/index.ts";
import { lt } from "../core/order.ts";
import { is_list } from "../core/tuple.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";

/** Python's `heapq.heappush(heap, item)` @raises TypeError if items have no order @example heappush(heap, tuple(5, "task")) */
export function heappush<T>(heap: T[], item: T): null {
  heap_push(named(heap, "heappush"), item, lt);
  return null;
}

/** Python's `heapq.heappop(heap)`: the smallest item. @raises IndexError if there is none @example heappop(heap) */
export function heappop<T>(heap: T[]): T;
export function heappop(heap: Py): Py {
  if (named(heap, "heappop").length === 0) throw new IndexError("index out of range");
  return heap_pop(heap, lt);
}

/** Python's `heapq.heapify(x)`: makes a list a heap, in place. @example heapify(numbers) */
export function heapify<T>(heap: T[]): null {
  make_heap(named(heap, "heapify"), lt);
  return null;
}

/** Python's `heapq.heapreplace(heap, item)`: takes the smallest item, then adds one. @raises IndexError if there is none @example heapreplace(heap, 4) */
export function heapreplace<T>(heap: T[], item: T): T;
export function heapreplace(heap: Py, item: Py): Py {
  if (named(heap, "heapreplace").length === 0) throw new IndexError("index out of range");
  const top: Py = heap[0];
  replace_top(heap, item);
  return top;
}

/** Python's `heapq.heappushpop(heap, item)`: adds one, then takes the smallest item. @example heappushpop(heap, 4) */
export function heappushpop<T>(heap: T[], item: T): T;
export function heappushpop(heap: Py, item: Py): Py {
  const items = named(heap, "heappushpop");
  if (items.length === 0 || !lt(items[0], item)) return item;
  const top: Py = items[0];
  replace_top(items, item);
  return top;
}

/** Puts an item in the place of the smallest: what a pop does with the last one. */
function replace_top(heap: Py[], item: Py): void {
  heap.push(item);
  heap_pop(heap, lt);
}

function named(heap: Py, name: string): Py[] {
  if (!is_list(heap)) throw new TypeError(`${name}() argument${name === "heappop" || name === "heapify" ? "" : " 1"} must be list, not ${type_name(heap)}`);
  return heap;
}
