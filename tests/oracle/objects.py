"""Classes, attributes, calls, exceptions, iterators and dataclasses: what small programs show; record with CPython 3.13.0.

tests/runtime/objects/*.ts hold the same programs as the compiler emits them.
"""
import asyncio
import dataclasses
import json
import sys
from types import coroutine as generator_coroutine
from dataclasses import KW_ONLY, FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, replace

CASES = {}


def case(f):
    seen = []

    def show(value):
        seen.append(value if isinstance(value, str) else repr(value))

    def error(g, *args):
        try:
            show(g(*args))
        except BaseException as e:
            show(f"{type(e).__name__}: {e}")

    f(show, error)
    CASES[f.__name__] = seen
    return f


@case
def exceptions(show, error):
    for e in [ValueError(), ValueError("a"), ValueError("a", 1), KeyError("k"), KeyError(1, 2), KeyError(), IndexError(3), OSError(2, "No such", "f.txt"), OSError(13, "Denied"), OSError("plain"), OSError(111, "refused", "a", None, "b"),
              StopIteration(5), SystemExit(3), UnicodeDecodeError("utf-8", b"\xff\x00", 0, 1, "invalid start byte"), UnicodeDecodeError("utf-8", b"\xff\x00", 0, 2, "bad"), UnicodeEncodeError("ascii", "a\xe9", 1, 2, "ordinal not in range(128)"),
              ImportError("no", name="m"), AttributeError("x", name="n"), NameError("y", name="y"), SyntaxError("bad", ("f.py", 3, 1, "text")), Exception((1, 2)), ValueError([1]), TimeoutError("slow"), ExceptionGroup("eg", [ValueError(1), TypeError(2)])]:
        show(type(e).__name__)
        show(str(e))
        show(repr(e))
        show(repr(e.args))
    e = OSError(2, "No such", "f.txt")
    show([e.errno, e.strerror, e.filename])
    show(isinstance(e, FileNotFoundError))
    show(StopIteration(5).value)
    show(SystemExit().code)
    show(SystemExit(1, 2).code)
    show(ImportError("no", name="m").name)
    show(AttributeError("x").name)
    e = ValueError("v")
    show(hasattr(e, "__notes__"))
    e.add_note("one")
    e.add_note("two")
    show(e.__notes__)
    show(e.with_traceback(None) is e)
    e.args = ["new", 2]
    show(repr(e))
    show([hasattr(e, "message"), hasattr(e, "name"), hasattr(e, "stack"), hasattr(e, "args")])
    e.__cause__ = KeyError(1)
    show([e.__suppress_context__, repr(e.__cause__)])

    def raises(cause):
        raise ValueError("v") from cause

    for cause in [None, KeyError("c"), KeyError, 5]:
        try:
            raises(cause)
        except Exception as caught:
            show([repr(caught), repr(caught.__cause__), caught.__suppress_context__])

    def raise_it(x):
        raise x

    error(raise_it, ValueError)
    error(raise_it, 5)
    error(raise_it, int)

    class MyError(Exception):
        def __init__(self, code, text):
            super().__init__(text)
            self.code = code

    class Shown(MyError):
        def __str__(self):
            return f"<{self.code}>"

    e = MyError(7, "hello")
    show([str(e), repr(e), e.code, e.args])
    e = Shown(7, "hello")
    show([str(e), repr(e)])
    show([issubclass(Shown, Exception), isinstance(e, MyError), Shown.__name__, Shown.__mro__[1].__name__])

    class Both(KeyError, AttributeError):
        pass

    b = Both("x")
    show([isinstance(b, KeyError), isinstance(b, AttributeError), isinstance(b, LookupError), isinstance(b, OSError), str(b)])
    show([c.__name__ for c in Both.__mro__])
    try:
        raise Both("z")
    except AttributeError as caught:
        show(repr(caught))


