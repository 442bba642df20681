"""deque, Counter, defaultdict, namedtuple, OrderedDict and heapq at work."""
import heapq
import time
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple


Point = namedtuple("Point", ["x", "y"])


def main():
    window = deque(maxlen=100)
    for n in range(300_000):
        window.append(n)
    ring = deque(range(1000))
    for _ in range(100_000):
        ring.append(ring.popleft())
    print(len(window), ring[0])
    words = [f"w{n * n % 997}" for n in range(200_000)]
    counts = Counter(words)
    print(counts.most_common(3))
    groups = defaultdict(list)
    for n, word in enumerate(words):
        groups[word].append(n)
    print(len(groups), sum(len(group) for group in groups.values()))
    points = [Point(n, n * 2) for n in range(100_000)]
    print(sum(p.x + p.y for p in points), points[3])
    recent = OrderedDict()
    for n in range(100_000):
        recent[n % 500] = n
        recent.move_to_end(n % 500)
        if len(recent) > 400:
            recent.popitem(last=False)
    print(len(recent))
    heap = []
    for n in range(100_000):
        heapq.heappush(heap, (n * 7919 % 100_003, n))
    print(sum(heapq.heappop(heap)[1] for _ in range(1000)))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
