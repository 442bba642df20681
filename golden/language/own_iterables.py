"""Classes with __iter__ and __next__ in all that takes an iterable."""
import asyncio
class Bag:
    def __init__(self, xs):
        self.xs = xs
    def __iter__(self):
        return iter(self.xs)
class Gen:
    def __iter__(self):
        yield from [3, 1, 2]
    def __len__(self):
        return 3
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
async def double(x):
    await asyncio.sleep(0)
    return x * 2
async def main():
    b = Bag([3, 1, 2])
    g = Gen()
    print(sorted(b), list(b), tuple(b), set(b), sum(b), max(b), min(g), list(enumerate(b)), list(zip(b, g)), list(map(str, b)), list(filter(None, b)), any(b), all(g), frozenset(g), dict(zip(b, g)), list(reversed(list(g))), sorted(g, reverse=True), [x for x in b], {x: 1 for x in g}, *b, *g)
    print(",".join(str(x) for x in g), ",".join(map(str, g)), 3 in b, sum(x for x in It()), list(It()))
    a, *r = b
    print(a, r, len(g), await asyncio.gather(*map(double, b)), await asyncio.gather(*(double(x) for x in g)))
    for i, x in enumerate(g, 1):
        print(i, x, end=" ")
    print()
asyncio.run(main())