@case
def groups(show, error):
    eg = ExceptionGroup("top", [ValueError(1), TypeError("t"), ExceptionGroup("in", [KeyError("k"), ValueError(2)])])
    show(eg)
    show(str(eg))
    show(eg.message)
    show(eg.exceptions)
    show(eg.split(ValueError))
    show(eg.subgroup((KeyError, TypeError)))
    show(eg.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1))
    show(eg.subgroup(OSError))
    show(eg.split(ExceptionGroup)[1])
    show(isinstance(eg, Exception))
    show(isinstance(BaseExceptionGroup("b", [KeyboardInterrupt()]), Exception))
    show(type(BaseExceptionGroup("b", [ValueError()])).__name__)
    show(type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
    for args in [("a",), (1, [ValueError()]), ("a", 1), ("a", []), ("a", [1]), ("a", [KeyboardInterrupt()])]:
        error(ExceptionGroup, *args)
    error(eg.split, 1)
    error(eg.split, int)

    class Mine(ExceptionGroup):
        def derive(self, excs):
            return Mine(self.message, excs)

    m = Mine("m", [ValueError(1), TypeError(2)])
    m.add_note("noted")
    part = m.subgroup(ValueError)
    show([repr(part), part.__notes__, type(part).__name__])


class Point:
    """A point."""
    total = 0
    shapes = []

    def __init__(self, x, y=2):
        self.x = x
        self.y = y

    def norm(self, power=1):
        return (abs(self.x) + abs(self.y)) * power

    @property
    def double(self):
        return self.x * 2

    @property
    def both(self):
        return self.x + self.y

    @both.setter
    def both(self, value):
        self.x = value
        self.y = 0

    @classmethod
    def origin(cls):
        return cls(0, 0)

    @staticmethod
    def helper(a):
        return a + 1

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return self.x == other.x and self.y == other.y


class Sub(Point):
    def __init__(self, x):
        super().__init__(x)
        self.z = 3

    def norm(self, power=1):
        return super().norm(power) + self.z


class Loose:
    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"no {name}")


@case
def attributes(show, error):
    p = Point(1)
    show([getattr(p, "x"), getattr(p, "y"), getattr(p, "double"), getattr(p, "nope", "default")])
    error(getattr, p, "nope")
    error(getattr, Point, "nope")
    show(getattr(p, "norm")(2))
    show(p.norm == p.norm)
    show(getattr(Point, "norm")(p))
    show([getattr(p, "origin")(), getattr(Sub, "helper")(4), getattr(p, "helper")(1)])
    show([getattr(p, "total"), getattr(Point, "total")])
    setattr(p, "total", 5)
    show([p.total, Point.total])
    setattr(Point, "total", 9)
    show([p.total, Point.total, Sub(1).total])
    setattr(p, "both", 10)
    show(p)
    error(setattr, p, "double", 3)
    error(setattr, 5, "x", 3)
    error(setattr, [], "x", 3)
    error(delattr, p, "nothing")
    delattr(p, "total")
    show(p.total)
    show(vars(Sub(4)))
    show([hasattr(p, "x"), hasattr(p, "zz"), hasattr([], "append"), hasattr(5, "append"), hasattr("s", "__iter__"), hasattr(5, "__iter__"), hasattr(p, "constructor"), hasattr({}, "set"), hasattr([], "push")])
    setattr(p, "constructor", 4)
    setattr(p, "name", "n")
    show([p.constructor, p.name, sorted(vars(p))])
    error(getattr, [], "push")
    error(getattr, None, "x")
    error(getattr, "s", "nope")
    error(getattr, 5, "nope")
    error(getattr, len.__class__, "nope2") if False else None
    show([getattr("abc", "upper")(), getattr([3, 1], "index")(1), getattr({1: 2}, "get")(5, 6), getattr({1, 2}, "union")([3])])
    show([type(p).__name__, p.__class__.__name__, Point.__name__, Point.__doc__, p.__doc__, type(Point).__name__, Sub.__mro__[1].__name__, Sub.__bases__[0].__name__])
    show(getattr(Loose(), "dyn_abc"))
    error(getattr, Loose(), "other")
    show(getattr(Loose(), "other", None))
    show([Point(1) == Point(1), Point(1) != Point(2), Point(1) == 5, Point(1) in [Point(1)]])
    error(hash, p)
    xs = [3, 1]
    m = xs.append
    m(7)
    show(xs)


