"""enum: what members and classes show; record with CPython 3.13.0. tests/runtime/enum.test.ts has the same classes as the compiler emits them."""
import copy
import enum
import json
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto
from program import Programs


class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = 7
    CRIMSON = 1
    LAST = auto()


class Odd(Enum):
    LIST = [1, 2]
    TUPLE = (1, 2)
    FLOAT = 1.5
    NONE = None

    @classmethod
    def _missing_(cls, value):
        return cls.NONE if value == "none" else None


class Planet(Enum):
    EARTH = (5.976e+24, 6.37814e6)
    MARS = (6.421e+23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    def heavy(self):
        return self.mass > 1e24


class Status(IntEnum):
    OK = 200
    MISSING = 404
    NEXT = auto()


class Mode(StrEnum):
    READ = auto()
    WRITE = "w"


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NOTHING = 0


class Bits(IntFlag):
    A = 1
    B = 4


Made = Enum("Made", "ONE TWO")
P = Programs(Color=Color, Odd=Odd, Planet=Planet, Status=Status, Mode=Mode, Perm=Perm, Bits=Bits, Made=Made, unique=enum.unique, dumps=json.dumps, copied=copy.deepcopy, same=lambda a, b: a is b, call=lambda f, *args: f(*args), Enum=Enum)
N = P.named
CLASSES = {"Color": ["RED", "GREEN", "CRIMSON", "LAST"], "Odd": ["LIST", "TUPLE", "NONE"], "Planet": ["EARTH"], "Status": ["OK", "NEXT"], "Mode": ["READ", "WRITE"], "Perm": ["R", "RW", "NOTHING"], "Bits": ["A", "B"], "Made": ["ONE", "TWO"]}
for cls, names in CLASSES.items():
    P.start(cls)
    c = N(cls)
    P.show("list", c)
    P.show("len", c)
    P.show("repr", c)
    P.show("list", P.let("reversed", c))
    for name in names + ["ABSENT"]:
        P.show("getitem", c, name)
        P.show("read", c, name)
    for name in names:
        m = P.let("read", c, name)
        for f in ("repr", "str", "bool"):
            P.show(f, m)
        P.show("format", m, "")
        P.show("format", m, ">20")
        P.show("read", m, "name")
        P.show("read", m, "value")
        P.show("isinstance", m, c)
        P.show("isinstance", m, N("Enum"))
        P.show("isinstance", m, N("int"))
        P.show("eq", m, m)
        P.show("eq", m, 1)
        P.show("contains", c, m)
        P.show("same", P.let("call", c, P.let("read", m, "value")), m)
        P.show("same", P.let("copied", m), m)
        P.show("getitem", {m.value: "x"} if False else P.let("dict", [(m, "there")]), m)
    for value in (99, "zz", None, [3]):
        P.show("call", c, value) if cls not in ("Bits", "Perm") or value != 99 else None
        P.show("contains", c, value) if value != [3] else None
    P.show("unique", c)
P.start("values")
P.show("call", N("Odd"), "none")
P.show("call", N("Odd"), [1, 2])
P.show("read", P.let("read", N("Planet"), "MARS"), "radius")
P.show(".heavy", P.let("read", N("Planet"), "MARS"))
ok = P.let("read", N("Status"), "OK")
for f in ("add", "sub", "lt", "eq", "mul"):
    P.show(f, ok, 2)
    P.show(f, 2, ok)
P.show("dumps", {"s": ok} if False else P.let("list", [ok, P.let("read", N("Mode"), "READ")]))
P.show("sorted", N("Status"))
P.show("sorted", N("Color"))
P.show("lt", P.let("read", N("Color"), "RED"), P.let("read", N("Color"), "GREEN"))
read = P.let("read", N("Mode"), "READ")
P.show("add", read, "x")
P.show("eq", read, "read")
P.show(".upper", read)
P.show("len", read)
P.start("flags")
for cls, names in (("Perm", ["R", "W", "X", "RW", "NOTHING"]), ("Bits", ["A", "B"])):
    flags = [P.let("read", N(cls), name) for name in names]
    for a in flags:
        P.show("invert", a)
        P.show("list", a)
        P.show("len", a)
        for b in flags:
            for f in ("or_", "and_", "xor", "contains"):
                P.show(f, a, b)
            P.show("same", P.let("or_", a, b), P.let("or_", b, a))
        P.show("or_", a, 2)
    for value in (0, 1, 3, 5, 7):
        P.show("call", N(cls), value) if cls == "Perm" or value in (0, 1, 5, 7) else None
        P.show("str", P.let("call", N(cls), value))
P.show("call", N("Perm"), 8)
P.show("call", N("Perm"), 9)
P.show("call", N("Bits"), 10)
P.show("read", P.let("call", N("Perm"), 3), "name")
P.show("read", P.let("call", N("Perm"), 5), "name")
P.show("read", P.let("call", N("Perm"), 5), "value")
P.print()
