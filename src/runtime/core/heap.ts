/**
 * Binary heaps as Python's `heapq` keeps them, move for move: which of two equal items comes out first depends on it.
 * The list is a plain array; `less` is the order.
 */
export type Less<T> = (a: T, b: T) => boolean;

/**
 * `heapq.heappush`
 *
 * @example heap_push(heap, 3, (a, b) => a < b);
 */
export function heap_push<T>(heap: T[], item: T, less: Less<T>): void {
  heap.push(item);
  rise(heap, 0, heap.length - 1, less);
}

/**
 * `heapq.heappop`: the smallest item; undefined if the heap is empty.
 *
 * @example heap_pop(heap, (a, b) => a < b)
 */
export function heap_pop<T>(heap: T[], less: Less<T>): T | undefined {
  const last = heap.pop();
  const top = heap[0];
  if (last === undefined || heap.length === 0) return last;
  heap[0] = last;
  sink(heap, 0, less);
  return top;
}

/**
 * `heapq.heapify`
 *
 * @example heapify([3, 1, 2], (a, b) => a < b);
 */
export function heapify<T>(heap: T[], less: Less<T>): void {
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(heap, i, less);
}

/** Moves the item at `at` up while it is less than its parent, not above `top`. */
function rise<T>(heap: T[], top: number, at: number, less: Less<T>): void {
  const item = heap[at]!;
  while (at > top) {
    const parent = (at - 1) >> 1;
    const above = heap[parent]!;
    if (!less(item, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = item;
}

/** Lets the item at `at` sink to a leaf along the smaller children, then rise to its place. */
function sink<T>(heap: T[], at: number, less: Less<T>): void {
  const top = at;
  const item = heap[at]!;
  let child = 2 * at + 1;
  while (child < heap.length) {
    const right = child + 1;
    if (right < heap.length && !less(heap[child]!, heap[right]!)) child = right;
    heap[at] = heap[child]!;
    at = child;
    child = 2 * at + 1;
  }
  heap[at] = item;
  rise(heap, top, at, less);
}