@case
def types(show, error):
    values = [None, True, 1, 2**70, 1.5, 2.0, "s", b"b", [], (), {}, set(), frozenset(), range(1), slice(1), Point(1), Point, int, len, ValueError(), ValueError, NotImplemented, ...]
    names = ["NoneType", "bool", "int", "int", "float", "float", "str", "bytes", "list", "tuple", "dict", "set", "frozenset", "range", "slice", "Point", "type", "type", None, "ValueError", "type", "NotImplementedType", "ellipsis"]
    show([type(v).__name__ for v, n in zip(values, names) if n])
    checks = [int, float, str, bool, list, tuple, dict, set, frozenset, object, type, bytes, Point, BaseException, (int, str), int | None, range]
    for v in values:
        show([isinstance(v, c) for c in checks])
    show([issubclass(a, b) for a in (bool, int, Sub, KeyError, list) for b in (int, object, Point, Exception, (list, LookupError))])
    error(isinstance, 1, 1)
    error(issubclass, 1, int)
    error(issubclass, int, 1)
    show([type(1) is int, type(True) is bool, type("") is str, type([]) is list, type(1.5) is float, type(()) is tuple, type(None) is type(None), type(Point(1)) is Point, type({}) is dict])
    show([int, list, Sub, KeyError, int | None, type(None)][0])
    show([c.__name__ for c in bool.__mro__])
    show([int("5"), list("ab"), dict(a=1), str(5), float("1.5"), bool([]), tuple([1]), set(), frozenset()])
    show(type("Made", (Point,), {"extra": 5, "twice": lambda self: self.x * 2})(4).twice())
    class Stack(list):
        def push(self, x):
            self.append(x)
        def top(self):
            return self[-1]
    s = Stack([1, 2])
    s.push(3)
    show([s, s.top(), len(s), isinstance(s, list), type(s).__name__, s == [1, 2, 3], s + [4]])
    class Config(dict):
        def __missing__(self, key):
            return f"no {key}"
    c = Config({"a": 1})
    show([c["a"], c["zz"], c.get("q"), isinstance(c, dict), len(c), c])


@case
def subclasses_of_containers(show, error):
    class Logged(dict):
        def __init__(self, *args):
            super().__init__(*args)
            self.log = []

        def __setitem__(self, key, value):
            self.log.append(key)
            super().__setitem__(key, value)

        def __getitem__(self, key):
            return super().__getitem__(key) * 2

        def __contains__(self, key):
            return key == "magic" or super().__contains__(key)

        def get(self, key, default=None):
            return "mine"

        def keys(self):
            return ["k"]

    d = Logged({"a": 1})
    d["b"] = 2
    d.update({"c": 3})
    show([d["a"], d["b"], d.log, "magic" in d, "zz" in d, "a" in d, d.get("a"), d.pop("a"), len(d), list(d), list(d.keys()), dict.get(d, "b")])
    error(lambda: d["nope"])
    show(d)
    show(d == {"b": 2, "c": 3})

    class Ring(list):
        def __getitem__(self, i):
            if isinstance(i, slice):
                return super().__getitem__(i)
            return super().__getitem__(i % len(self))

        def __len__(self):
            return super().__len__()

        def append(self, x):
            super().append(x)
            super().append(x)

        def __repr__(self):
            return "Ring" + super().__repr__()

    r = Ring([1, 2, 3])
    r.append(4)
    show([r[7], r[1:3], len(r), r, r == [1, 2, 3, 4, 4], 4 in r, sorted(r, reverse=True), [x for x in r]])

    class Thing:
        def __repr__(self):
            return "Thing!"

        def __str__(self):
            return "str of " + super().__str__()

        def __eq__(self, other):
            return super().__eq__(other)

        def __setattr__(self, name, value):
            super().__setattr__(name, value + 1)

        def __hash__(self):
            return 5

    t = Thing()
    t.x = 1
    show([str(t), t == t, t == Thing(), t.x, hash(t)])

    class Unique(set):
        def add(self, x):
            super().add(x * 10)

    u = Unique([1])
    u.add(2)
    u.update([3])
    show([sorted(u), len(u), u == {1, 20, 3}, u | {5}])


