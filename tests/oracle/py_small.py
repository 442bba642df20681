"""heapq, bisect, operator and copy on random lists; record with CPython 3.13.0."""
import bisect
import collections
import copy
import heapq
import operator
import random
from program import Keywords as K, Programs

random.seed(21)
P = Programs(heapq, bisect, operator, deepcopy=copy.deepcopy, copied=copy.copy, deque=collections.deque, defaultdict=collections.defaultdict, negative=lambda x: -x, first=lambda x: x[0], same=lambda a, b: a is b)
N = P.named


def ints(most=9, top=12):
    return [random.randrange(top) for _ in range(random.randrange(most))]


P.start("heapq")
for _ in range(25):
    h = P.let("list", ints())
    P.show("heapify", h)
    P.show("repr", h)
    for _ in range(8):
        f = random.choice(["heappush", "heappop", "heapreplace", "heappushpop"])
        P.show(f, h, *([] if f == "heappop" else [random.choice([random.randrange(12), random.random() * 12])]))
        P.show("repr", h)
    a, b = sorted(ints()), sorted(ints())
    P.show("list", P.let("merge", a, b))
    P.show("list", P.let("merge", a[::-1], b[::-1], K(reverse=True)))
    P.show("list", P.let("merge", a[::-1], b[::-1], K(key=N("negative"))))
    for n in (-1, 0, 1, 3, 20):
        P.show("nsmallest", n, a + b)
        P.show("nlargest", n, a + b, N("negative"))
P.show("heappop", [])
P.show("heapreplace", [], 1)
P.show("heappush", (), 1)
P.show("heapify", "ab")
P.show("heappush", [1], "a")
P.start("bisect")
for _ in range(30):
    xs = sorted(ints())
    x = random.randrange(12)
    kept = P.let("list", xs)
    for f in ("bisect", "bisect_left", "bisect_right"):
        P.show(f, kept, x)
        P.show(f, kept, x, 1)
        P.show(f, kept, x, 0, random.randrange(len(xs) + 1))
    P.show("bisect_left", sorted(xs, reverse=True), -x, 0, None, K(key=N("negative")))
    for f in ("insort", "insort_left", "insort_right"):
        P.show(f, kept, random.choice([x, float(x)]))
        P.show("repr", kept)
P.show("bisect", [1], "a")
P.show("bisect", [1], 1, -1)
P.start("operator")
for f in "add sub mul truediv floordiv mod pow lt le eq ne ge gt and_ or_ xor lshift rshift is_ is_not concat".split():
    for a, b in [(7, 3), (2.5, 2), ("a", "b"), (True, 2), (0, 0), ([1], [2])]:
        P.show(f, a, b)
for f in "not_ truth abs index inv invert neg pos".split():
    for a in (5, 0, 2.5, True, "", [1]):
        P.show(f, a)
P.show("countOf", [1, 2, 1, 1.0], 1)
P.show("indexOf", "abc", "c")
P.show("indexOf", [1], 2)
P.show("length_hint", [1, 2])
P.show("length_hint", 5)
P.show("length_hint", 5, 7)
P.show("concat", 1, 2)
P.show("iconcat", [1], (2, 3))
for f, args, x in [("itemgetter", (1,), "abc"), ("itemgetter", (0, 2), "abc"), ("itemgetter", ("k",), {"k": 1}), ("itemgetter", ("k",), {}), ("attrgetter", ("real",), 5), ("attrgetter", ("real", "imag"), 5), ("attrgetter", ("real.imag",), 5), ("attrgetter", ("nope",), 5), ("methodcaller", ("upper",), "ab"),
                   ("methodcaller", ("split", ","), "a,b"), ("methodcaller", ("nope",), 5)]:
    getter = P.let(f, *args)
    P.show("repr", getter)
    P.show("call", getter, x)
P.show("itemgetter")
P.show("attrgetter", 5)
P.show("methodcaller", 5)
P.show("sorted", [(1, "b"), (2, "a")], K(key=P.let("itemgetter", 1)))
P.start("copy")
inner = P.let("list", [1, 2])
for x in [P.let("list", [inner, inner, {"k": inner}]), P.let("dict", {"a": inner, "b": (inner, 3)}), P.let("deque", [inner, 5], 7), P.let("defaultdict", N("list"), {"a": inner}), P.let("set", [1, 2]), P.let("tuple", [1, (2, 3)]), P.let("tuple", [1, inner])]:
    for f in ("copied", "deepcopy"):
        y = P.let(f, x)
        P.show("repr", y)
        P.show("eq", x, y)
        P.show("same", x, y)
deep = P.let("deepcopy", P.let("list", [inner, inner]))
P.show("same", P.let("getitem", deep, 0), P.let("getitem", deep, 1))
P.show("same", P.let("getitem", deep, 0), inner)
loop = P.let("list", [1])
P.show(".append", loop, loop)
again = P.let("deepcopy", loop)
P.show("repr", again)
P.show("same", again, P.let("getitem", again, 1))
P.show("deepcopy", 5)
P.show("copied", "a")
P.show("copied", None)
P.show("copied", 2.0)
P.print()
