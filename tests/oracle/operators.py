"""Operators, comparisons, truth and hashes of builtin values; record with CPython 3.13.0."""
import operator
import random
from values import Table

random.seed(20250101)
table = Table()
NUMBERS = [0, 1, -1, 2, 3, -7, 10, 255, 2**31, -(2**31), 2**32 + 5, 2**53 - 1, -(2**53) + 1, 2**53, 2**64 - 1, -(2**64), 10**25, -(10**19) - 7,
           True, False, 0.0, -0.0, 1.0, -1.0, 2.5, -2.5, 0.1, 3.0, 1e16, -1e300, 1e-9, float("inf"), float("-inf"), float("nan"), 7.25, 9007199254740993.0]
OTHERS = ["", "a", "ab", "b", "é", "\U0001f600", "\ufffd", None, [], [1], [1, 2], [2], [1.0], [[1], "a"], (), (1,), (1, 2), (True,), (1, "a"),
          {}, {1: 2}, {1.0: 2}, {"a": [1]}, {"b": 1, "a": 2}, set(), {1}, {1, 2}, {2, 3}, frozenset(), frozenset({1, 2}), frozenset({3}), range(0), range(3), range(1, 7, 2), slice(1, 2)]
BINARY = {"add": operator.add, "sub": operator.sub, "mul": operator.mul, "truediv": operator.truediv, "floordiv": operator.floordiv, "mod": operator.mod,
          "and_": operator.and_, "or_": operator.or_, "xor": operator.xor, "matmul": operator.matmul, "divmod": divmod}
SHIFTS = {"lshift": operator.lshift, "rshift": operator.rshift}
COMPARE = {"eq": operator.eq, "ne": operator.ne, "lt": operator.lt, "le": operator.le, "gt": operator.gt, "ge": operator.ge}
UNARY = {"neg": operator.neg, "pos": operator.pos, "invert": operator.invert, "abs": abs, "truth": operator.truth, "hash": hash}


def small(x):
    return not isinstance(x, (int, float)) or abs(x) < 100


for name, f in {**BINARY, **COMPARE}.items():
    pairs = [(a, b) for a in NUMBERS for b in NUMBERS]
    for a, b in random.sample(pairs, 40 if name != "matmul" else 8):
        table.add(name, f, a, b)
    pairs = [(a, b) for a in NUMBERS[:4] + NUMBERS[18:26] + OTHERS for b in NUMBERS[:4] + NUMBERS[20:26] + OTHERS]
    for a, b in random.sample(pairs, 20):
        if name == "mod" and isinstance(a, str):
            continue
        if name == "mul" and not (small(a) and small(b)):
            continue
        table.add(name, f, a, b)
    for a in OTHERS[::1 if name in ("eq", "lt", "le") else 4]:
        if not (name == "mod" and isinstance(a, str)):
            table.add(name, f, a, a)
for name, f in SHIFTS.items():
    for a, b in random.sample([(a, b) for a in NUMBERS for b in [0, 1, 5, 31, 53, 64, -1, True, 2.0, "a"]], 90):
        table.add(name, f, a, b)
    table.add(name, f, 1, 2**70) if name == "rshift" else table.add(name, f, 0, 2**70)
for a in NUMBERS[::2] + ["a"]:
    for b in [0, 1, 2, 3, 10, -1, -3, 0.5, -0.5, 2.0, float("inf"), float("nan"), True, "a"]:
        if isinstance(a, float) and a < 0 and isinstance(b, float) and b != int(b if b == b and abs(b) != float("inf") else 0) and abs(b) != float("inf"):
            continue
        if isinstance(a, int) and a < 0 and b in (0.5, -0.5):
            continue
        table.add("pow", operator.pow, a, b)
for a, b, m in [(2, 10, 7), (2, -1, 7), (2, -1, 4), (3, 100, -7), (2, 5, 0), (2.0, 5, 3), ("a", 1, 2), (-5, 3, 7), (10**30, 10**20, 997), (0, 0, 1), (2, -3, -7)]:
    table.add("pow", pow, a, b, m)
for name, f in UNARY.items():
    for a in NUMBERS + OTHERS:
        if name == "hash" and (isinstance(a, str) and a or isinstance(a, frozenset) or isinstance(a, float) and a != a):
            continue
        if name == "hash" and isinstance(a, (range, slice)):
            continue
        if name == "hash" and isinstance(a, tuple) and "a" in a:
            continue
        table.add(name, f, a)
for a in [(1, 2, 3), (-1,), ((), (1.5, None)), (2**70, -3, True), tuple(range(20)), (0.1, -0.0)]:
    table.add("hash", hash, a)
for _ in range(60):
    table.add("hash", hash, random.choice([random.uniform(-1e9, 1e9), random.randrange(-2**80, 2**80), random.random() * 2.0 ** random.randrange(-300, 300)]))
for c in ["abc", "", [1, 2.0, None, "x"], (True, (1,)), {"a": 1, 2: 3}, {1, "x"}, range(1, 20, 3), 5, None]:
    for x in ["a", "", "bc", 1, 2, 1.0, True, None, (1,), [1], "x", 4, 4.0, 4.5]:
        table.add("contains", operator.contains, c, x)
for _ in range(12):
    n = random.randrange(-10**random.randrange(1, 330), 10**random.randrange(1, 330))
    d = random.randrange(-10**random.randrange(1, 330), 10**random.randrange(1, 330))
    table.add("truediv", operator.truediv, n, d)


def in_place(f):
    def run(a, b):
        c = a
        c = f(c, b)
        return (c, c is a)
    return run


INPLACE = {"iadd": operator.iadd, "isub": operator.isub, "imul": operator.imul, "itruediv": operator.itruediv, "ior": operator.ior, "iand": operator.iand,
           "ixor": operator.ixor, "ifloordiv": operator.ifloordiv, "imod": operator.imod, "ipow": operator.ipow}
for name, f in INPLACE.items():
    for a in ["MAKE"]:
        for make in [lambda: [1, 2], lambda: {1, 2, 3}, lambda: {1: 2}, lambda: (1,), lambda: frozenset({1, 2})]:
            for b in [[3], (3,), {3: 4}, {2, 9}, 2, "ab", frozenset({1}), None]:
                table.add(name, in_place(f), make(), b)
table.print()