class A:
    def __init__(self, log):
        self.log = log
        log.append("A")

    def hi(self):
        return "A"

    level = "a"


class B(A):
    def __init__(self, log):
        super().__init__(log)
        log.append("B")

    def hi(self):
        return "B" + super().hi()


class C(A):
    def __init__(self, log):
        super().__init__(log)
        log.append("C")

    def hi(self):
        return "C" + super().hi()

    level = "c"


class D(B, C):
    def __init__(self, log):
        super().__init__(log)
        log.append("D")

    def hi(self):
        return "D" + super().hi()


@case
def inheritance(show, error):
    log = []
    d = D(log)
    show(log)
    show(d.hi())
    show([c.__name__ for c in D.__mro__])
    show([isinstance(d, c) for c in (A, B, C, D, object)])
    show([issubclass(D, C), issubclass(C, D)])
    show([d.level, D.level, [b.__name__ for b in D.__bases__]])

    class X: pass
    class Y(X): pass
    error(lambda: type("Z", (X, Y), {}))

    class Base:
        registry = []
        def __init_subclass__(cls, name="none", **kwargs):
            super().__init_subclass__(**kwargs)
            Base.registry.append([cls.__name__, name])

    class One(Base, name="first"): pass
    class Two(One): pass
    show(Base.registry)

    class Meta(type):
        instances = {}
        def __call__(cls, *args):
            if cls not in Meta.instances:
                Meta.instances[cls] = super().__call__(*args)
            return Meta.instances[cls]

    class Single(metaclass=Meta):
        def __init__(self, x):
            self.x = x

    show([Single(1) is Single(2), Single(3).x, type(Single).__name__])

    class Never:
        def __new__(cls, x):
            self = super().__new__(cls)
            self.made = x
            return self
        def __init__(self, x):
            self.init = x

    n = Never(5)
    show([n.made, n.init])

    class Positive:
        def __set_name__(self, owner, name):
            self.name = "_" + name
        def __get__(self, obj, owner):
            return self if obj is None else getattr(obj, self.name, 0)
        def __set__(self, obj, value):
            if value < 0:
                raise ValueError(f"{self.name} must be positive")
            setattr(obj, self.name, value)

    class Account:
        balance = Positive()

    a = Account()
    show(getattr(a, "balance"))
    setattr(a, "balance", 5)
    show([getattr(a, "balance"), vars(a)])
    error(setattr, a, "balance", -1)


class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.n + other.n)
        return NotImplemented

    def __radd__(self, other):
        return Money(other + self.n) if isinstance(other, int) else NotImplemented

    def __iadd__(self, other):
        self.n += 100
        return self

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Money) else NotImplemented

    def __mul__(self, k):
        return Money(self.n * k)

    def __neg__(self):
        return Money(-self.n)

    def __bool__(self):
        return self.n != 0

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return self.n + i

    def __contains__(self, x):
        return x == "cash"

    def __call__(self, a, b=2):
        return [self.n, a, b]

    def __eq__(self, other):
        return isinstance(other, Money) and self.n == other.n

    def __hash__(self):
        return hash((Money.__name__ == "Money", self.n))

    def __repr__(self):
        return f"Money({self.n})"


