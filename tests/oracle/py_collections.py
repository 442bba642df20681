"""Random programs over the classes of collections; record with CPython 3.13.0."""
import collections
import random
from program import Keywords as K, Programs

random.seed(5)
P = Programs(collections, OrderedDict_fromkeys=collections.OrderedDict.fromkeys, Counter_fromkeys=collections.Counter.fromkeys, ChainMap_fromkeys=collections.ChainMap.fromkeys, dict_method=lambda d, name, *args: getattr(d, name)(*args))
N = P.named
ri = random.randrange


def deques():
    P.start("deque")
    maxlen = random.choice([None, None, None, 0, 1, 3, 5])
    d = P.let("deque", [ri(6) for _ in range(ri(6))], maxlen)
    for _ in range(30):
        f, args = random.choice([
            (".append", [ri(6)]), (".appendleft", [ri(6)]), (".append", [[ri(3)]]), (".pop", []), (".popleft", []), (".extend", [[ri(6) for _ in range(ri(4))]]),
            (".extendleft", ["ab"]), (".rotate", [ri(-9, 9)]), (".rotate", []), (".count", [ri(6)]), (".index", [ri(6)]), (".index", [ri(6), ri(-3, 4)]), (".index", [ri(6), 1, 3]),
            (".insert", [ri(-8, 8), ri(6)]), (".remove", [ri(6)]), (".reverse", []), ("len", []), ("getitem", [ri(-5, 5)]), ("setitem", [ri(-5, 5), "s"]), ("delitem", [ri(-5, 5)]),
            ("contains", [ri(6)]), ("list", []), ("bool", []), (".copy", []), ("mul", [ri(-1, 3)]), ("eq", [d]), ("add", [d]), ("lt", [d]), ("read", ["maxlen"]), ("repr", [])])
        P.show(f, d, *args)
        P.show("repr", d)
    P.show("list", P.let("reversed", d))
    P.show("imul", d, 2)
    P.show("iadd", d, [7, 8])
    P.show(".extend", d, d)
    P.show("repr", d)
    P.show(".clear", d)
    P.show("repr", d)


for _ in range(14):
    deques()
P.start("deque errors")
for args in [(5,), ("ab", -1), ("ab", "x"), ("abc", 2), (None,) if False else ((),), ("ab", None), ("ab", 2.5)]:
    P.show("deque", *args)
d = P.let("deque", "abc")
P.show("add", d, [1])
P.show("getitem", d, "a")
P.show("getitem", d, 7)
P.show("eq", d, ["a", "b", "c"])
it = P.let("iter", d)
P.show("next", it)
P.show(".append", d, 1)
P.show("next", it)
P.show("mul", d, "x")
P.show(".append", d, d)
P.show("repr", d)
P.show("lt", P.let("deque", [1, 2]), P.let("deque", [1, 3]))
P.show("ge", P.let("deque", [1, 2]), P.let("deque", [1]))

P.start("defaultdict")
d = P.let("defaultdict", N("list"))
for key in ["a", 1, True, 2.0, (1, 2)]:
    P.show("getitem", d, key)
    P.show("repr", d)
P.show(".append", P.let("getitem", d, "a"), 5)
P.show(".get", d, "zz")
P.show("contains", d, "zz")
P.show(".setdefault", d, "q", 3)
P.show(".pop", d, "q")
P.show(".copy", d)
P.show("read", d, "default_factory")
P.show("len", d)
P.show(".items", d)
P.show("or_", d, {"n": 1})
P.show("or_", {"n": 1}, d)
P.show("getitem", d, [])
P.show("defaultdict", 5)
P.show("defaultdict", None, {"a": 1}, K(b=2))
P.show("getitem", P.let("defaultdict", None, {"a": 1}), "b")
P.show("defaultdict", N("int"), [("a", 1)], 3)
P.show("eq", P.let("defaultdict", N("int"), {"a": 1}), {"a": 1})
P.show("defaultdict", K(a=1))
n = P.let("defaultdict", N("int"))
P.show("setitem", n, "x", 4)
P.show("getitem", n, "y")
P.show("sorted", n)
P.show("ior", n, {"z": 2})

