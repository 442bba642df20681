"""functools: what calls of its functions give; record with CPython 3.13.0."""
import functools
import random
from program import Keywords as K, Programs

random.seed(3)


def described(a, b=2, *args, c=3, **kwargs):
    """Adds up."""
    return [a, b, list(args), c, kwargs]


def collect(*args, **kwargs):
    return [list(args), kwargs]


def compare(a, b):
    return (a > b) - (a < b)


def by_length(a, b):
    return len(a) - len(b)


calls = []


def noted(*args, **kwargs):
    calls.append(1)
    return len(calls)


def only_lt():
    @functools.total_ordering
    class V:
        def __init__(self, n): self.n = n
        def __eq__(self, o): return self.n == o.n
        def __lt__(self, o): return self.n < o.n
    return V


def only_ge():
    @functools.total_ordering
    class V:
        def __init__(self, n): self.n = n
        def __eq__(self, o): return self.n == o.n
        def __ge__(self, o): return self.n >= o.n
    return V


def answer(x):
    return f"other {type(x).__name__}"


class Plain:
    pass


P = Programs(functools, described=described, collect=collect, compare=compare, by_length=by_length, noted=noted, only_lt=only_lt, only_ge=only_ge, Plain=Plain, apply=lambda f, *a, **k: f(*a, **k), fresh=lambda: (lambda *a, **k: [list(a), k]),
             answer=answer, of_int=lambda x: f"int {x}", of_list=lambda x: f"list {len(x)}")
N = P.named

P.start("reduce")
for _ in range(20):
    xs = [random.randrange(-5, 9) for _ in range(random.randrange(5))]
    P.show("reduce", N("add"), xs)
    P.show("reduce", N("mul"), xs, 1)
    P.show("reduce", N("sub"), tuple(xs), 100)
P.show("reduce", N("add"), 5)
P.show("reduce", N("add"), "abc", "")
P.show("reduce", 5, [1, 2])

P.start("partial")
f = P.let("partial", N("collect"), 1, 2, K(a=3))
P.show("apply", f)
P.show("apply", f, 9, K(b=4))
P.show("apply", f, K(a=0))
for name in ("args", "keywords"):
    P.show("read", f, name)
g = P.let("partial", f, 5, K(z=1))
P.show("apply", g)
P.show("read", g, "args")
P.show("read", g, "keywords")
P.show("repr", P.let("partial", N("int"), K(base=2)))
P.show("partial", 5)
P.show("partial")
P.show("callable", f)
P.show("isinstance", f, N("partial"))
P.show("isinstance", N("collect"), N("partial"))
P.show("list", P.let("map", P.let("partial", N("max"), 3), [1, 5, 2]))

P.start("cmp_to_key")
key = P.let("cmp_to_key", N("compare"))
length = P.let("cmp_to_key", N("by_length"))
for _ in range(10):
    xs = [random.randrange(20) for _ in range(8)]
    P.show("sorted", xs, K(key=key))
    P.show("sorted", xs, K(key=key, reverse=True))
    P.show("min", xs, K(key=key))
    P.show("sorted", [str(x * x) for x in xs], K(key=length))
a, b = P.let("apply", key, 1), P.let("apply", key, 2)
for op in ("lt", "le", "gt", "ge", "eq", "ne"):
    P.show(op, a, b)
P.show("lt", a, 5)
P.show("read", a, "obj")

P.start("lru_cache")
for size in (None, 0, 1, 2, 128):
    cached = P.let("apply", P.let("lru_cache", size), N("noted"))
    for _ in range(14):
        P.show("apply", cached, *random.choice([(1,), (2,), (3,), ("a",), (1.0,), (True,), (1, 2), ((1, 2),), (2, K(k=1)), (K(k=1),), ()]))
    P.show(".cache_info", cached)
    P.show(".cache_parameters", cached)
    P.show(".cache_clear", cached)
    P.show(".cache_info", cached)
    P.show("apply", cached, [])
typed = P.let("apply", P.let("lru_cache", K(maxsize=None, typed=True)) if False else P.let("lru_cache", None, True), N("noted"))
for args in [(1,), (1.0,), (True,), (1,), ("a",), ("a",)]:
    P.show("apply", typed, *args)
P.show(".cache_parameters", typed)
P.show("apply", P.let("lru_cache", N("collect")), 1)
P.show("read", P.let("cache", N("collect")), "__name__")
P.show("lru_cache", "x")
once = P.let("cache", N("noted"))
P.show("apply", once, 5)
P.show("apply", once, 5)
P.show(".cache_info", once)

P.start("total_ordering")
for maker in ("only_lt", "only_ge"):
    cls = P.let(maker)
    for _ in range(8):
        a, b = P.let("apply", cls, random.randrange(3)), P.let("apply", cls, random.randrange(3))
        for op in ("lt", "le", "gt", "ge", "eq", "ne"):
            P.show(op, a, b)
P.show("total_ordering", N("Plain"))

P.start("wraps")
w = P.let("apply", P.let("wraps", N("described")), P.let("fresh"))
for name in ("__name__", "__doc__", "__qualname__"):
    P.show("read", w, name)
P.show("apply", w, 1, K(a=2))
P.show("read", P.let("read", w, "__wrapped__"), "__name__")

P.start("singledispatch")
show = P.let("singledispatch", N("answer"))
P.let(".register", show, N("int"), N("of_int"))
P.let("apply", P.let(".register", show, N("list")), N("of_list"))
for x in (1, True, 2.5, "a", [1, 2], None, (1,), {}):
    P.show("apply", show, x)
P.show("apply", show)
P.show("apply", P.let(".dispatch", show, N("bool")), 3)
P.show("len", P.let("read", show, "registry"))
P.show(".register", show, 5)
P.print()