class More(Money):
    def __radd__(self, other):
        return "More.radd"


@case
def dunders(show, error):
    a, b = Money(1), Money(2)
    show([a + b, 5 + a, a < b, a > b, b * 3, -a, bool(Money(0)), len(b), b[2], "cash" in a, 5 in a, a(1), a(1, b=4), list(b), a == Money(1), a != b])
    error(lambda: a + 5)
    error(lambda: "x" + a)
    error(lambda: a < 5)
    error(lambda: a <= b)
    error(lambda: a - b)
    show(a + More(4))
    c = a
    c += 1
    show([c is a, a])
    show({Money(1): "one", Money(101): "big"}[a])
    show([a in {Money(101)}, {Money(1), Money(1)}])
    show(sorted([Money(3), Money(1)]))
    show(max([Money(3), Money(1), Money(7)], key=lambda m: -m.n))
    error(lambda: sum([Money(1), Money(2)]))
    error(lambda: len(Money(-1)))


@case
def iterators(show, error):
    class Count:
        def __init__(self, n):
            self.n = n
        def __iter__(self):
            return self
        def __next__(self):
            if self.n == 0:
                raise StopIteration
            self.n -= 1
            return self.n

    show(list(Count(3)))
    c = Count(5)
    for x in c:
        if x == 3:
            break
    show([next(c), list(c), next(c, "end")])

    class Gen:
        def __iter__(self):
            yield 1
            yield 2

    show([list(Gen()), 2 in Gen(), sum(Gen()), list(zip(Gen(), Gen()))])
    error(iter, 5)
    error(next, [])

    class Bad:
        def __iter__(self):
            return 5

    error(iter, Bad())

    def numbers():
        try:
            got = yield 1
            show(f"got {got}")
            yield 2
        except ValueError as e:
            yield f"caught {e}"
        finally:
            show("closed")
        return "result"

    g = numbers()
    show([next(g), g.send("hi")])
    show(g.throw(ValueError("v")))
    error(lambda: next(g))
    g = numbers()
    next(g)
    g.close()
    g = numbers()
    for x in g:
        break
    show(next(g))
    error(lambda: g.throw(KeyError))
    error(lambda: g.send(1))
    show(iter(g) is g)

    def bad():
        raise StopIteration(1)
        yield

    error(lambda: next(bad()))

    def stubborn():
        try:
            yield 1
        except GeneratorExit:
            yield 2

    s = stubborn()
    next(s)
    error(s.close)
    d = {1: 2}

    def grow():
        for k in d:
            d[k + 1] = 1

    error(grow)
    z = {1}

    def grow_set():
        for k in z:
            z.add(k + 1)

    error(grow_set)
    xs = [1, 2, 3]
    out = []
    for x in xs:
        out.append(x)
        if len(xs) < 6:
            xs.append(x * 10)
    show(out)
    calls = iter([1, 2, 3, 0, 4])
    show(list(iter(lambda: next(calls), 0)))
    e = enumerate("abc")
    next(e)
    show(list(e))
    m = map(lambda a, b: a + b, [1, 2, 3], [10, 20])
    show([next(m), list(m), list(m)])
    show(list(reversed(range(5))))


def plain(a, b=2, *args, c, d=4, **kw):
    return [a, b, args, c, d, kw]


def simple(host, port=80):
    return [host, port]


def only(a, /, b):
    return [a, b]


