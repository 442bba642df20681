"""bisect as programs use it."""
import bisect
from bisect import bisect_left, bisect_right, insort, insort_left, insort_right

scores = [60, 70, 70, 90]
print(bisect.bisect(scores, 70), bisect_left(scores, 70), bisect_right(scores, 65, 0, 2))
insort(scores, 65)
insort_left(scores, 70)
insort_right(scores, 100)
print(scores, bisect_left(["a", "bbb"], 2, key=len), "FDCBA"[bisect.bisect([60, 70, 80, 90], 85)])
