"""Lists, tuples, dicts, ranges, slices and the builtins that iterate; record with CPython 3.13.0."""
import random
from values import Keywords, Table

random.seed(11)
table = Table()
BOUNDS = [None, 0, 1, 2, -1, -2, 5, -7, 100, 2**70, -2**70, True]
STEPS = [None, 1, 2, -1, -2, 3, -100, 0]
SEQUENCES = [[], [1], [1, 2, 3, 4, 5], (1, 2, 3, "x"), "", "hello", "a\U0001f600bc\u00e9", range(10), range(10, 0, -3), range(0)]


def getitem(x, key):
    return x[key]


def setitem(x, key, value):
    x[key] = value
    return x


def delitem(x, key):
    del x[key]
    return x


for sequence in SEQUENCES:
    for index in [0, 1, -1, -5, 4, 7, 2**70, True, 1.0, "a", None]:
        table.add("getitem", getitem, sequence, index)
    for _ in range(14):
        table.add("getitem", getitem, sequence, slice(random.choice(BOUNDS), random.choice(BOUNDS), random.choice(STEPS)))
for d in [{}, {1: "a", "k": 2}, {(1, 2): 3, None: 4, 2.5: 5, True: 6}]:
    for key in [1, 1.0, True, "k", (1, 2), (1.0, 2), None, 2.5, [], {}, 7]:
        table.add("getitem", getitem, d, key)
        table.add("setitem", setitem, dict(d), key, 9)
        table.add("delitem", delitem, dict(d), key)
        for name in ("get", "pop", "setdefault"):
            table.add("dict_" + name, lambda x, *a, name=name: (getattr(x, name)(*a), x), dict(d), key)
            table.add("dict_" + name, lambda x, *a, name=name: (getattr(x, name)(*a), x), dict(d), key, 0)
    table.add("dict_popitem", lambda x: (x.popitem(), x), dict(d))
    for other in [{1: 2, "z": 3}, [(1, 2), ["a", 3]], [1], [(1, 2, 3)], ["ab", "c"], 5, "ab", [], Keywords(a=1)]:
        table.add("dict_update", lambda x, *a, **k: (x.update(*a, **k), x)[1], dict(d), other)
        table.add("dict", dict, other)
    table.add("dict_copy", dict.copy, d)
    table.add("keys", lambda x: list(x.keys()), d)
    table.add("values", lambda x: list(x.values()), d)
    table.add("items", lambda x: list(x.items()), d)
    table.add("reversed", lambda x: list(reversed(x)), d)
table.add("dict_fromkeys", dict.fromkeys, [1, 2.0, True, "a"])
table.add("dict_fromkeys", dict.fromkeys, "aba", 0)
table.add("dict", dict, {1: 2}, Keywords(a=1))
table.add("dict", dict, [], [])
for xs in [[], [1, 2, 3], list(range(8))]:
    for index in [0, -1, 2, 9, True, 1.5, "a"]:
        table.add("setitem", setitem, list(xs), index, "new")
        table.add("delitem", delitem, list(xs), index)
        table.add("list_pop", lambda x, *a: (x.pop(*a), x), list(xs), index)
        table.add("list_insert", lambda x, *a: (x.insert(*a), x)[1], list(xs), index, "new")
    for _ in range(16):
        at = slice(random.choice(BOUNDS), random.choice(BOUNDS), random.choice(STEPS))
        table.add("setitem", setitem, list(xs), at, random.choice([[], ["a"], ["a", "b", "c"], ("t",), "xyz", 5, {"k": 1}]))
        table.add("delitem", delitem, list(xs), at)
    for item in [1, 3.0, True, "q", None]:
        table.add("list_remove", lambda x, i: (x.remove(i), x)[1], list(xs), item)
        table.add("list_index", lambda x, *a: x.index(*a), xs, item)
        table.add("list_index", lambda x, *a: x.index(*a), tuple(xs), item, 1)
        table.add("list_index", lambda x, *a: x.index(*a), xs, item, -2, 100)
        table.add("list_count", lambda x, i: x.count(i), xs, item)
    table.add("list_pop", lambda x: (x.pop(), x), list(xs))
    table.add("list_extend", lambda x, y: (x.extend(y), x)[1], list(xs), "ab")
    table.add("list_extend", lambda x, y: (x.extend(y), x)[1], list(xs), 5)
table.add("setitem", setitem, (1, 2), 0, 1)
table.add("setitem", setitem, "ab", 0, 1)
table.add("delitem", delitem, (1, 2), 0)
table.add("delitem", delitem, 5, 0)
for x in [5, None, {1}, 2.5, True]:
    table.add("getitem", getitem, x, 0)
    table.add("setitem", setitem, x, 0, 1)
    table.add("len", len, x)
