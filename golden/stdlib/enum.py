"""enum as programs use it."""
import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return f"{self.name.lower()} is {self.value}"


@unique
class State(Enum):
    IDLE = auto()
    BUSY = auto()


class Status(IntEnum):
    OK = 200
    NOT_FOUND = 404


class Mode(StrEnum):
    READ = auto()
    WRITE = "w"


class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W


class Bits(IntFlag):
    A = 1
    B = 4


class Planet(Enum):
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius


print(Color.RED, repr(Color.RED), Color(2), Color["GREEN"], Color.CRIMSON is Color.RED, list(Color), len(Color))
print(Color.RED.describe(), Color.RED == Color.RED, Color.RED in Color, 2 in Color, {Color.RED: "r"}[Color(1)], isinstance(Color.RED, Color))
for name, member in Color.__members__.items():
    print(name, member)
try:
    Color(5)
except ValueError as error:
    print(error)
try:
    Color["BLUE"]
except KeyError as error:
    print(error)
print([s.value for s in State], State.IDLE.name, f"{State.BUSY}")
print(Status.OK, repr(Status.OK), Status.OK + 1, Status.OK == 200, Status.OK < Status.NOT_FOUND, f"{Status.OK}", sorted(Status), Status(404).name)
print(Mode.READ, repr(Mode.WRITE), Mode.READ == "read", Mode.READ.upper(), "-".join([Mode.READ, Mode.WRITE]))
print(Perm.R | Perm.W, repr(Perm.R), Perm.RW, Perm.R in Perm.RW, ~Perm.R, Perm.R & Perm.W, bool(Perm.R & Perm.W), list(Perm.RW))
print(Bits.A | Bits.B, repr(Bits.A | 2), Bits.A | 8)
print(Planet.EARTH.mass, Planet.EARTH.radius, Planet.EARTH.value)
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
match Color.GREEN:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")
print(isinstance(Color, enum.EnumType), enum.EnumMeta is enum.EnumType, Color)
