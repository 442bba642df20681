"""itertools on random inputs; record with CPython 3.13.0."""
import itertools
import random
from program import Keywords as K, Programs

random.seed(11)


def take(it, n):
    return [x for x, _ in zip(it, range(n))]


def over(x, y=None):
    return x > 3


def raises(x):
    raise ValueError(x)


P = Programs(itertools, chain_from_iterable=itertools.chain.from_iterable, take=take, over=over, raises=raises, double=lambda x: x * 2, pair=lambda a, b: [a, b],
             groups=lambda it: [(k, list(g)) for k, g in it], firsts=lambda it: [(k, next(g, None)) for k, g in it], lists=lambda its: [list(i) for i in its], mod3=lambda x: x % 3)
N = P.named


def items(most=7, top=6):
    return [random.choice([random.randrange(top), random.randrange(top), float(random.randrange(top)), "ab"[random.randrange(2)]][:3]) for _ in range(random.randrange(most))]


def listed(f, *args):
    try:
        it = P.let(f, *args)
    except Exception:
        P.show(f, *args)
    else:
        P.show("list", it)
        P.show("next", it, "end")


P.start("endless")
for args in [(), (5,), (2, 3), (0.5, 0.25), (10, -1), (2**53 - 2,), (1, 0), (1.5, 1)]:
    it = P.let("count", *args)
    P.show("repr", it)
    P.show("take", it, 4)
    P.show("repr", it)
P.show("count", "a")
for args in [("x", 3), ([], 0), (1, -2), (None,)]:
    it = P.let("repeat", *args)
    P.show("repr", it)
    P.show("take", it, 4)
    P.show("repr", it)
P.show("take", P.let("cycle", "abc"), 8)
P.show("take", P.let("cycle", []), 8)
P.show("cycle", 5)

P.start("sequences")
for _ in range(12):
    xs = items()
    listed("accumulate", xs)
    listed("accumulate", xs, N("mul"))
    listed("accumulate", xs, None, K(initial=100))
    for n in (1, 2, 3):
        listed("batched", xs, n)
    listed("batched", xs, 2, K(strict=True))
    listed("chain", xs, "xy", items())
    listed("chain_from_iterable", [xs, (1, 2), "q"])
    listed("compress", xs, [random.randrange(2) for _ in range(random.randrange(9))])
    for f in ("dropwhile", "takewhile", "filterfalse"):
        listed(f, N("over"), xs)
    listed("filterfalse", None, xs)
    listed("pairwise", xs)
    listed("starmap", N("pair"), [(x, i) for i, x in enumerate(xs)])
    listed("zip_longest", xs, "abc")
    listed("zip_longest", xs, items(), items(), K(fillvalue="-"))
listed("batched", [1], 0)
listed("batched", [1, 2, 3], 2, K(strict=True))
listed("chain", 5)
listed("chain_from_iterable", 5)
listed("accumulate", 5)
listed("pairwise", None)
listed("zip_longest", 1)
it = P.let("batched", [1, 2, 3], 2, K(strict=True))
P.show("next", it)
P.show("next", it)
it = P.let("starmap", N("raises"), [(1,), (2,)])
P.show("next", it)

P.start("islice")
for _ in range(60):
    bounds = [random.choice([None, 0, 1, 2, 3, 5, 9, 12]) for _ in range(random.choice([1, 2, 3]))]
    it = P.let("iter", list(range(10)))
    if len(bounds) == 3 and bounds[2] == 0:
        bounds[2] = 2
    part = P.let("islice", it, *bounds)
    P.show("list", part)
    P.show("list", it)
for bounds in [(-1,), (1, -1), (-1, 3), (0, 5, 0), (0, 5, -1), ("a",), ("a", 3), (1, "b"), (1, 3, "c"), (), (1, 2, 3, 4), (2.5,), (True,)]:
    listed("islice", [1, 2, 3], *bounds)

P.start("arrangements")
for n in range(5):
    pool = ["abcd"[i] for i in range(n)]
    listed("permutations", pool)
    for r in range(n + 2):
        for f in ("permutations", "combinations", "combinations_with_replacement"):
            if not (n > 3 and r > 3 and f == "permutations"):
                listed(f, pool, r)
for pools in [[], ["ab"], ["ab", [1, 2, 3]], ["ab", []], ["ab", "c", (1, 2)]]:
    listed("product", *pools)
    for r in (0, 1, 2):
        listed("product", *pools, K(repeat=r))
for f in ("permutations", "combinations", "combinations_with_replacement"):
    listed(f, "ab", -1)
    listed(f, "ab", "x")
    listed(f, 5, 1)
listed("product", "ab", K(repeat=-1))

P.start("groups")
for _ in range(25):
    xs = [random.randrange(4) for _ in range(random.randrange(14))]
    P.show("groups", P.let("groupby", xs))
    P.show("groups", P.let("groupby", xs, N("mod3")))
    P.show("firsts", P.let("groupby", xs))
    P.show("groups", P.let("groupby", sorted(xs), N("mod3")))
it = P.let("groupby", "AAABBC")
first = P.let("next", it)
group = P.let("getitem", first, 1)
P.show("next", group)
second = P.let("next", it)
P.show("list", group)
P.show("next", P.let("getitem", second, 1))
P.show("list", P.let("getitem", second, 1))
P.show("groups", it)

P.start("tee")
source = P.let("iter", "abcdefg")
pair = P.let("tee", source, 3)
a, b, c = (P.let("getitem", pair, i) for i in range(3))
for it in (a, a, b, a, c, b):
    P.show("next", it)
P.show("list", b)
P.show("list", a)
P.show("next", source, None)
P.show("list", c)
P.show("tee", [1], -1)
P.show("tee", [1], 0)
P.show("tee", 3)
P.show("lists", P.let("tee", [1, 2], 2))
P.print()