@case
def calls(show, error):
    error(lambda: plain(1, c=3))
    error(lambda: plain(1, 2, 3, 4, c=5, z=6))
    error(lambda: plain(c=1, a=2))
    error(lambda: plain(1))
    error(lambda: plain(c=1))
    error(lambda: plain(1, a=2, c=3))
    error(lambda: simple())
    error(lambda: simple(1, 2, 3))
    error(lambda: simple("h", port=1))
    error(lambda: simple(port=1, host="h"))
    error(lambda: simple("h", nope=1))
    error(lambda: simple("h", host=1))
    error(lambda: only(1, 2))
    error(lambda: only(1, b=2))
    error(lambda: only(a=1, b=2))
    error(lambda: (lambda: 0)(1))
    error(lambda: 5())
    error(lambda: None())
    error(lambda: Point())
    error(lambda: Point(1, 2, 3))
    error(lambda: Point(1, y=5))
    error(lambda: Point(1).norm(1, 2))
    show([callable(len), callable(Point), callable(5), callable(Money(1)), callable(Point(1))])
    show([simple.__name__, simple.__qualname__, simple.__doc__])
    show(list(map(Point, [1, 2])))
    show([f(3) for f in (int, str, Point, Money(9).__mul__, lambda x: x + 1)])


@case
def contexts(show, error):
    class Manager:
        def __init__(self, swallow=False):
            self.swallow = swallow
        def __enter__(self):
            show("enter")
            return "value"
        def __exit__(self, kind, value, tb):
            show(["exit", kind.__name__ if kind else None, str(value)])
            return self.swallow

    with Manager() as v:
        show(v)
    with Manager(True):
        raise ValueError("inside")

    def early():
        with Manager():
            return "returned"

    show(early())

    def fails():
        with Manager():
            raise KeyError("k")

    error(fails)
    out = []
    for i in range(3):
        with Manager():
            if i == 1:
                break
            out.append(i)
    show(out)

    def not_one():
        with 5:
            pass

    error(not_one)

    class Half:
        def __enter__(self):
            pass

    def half():
        with Half():
            pass

    error(half)


@dataclass
class Dish:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list, compare=False)

@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False, repr=False)

@dataclass
class Special(Dish):
    chef: str = "me"
    _: KW_ONLY
    secret: int = 0


@case
def dataclass_basics(show, error):
    d = Dish("soup")
    show(d)
    show([d == Dish("soup", 1.0, ["x"]), d == Dish("stew"), d != Dish("soup"), d == 5])
    error(hash, d)
    error(lambda: d < d)
    v = Version(1, 2, "x")
    show([v, v == Version(1, 2), v < Version(1, 3), v >= Version(1, 2), sorted([Version(2), Version(1, 5)]), hash(v) == hash(Version(1, 2, "y")), v in {Version(1, 2)}])
    error(setattr, v, "major", 5)
    error(setattr, v, "other", 5)
    error(delattr, v, "major")
    show(issubclass(FrozenInstanceError, AttributeError))
    error(lambda: v < 5)
    s = Special("cake", 2.5, secret=4)
    show(s)
    show([f.name for f in fields(Special)])
    show([f.name for f in fields(s) if f.kw_only])
    show(asdict(s))
    show(astuple(s))
    show(replace(s, name="pie", secret=5))
    error(lambda: replace(s, nope=1))
    show([is_dataclass(s), is_dataclass(Special), is_dataclass(5), is_dataclass(int)])
    error(lambda: fields(5))
    error(lambda: asdict(5))
    error(lambda: Dish())
    error(lambda: Dish("a", nope=1))
    show(Special.__match_args__)

    @dataclass
    class Node:
        value: int
        children: list = field(default_factory=list)
        parent: object = field(default=None, repr=False, compare=False)

    Node.__qualname__ = "Node"
    tree = Node(1, [Node(2), Node(3, [Node(4)])])
    show(tree)
    show(asdict(tree))
    show(asdict(Node({"k": (Node(9),)})))
    loop = Node(1)
    loop.children.append(loop)
    show(loop)
    show(Node(1) == Node(1, []))

    @dataclass(eq=False)
    class Bare:
        x: int

    Bare.__qualname__ = "Bare"
    show([Bare(1) == Bare(1), isinstance(hash(Bare(1)), int)])

    @dataclass(unsafe_hash=True)
    class Hashed:
        x: int
        y: list = field(hash=False, default_factory=list)

    show(hash(Hashed(1)) == hash(Hashed(1, [2])))


