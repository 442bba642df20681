"""The builtin functions and the methods of numbers and strings."""
import sys


class Point:
    """A point."""

    kind = "point"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    @property
    def total(self):
        return self.x + self.y

    @classmethod
    def origin(cls):
        return cls(0, 0)

    @staticmethod
    def unit():
        return "cm"

    def __call__(self, factor):
        return Point(self.x * factor, self.y * factor)

    def scaled(self):
        return self.x


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

    def scaled(self):
        return super().scaled() * 10

    def plain(self):
        return property, classmethod, staticmethod


p = Point3(1, 2, 3)
print(bin(10), hex(255), oct(8), chr(233), ord("é"), hash(7) == hash(7.0), id(p) == id(p), ascii("é\n"), repr("é"), format(3.5, ".2f"))
print(list(filter(None, [0, 1, "", "a"])), list(filter(lambda n: n > 1, [1, 2, 3])), callable(p), callable(3), p(2).total, Point.origin().x, p.unit())
print([name for name in dir(p) if not name.startswith("_")], p.scaled(), type(p).mro() == list(Point3.__mro__), isinstance(p, Point), issubclass(Point3, Point))
print(NotImplemented, ..., Ellipsis is ..., __debug__, tuple([1, 2]), tuple("ab"), bytes([65]), bytearray(b"x"), slice(1, 5, 2), type(3), type(p).__name__)
part = slice(1, 10, 3)
print(part.start, part.stop, part.step, part.indices(5), list(range(10))[part])
steps = range(2, 20, 4)
print(steps.start, steps.stop, steps.step, steps.index(10), steps.count(6), steps[-1], 7 in steps)
print(getattr(p, "z"), hasattr(p, "w"), getattr(p, "w", "none"), vars(p), len(vars(p)))
setattr(p, "w", 4)
delattr(p, "w")
print(divmod(17, 5), pow(2, 10), pow(3, -1, 7), round(2.5), round(3.14159, 2), abs(-4), sum([1, 2], 10), min(3, 1), max("b", "a"), any([0, 1]), all([]))
print(sorted([3, 1, 2], reverse=True), list(reversed([1, 2])), list(enumerate("ab", 1)), list(zip([1, 2], "ab")), list(map(str, [1, 2])), next(iter([5])), next(iter([]), "end"))

n = 1000
big = 3**80
print(n.bit_length(), n.bit_count(), n.to_bytes(2, "big"), n.as_integer_ratio(), n.is_integer(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator)
print(int.from_bytes(b"\x03\xe8", "big"), big.bit_length(), int("ff", 16), int(3.9), int("1_000"))
f = 2.75
print(f.is_integer(), f.as_integer_ratio(), f.hex(), f.conjugate(), f.real, f.imag, float.fromhex("0x1.8p+1"), float("inf"), float("-1e3"))
z = complex(3, -4)
print(z.real, z.imag, z.conjugate(), abs(z), z * 2j, complex("1+2j"))

s = "Hello, Wörld"
print(s.endswith("d"), s.find("l"), s.rfind("l"), s.rindex("o"), s.count("l"), "Straße".casefold(), "abc".capitalize(), s.swapcase())
print("  a ".strip(), "xxa".lstrip("x"), "axx".rstrip("x"), "prefix-a".removeprefix("prefix-"), "a.py".removesuffix(".py"), "a b c".rsplit(" ", 1), "a\nb".splitlines())
print("k=v".partition("="), "a.b.c".rpartition("."), "-".join(["a", "b"]), "ab".center(6, "*"), "ab".ljust(4), "ab".rjust(4), "-5".zfill(4), "a\tb".expandtabs(4))
print("é".encode(), "{a}-{b}".format_map({"a": 1, "b": 2}), "abc".translate(str.maketrans({"a": "1", "b": None})), "abc".translate(str.maketrans("ab", "xy")))
print(s.startswith("He"), s.index("W"), s.upper(), s.lower(), "two words".title(), s.replace("l", "L"), s.split(", "), s.isalpha(), "12".isdigit(), "a1".isalnum())
print(sys.version_info.major, sys.version_info.minor >= 11, sys.version_info.micro >= 0, sys.version_info.releaselevel, sys.version_info.serial)
kind = type(3)
print(kind.mro(), Point.mro() == [Point, object], memoryview(b"ab").tolist())
try:
    input("no input: ")
except EOFError as error:
    print(error)