for _ in range(8):
    P.start("Counter")
    a = P.let("Counter", [random.choice("abcde") for _ in range(ri(12))])
    b = P.let("Counter", {random.choice("abcdef"): ri(-3, 6) for _ in range(ri(6))})
    P.show("repr", a)
    P.show("repr", b)
    for f in ("add", "sub", "and_", "or_", "eq", "ne", "lt", "le", "gt", "ge"):
        P.show(f, a, b)
        P.show(f, b, a)
    for c in (a, b):
        P.show("pos", c)
        P.show("neg", c)
        P.show(".most_common", c)
        P.show(".most_common", c, ri(-1, 4))
        P.show("sorted", P.let(".elements", c))
        P.show(".total", c)
        P.show("getitem", c, "zz")
        P.show("len", c)
        P.show("delitem", c, "zz")
    P.show(".update", a, b)
    P.show("repr", a)
    P.show(".subtract", a, "abab", K(z=3))
    P.show("repr", a)
    P.show("iadd", a, b)
    P.show("isub", b, a)
    P.show("ior", a, b)
    P.show("repr", a)
    P.show(".copy", a)
    P.show("setitem", a, "q", 9)
    P.show(".items", a)
P.start("Counter errors")
P.show("Counter", 5)
P.show("Counter", "a", "b")
P.show("Counter_fromkeys", "ab")
P.show("Counter", {"a": "x", "b": 2})
P.show("Counter", K(a=1, b=5))
P.show("Counter", {1: 2**60, 2: 2**60})
P.show(".total", P.let("Counter", {1: 2**60, 2: 2**60}))
P.show("add", P.let("Counter", "a"), {"a": 1})
P.show("hash", P.let("Counter", "a"))

for _ in range(5):
    P.start("OrderedDict")
    d = P.let("OrderedDict", [(random.choice("abcde"), ri(9)) for _ in range(5)])
    other = P.let("OrderedDict", [(random.choice("abcde"), ri(3)) for _ in range(2)])
    for _ in range(14):
        f, args = random.choice([(".move_to_end", [random.choice("abcdez")]), (".move_to_end", [random.choice("abcde"), False]), (".popitem", []), (".popitem", [False]), ("setitem", [random.choice("abcde"), ri(9)]),
                                 (".copy", []), ("eq", [other]), ("eq", [{"a": 1}]), ("list", []), (".pop", ["a", None]), ("or_", [{"n": 1}]), ("delitem", [random.choice("abcde")])])
        P.show(f, d, *args)
        P.show("repr", d)
    P.show("list", P.let("reversed", d))
P.start("OrderedDict order")
P.show("eq", P.let("OrderedDict", [("a", 1), ("b", 2)]), P.let("OrderedDict", [("b", 2), ("a", 1)]))
P.show("eq", P.let("OrderedDict", [("a", 1), ("b", 2)]), {"b": 2, "a": 1})
P.show("OrderedDict_fromkeys", "ab")
P.show("OrderedDict_fromkeys", "ab", 1)
P.show(".popitem", P.let("OrderedDict"))
P.show("OrderedDict", K(x=1))
P.show("OrderedDict", 1, 2)

P.start("namedtuple")
Point = P.let("namedtuple", "Point", "x y", K(defaults=[5]))
p = P.let("_make", Point, (1, 2)) if False else None
P.names["Point"] = Point.value
P.show("read", Point, "_fields")
P.show("read", Point, "_field_defaults")
P.show("read", Point, "__name__")
for name, fields in [("P", "a b a"), ("P", "_a"), ("P", "class"), ("1P", "a"), ("P", ["a", "b c"]), ("for", "a")]:
    P.show("namedtuple", name, fields)
