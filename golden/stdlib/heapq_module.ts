/** heapq as programs use it. */

import { getitem, IndexError, len, list, print, tuple } from "py2ts-runtime";
import * as heapq from "py2ts-runtime/heapq";

const heap: (readonly [number, string])[] = [];
for (const [priority, task] of [
  tuple(3, "write"),
  tuple(1, "plan"),
  tuple(2, "draft"),
]) {
  heapq.heappush(heap, tuple(priority, task));
}
print(getitem(heap, 0), heapq.heappop(heap), heap);
const numbers = [5, 7, 9, 1, 3];
heapq.heapify(numbers);
print(
  numbers,
  heapq.heapreplace(numbers, 4),
  heapq.heappushpop(numbers, 0),
  numbers,
);
print(
  heapq.nlargest(2, [1, 5, 2]),
  heapq.nsmallest(2, ["ccc", "a", "bb"], len),
  list(heapq.merge([1, 4], [2, 3])),
  list(heapq.merge([4, 1], [3], { reverse: true })),
);
try {
  heapq.heappop([]);
} catch (error) {
  if (!(error instanceof IndexError)) {
    throw error;
  }
  print(error);
}