for x in SEQUENCES + [{}, {1: 2}, {1, 2}, frozenset()]:
    table.add("len", len, x)
    table.add("list", list, x)
    table.add("tuple_from", tuple, x)
    table.add("any", any, x)
    table.add("all", all, x)
    table.add("enumerate", lambda *a: list(enumerate(*a)), x, 5)
    if not isinstance(x, (set, frozenset)):
        table.add("reversed", lambda x: list(reversed(x)), x)
table.add("reversed", lambda x: list(reversed(x)), {1})
table.add("enumerate", lambda *a: list(enumerate(*a)), "ab", 2**53 - 1)
for xs in [[3, 1, 2], [2.5, 1, True, 0.5], ["b", "a", "C", "\U0001f600", "\ufffd"], [(1, "b"), (1, "a"), (0, "z")], [[2], [1, 5], []], [1, "a"], ["a", 1], [None, 1], [1, None], [], [1.5, float("inf"), -3, 10**30],
           [3, 1, 2, "x", None], [{1}, {2}], [(1, [2]), (1, [1])], [1, 1.0, True, 0, 0.0, False]]:
    for name, f in {"sorted": sorted, "max": max, "min": min}.items():
        table.add(name, f, xs)
        if name == "sorted":
            table.add(name, f, xs, Keywords(reverse=True))
            table.add(name, f, xs, Keywords(reverse=1, key=None))
        else:
            table.add(name, f, xs, Keywords(default="none"))
            if len(xs) > 1:
                table.add(name, f, *xs)
    table.add("sorted_by_len", lambda x: sorted(x, key=len), xs)
    table.add("sorted_by_repr", lambda x: sorted(x, key=repr, reverse=True), xs)
for xs in [[1, 2, 3], [0.1] * 10, [1e100, 1.0, -1e100], [1, 2.5, True], [[1], [2]], [(1,), (2,)], ["a"], [10**30, 1], [], [0.1, 0.2, 0.3, 10**400], [1, None], [float("inf"), 1.0], [float("inf"), float("-inf")], [2**53 - 1, 1, 0.5], [0.5, [1]], [1e16, 1, 1, 1.0], [True, True]]:
    table.add("sum", sum, xs)
    for start in [0, 1.5, [], (), "", 10]:
        table.add("sum", sum, xs, start)
for args in [([1, 2], "ab"), ([1], "ab"), ([], [1]), ([1, 2], "ab", [3]), (), ([1, 2, 3],), (5,)]:
    table.add("zip", lambda *a, **k: list(zip(*a, **k)), *args)
    table.add("zip", lambda *a, **k: list(zip(*a, **k)), *args, Keywords(strict=True))
for r in [range(5), range(1, 10, 3), range(10, 0, -2), range(0), range(2**60, 2**60 + 5), range(-5, 2**70, 2**68)]:
    for x in [0, 1, 4, 1.0, 2.5, True, "a", 10, 2**60 + 2, -5]:
        table.add("range_contains", lambda r, x: x in r, r, x)
        table.add("range_index", lambda r, x: r.index(x), r, x)
    for other in [range(5), range(0, 5, 1), range(10, 1, -2), range(3, 3), range(1, 9, 3), [0, 1]]:
        table.add("eq", lambda a, b: a == b, r, other)
    if len(r) < 100:
        table.add("list", list, r)
    table.add("repr", repr, r)
for args in [(), (1,), (1, 5), (1, 10, 3), (5, 1, -1), (1, 2, 0), ("a",), (1.0,), (1, 2, 3, 4), (True, 3), (None,)]:
    table.add("range", range, *args)
for args in [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)]:
    table.add("slice", slice, *args)


def unpack(x, n):
    if n == 1:
        [a] = x
        return [a]
    if n == 2:
        a, b = x
        return [a, b]
    a, b, c = x
    return [a, b, c]


def unpack_rest(x, before, after):
    if (before, after) == (1, 0):
        a, *b = x
        return [a, b]
    if (before, after) == (1, 1):
        a, *b, c = x
        return [a, b, c]
    *a, b, c = x
    return [a, b, c]


for x in [[], [1], (1, 2), "abc", {1: 2, 3: 4}, range(5), 5, None, 2.5]:
    for n in (1, 2, 3):
        table.add("unpack", unpack, x, n)
    for args in [(1, 0), (1, 1), (0, 2)]:
        table.add("unpack_rest", unpack_rest, x, *args)
for f in ("list", "tuple_from", "set", "frozenset"):
    for x in [5, None, [1, [2]], "aab", {1: 2}, [(1, 2), (1.0, 2)]]:
        table.add(f, {"list": list, "tuple_from": tuple, "set": lambda x: sorted(set(x), key=repr), "frozenset": lambda x: sorted(frozenset(x), key=repr)}[f], x)
for f, g in {"map_abs": lambda x: list(map(abs, x)), "filter_none": lambda x: list(filter(None, x)), "next_default": lambda x: next(iter(x), "end"), "next": lambda x: next(iter(x)), "next_of": lambda x: next(x)}.items():
    for x in [[], [0, -1, 2.5], "a", 5, {3: 4}, range(2)]:
        table.add(f, g, x)
table.print()
