"""A protocol's words as enumerations of every kind: names, values, flags, automatic values, and how classes of them look."""
import enum
from enum import Enum, EnumMeta, EnumType, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Shape(Enum):
    """What is drawn."""
    SQUARE = (4, "sides")
    CIRCLE = (0, "sides")
    ROUND = (0, "sides")

    def __init__(self, sides: int, unit: str) -> None:
        self.sides = sides
        self.unit = unit

    @property
    def label(self) -> str:
        return f"{self.name.lower()} with {self.sides} {self.unit}"

    @classmethod
    def flat(cls) -> list["Shape"]:
        return [shape for shape in cls if shape.sides > 0]


class Level(IntEnum):
    LOW = 1
    MIDDLE = 5
    HIGH = auto()


class Verb(StrEnum):
    GET = auto()
    PUT = auto()
    PATCH = "patch-it"


class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN


class Mode(IntFlag):
    R = 4
    W = 2
    X = 1


@unique
class Phase(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{count}:{name.lower()}"

    START = auto()
    END = auto()


print(Shape.SQUARE, repr(Shape.SQUARE), Shape.SQUARE.name, Shape.SQUARE.value, Shape.SQUARE._name_, Shape.SQUARE._value_, Shape.SQUARE.label)
print(Shape.ROUND is Shape.CIRCLE, Shape((4, "sides")), Shape["ROUND"].name, list(Shape), Shape.flat(), len(Shape), Shape.__doc__, list(Shape.__members__))
for level in Level:
    print(level, repr(level), level.name, level.value, level._name_, level._value_, f"{level:>3}", level + 1, level < Level.HIGH)
for verb in Verb:
    print(verb, repr(verb), verb.name, verb.value, verb._name_, verb._value_, verb.upper(), f"{verb!s:>9}", verb == str(verb))
both = Access.READ | Access.WRITE
print(both, repr(both), both.name, both.value, both._name_, both._value_, Access.READ in both, Access.RUN in both, list(both), len(both))
print(repr(~both), repr(both & Access.READ), repr(both ^ Access.ALL), bool(both & Access.RUN), Access(0), repr(Access(0)), Access(7) is Access.ALL, Access.ALL.name)
rw = Mode.R | Mode.W
print(rw, repr(rw), rw.name, rw.value, rw._name_, rw._value_, rw == 6, repr(rw | 8), Mode(5), repr(Mode(16)), Mode.X + 1, repr(~Mode.R), [m.name for m in rw])
for flag in Access:
    print(flag._name_, flag._value_, flag.name, flag.value)
for mode in Mode:
    print(mode._name_, mode._value_, mode.name, mode.value, mode | Mode.X)
print([(phase.name, phase.value) for phase in Phase], {Shape.SQUARE: "s"}[Shape.SQUARE], {Level.LOW: "low"}[1])

print(type(Shape), type(Shape) is EnumType, EnumMeta is EnumType, isinstance(Shape, EnumMeta), isinstance(Level.LOW, int), isinstance(Verb.GET, str), issubclass(Mode, int), issubclass(Access, Enum), enum.Enum is Enum)
print(isinstance(Shape.SQUARE, Shape), Shape.SQUARE in Shape, (4, "sides") in Shape, "no" in Verb, "get" in Verb, 3 in Level)

for wrong in (lambda: Shape(9), lambda: Shape["OVAL"], lambda: Level(2), lambda: Verb("delete"), lambda: Access(64), lambda: Access("x"), lambda: Shape.OVAL, lambda: Level.LOW < "a", lambda: setattr(Shape, "SQUARE", 1), lambda: delattr(Shape, "SQUARE")):
    try:
        print(wrong())
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
        C = 1
except ValueError as error:
    print(error)
try:
    class More(Shape):
        OVAL = (2, "sides")
except TypeError as error:
    print(error)


class Weekday(Enum):
    MONDAY = 1
    SUNDAY = 7

    @classmethod
    def _missing_(cls, value):
        return cls.MONDAY if value == "mon" else None

    def __str__(self) -> str:
        return self.name.title()


print(Weekday("mon"), f"{Weekday.SUNDAY}", repr(Weekday.SUNDAY), sorted(Weekday, key=lambda day: -day.value), max(Weekday, key=lambda day: day.value))
try:
    Weekday("tue")
except ValueError as error:
    print(error)
match Weekday(7):
    case Weekday.MONDAY:
        print("matched monday")
    case Weekday.SUNDAY:
        print("matched sunday")
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value, Animal(2).name)