P.show("read", P.let("namedtuple", "R", ["a", "class", "a", "_x", "1"], K(rename=True)), "_fields")
P.show("namedtuple", "R", "a", K(defaults=[1, 2]))

for _ in range(3):
    P.start("ChainMap")
    m = P.let("ChainMap", {random.choice("abc"): ri(9) for _ in range(2)}, {random.choice("abcd"): ri(9) for _ in range(3)})
    for f, args in [("repr", []), ("list", []), ("len", []), ("getitem", ["a"]), ("getitem", ["zz"]), (".get", ["b"]), (".get", ["zz", 1]), ("setitem", ["n", 1]), ("delitem", ["n"]), ("delitem", ["zz"]), ("contains", ["c"]), ("bool", []),
                    (".new_child", []), (".new_child", [{"q": 1}]), ("read", ["parents"]), ("read", ["maps"]), (".pop", ["zz"]), (".pop", ["zz", 0]), (".popitem", []), (".copy", []), ("or_", [{"w": 1}]), ("or_", [m]), (".keys", []), (".items", []),
                    (".values", []), ("dict", []), ("eq", [m]), (".update", [{"u": 1}]), (".setdefault", ["s", 4]), (".clear", []), (".popitem", []), ("repr", [])]:
        P.show(f, m, *args)
    P.show("list", P.let(".items", m))
    P.show("or_", {"w": 1}, m)
P.show("ChainMap")
P.show("ChainMap_fromkeys", "ab", 2)

P.start("UserDict")
d = P.let("UserDict", {"a": 1}, K(b=2))
for f, args in [("repr", []), ("getitem", ["a"]), ("getitem", ["x"]), ("setitem", ["c", 3]), ("delitem", ["a"]), ("delitem", ["a"]), ("len", []), ("list", []), ("contains", ["b"]), (".get", ["b"]), (".get", ["x", 0]), (".copy", []), (".pop", ["b"]), (".popitem", []), (".update", [{"z": 1}]),
                (".update", [[("y", 2)]]), (".setdefault", ["k"]), ("or_", [{"m": 1}]), ("eq", [{"z": 1, "y": 2, "k": None}]), ("read", ["data"]), (".items", []), (".keys", []), (".values", []), ("ior", [{"n": 1}]), (".clear", []), ("bool", [])]:
    P.show(f, d, *args)
P.show("or_", {"a": 1}, P.let("UserDict", {"b": 1}))
P.start("UserList")
x = P.let("UserList", [3, 1, 2])
for f, args in [("repr", []), ("getitem", [0]), ("getitem", [9]), ("setitem", [0, 5]), (".append", [4]), (".insert", [1, 9]), (".pop", []), (".pop", [0]), (".remove", [77]), (".count", [1]), (".index", [2]), (".index", [77]), (".sort", []), (".sort", [K(reverse=True)]), (".reverse", []), (".extend", [[7, 8]]), ("add", [[1]]),
                ("mul", [2]), ("eq", [[1]]), ("lt", [[99]]), ("len", []), ("list", []), ("contains", [7]), (".copy", []), ("iadd", [[0]]), ("delitem", [0]), ("repr", []), (".clear", []), ("repr", []), ("read", ["data"])]:
    P.show(f, x, *args)
P.show("add", [1], P.let("UserList", [2]))
P.start("UserString")
s = P.let("UserString", "hello World")
for f, args in [("repr", []), ("str", []), ("len", []), ("getitem", [0]), (".upper", []), (".split", []), (".find", ["W"]), (".replace", ["l", "L"]), ("add", ["!"]), ("mul", [2]), ("eq", ["hello World"]), ("lt", ["z"]), ("contains", ["ell"]), (".startswith", ["he"]), (".encode", []), (".center", [15, "*"]), ("list", []), ("mod", [()]), (".isalpha", []), ("read", ["nothing"]), (".join", [["a", "b"]])]:
    P.show(f, s, *args)
P.print()
