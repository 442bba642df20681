"""heapq as programs use it."""
import heapq

heap = []
for priority, task in [(3, "write"), (1, "plan"), (2, "draft")]:
    heapq.heappush(heap, (priority, task))
print(heap[0], heapq.heappop(heap), heap)
numbers = [5, 7, 9, 1, 3]
heapq.heapify(numbers)
print(numbers, heapq.heapreplace(numbers, 4), heapq.heappushpop(numbers, 0), numbers)
print(heapq.nlargest(2, [1, 5, 2]), heapq.nsmallest(2, ["ccc", "a", "bb"], key=len), list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([4, 1], [3], reverse=True)))
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