@case
def coroutines(show, error):
    async def add(a, b):
        return a + b

    async def fails():
        raise ValueError("inside")

    add.__qualname__ = "add"
    fails.__qualname__ = "fails"

    class Ready:
        def __init__(self, value):
            self.value = value

        def __await__(self):
            return self.value
            yield

    class NotIterator:
        def __await__(self):
            return 5

    async def main():
        c = add(1, 2)
        show(repr(c).split(" at ")[0])
        show([c.__name__, c.cr_running])
        show(await c)
        try:
            await c
        except RuntimeError as e:
            show(str(e))
        c = add(1, 2)
        c.close()
        c.close()
        try:
            await c
        except RuntimeError as e:
            show(str(e))
        c = add(1, 2)
        try:
            c.throw(KeyError("thrown"))
        except KeyError as e:
            show(repr(e))
        c = add(1, 2)
        try:
            c.send(5)
        except TypeError as e:
            show(str(e))
        c.close()
        try:
            await fails()
        except ValueError as e:
            show(str(e))
        show(await Ready("ready"))
        for x in [5, None, NotIterator()]:
            try:
                await x
            except TypeError as e:
                show(str(e))

        class Stream:
            def __init__(self, n):
                self.n = n

            def __aiter__(self):
                return self

            async def __anext__(self):
                if self.n == 0:
                    raise StopAsyncIteration
                self.n -= 1
                return self.n

        seen = []
        async for x in Stream(3):
            seen.append(x)
        show(seen)
        s = Stream(2)
        show([await anext(s), await anext(s, "end"), await anext(s, "end")])
        try:
            await anext(s)
        except StopAsyncIteration as e:
            show(repr(e))
        for x in [5, Ready(1)]:
            try:
                async for _ in x:
                    pass
            except TypeError as e:
                show(str(e))

        class Manager:
            def __init__(self, swallow):
                self.swallow = swallow

            async def __aenter__(self):
                show("aenter")
                return 7

            async def __aexit__(self, kind, value, tb):
                show(["aexit", kind.__name__ if kind else None, str(value)])
                return self.swallow

        async with Manager(False) as v:
            show(v)
        async with Manager(True):
            raise ValueError("swallowed")
        try:
            async with Manager(False):
                raise ValueError("through")
        except ValueError as e:
            show(str(e))
        try:
            async with 5:
                pass
        except TypeError as e:
            show(str(e))

    asyncio.run(main())

    @generator_coroutine
    def yields(x):
        got = yield x
        return got

    async def hand_driven():
        try:
            first = await yields(1)
            second = await yields(first + 1)
        except KeyError as e:
            return f"caught {e}"
        return [first, second]

    hand_driven.__qualname__ = "hand_driven"
    c = hand_driven()
    show([c.send(None), c.send(10)])
    error(lambda: c.send(20))
    error(lambda: c.send(None))
    c = hand_driven()
    c.send(None)
    error(lambda: c.throw(KeyError("k")))
    c = hand_driven()
    error(lambda: c.send(1))
    c.send(None)
    show(c.close())
    error(lambda: c.send(None))


@case
def unbound_names(show, error):
    error(lambda: nowhere)

    def local():
        if False:
            x = 1
        return x

    error(local)

    def outer():
        def inner():
            return y
        if False:
            y = 1
        return inner()

    error(outer)

    def forever(n):
        return forever(n + 1)

    def deep():
        try:
            forever(0)
        except RecursionError as e:
            return str(e)

    show(deep())
    show(hash(float("inf")))


sys.stdout.write("{\n" + ",\n".join(f"{json.dumps(name)}: [\n" + ",\n".join(json.dumps(x) for x in seen) + "]" for name, seen in CASES.items()) + "\n}\n")
