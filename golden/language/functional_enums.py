"""Enumerations made by calls, and what classes of classes are called."""
from enum import Enum, Flag, IntEnum, StrEnum

Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value, Animal["DOG"], Animal(1), Animal.CAT in Animal)
Color = Enum("Color", ["RED", "GREEN"])
print(Color.RED, [each.name for each in Color], len(Color))
Number = IntEnum("Number", {"ONE": 1, "TWO": 2})
print(Number.TWO + 1, Number.ONE < Number.TWO, {2: "two"}[Number.TWO])
Mode = StrEnum("Mode", [("READ", "r"), ("WRITE", "w")])
print(Mode.READ, Mode("w").name)
Later = Enum("Later", "A B", start=10)
print([each.value for each in Later])


def of(names):
    return Enum("Made", names)


print([each.name for each in of("X Y Z")])


class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


print(type(Made).__name__, type(Made) is Meta, type(Made()).__name__, Made.__class__.__name__, type(int).__name__, type(Animal).__name__)


class Permission(Flag):
    READ = 1
    WRITE = 2
    EXECUTE = 4
    ALL = READ | WRITE | EXECUTE


granted = Permission.READ | Permission.EXECUTE
print(granted, Permission.WRITE in granted, granted & Permission.READ, ~granted, Permission.ALL.value, bool(granted & Permission.WRITE), Permission(3))
