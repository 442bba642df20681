"""A small toolbox of decorators: caches, reductions, orderings, wrappers and methods with arguments filled in."""
import functools
import operator
from functools import cache, cached_property, cmp_to_key, partial, partialmethod, reduce, total_ordering, update_wrapper

calls: list[object] = []


@cache
def ways(n: int) -> int:
    """How many ways there are."""
    calls.append(n)
    return 1 if n < 2 else ways(n - 1) + ways(n - 2)


print(ways(80), len(calls), ways.cache_info(), ways.__name__, ways.__doc__, ways.__wrapped__(1))
ways.cache_clear()
print(ways.cache_info(), ways(3), calls[-3:])
try:
    ways([1])
except TypeError as error:
    print(error)

print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: f"({a}{b})", "abcd"), reduce(operator.mul, [], 7), reduce(max, (3, 9, 2), 4), functools.reduce(lambda a, b: {**a, b: len(a)}, "xy", {}))
try:
    reduce(operator.add, [])
except TypeError as error:
    print(error)


class Report:
    """Counts how often it is made up."""
    made = 0

    def __init__(self, rows: list[int]) -> None:
        self.rows = rows

    @cached_property
    def total(self) -> int:
        """The sum."""
        Report.made += 1
        return sum(self.rows)

    @cached_property
    def average(self) -> float:
        return self.total / len(self.rows)


report = Report([1, 2, 6])
print(report.total, report.total, report.average, Report.made, sorted(report.__dict__))
report.rows.append(11)
print(report.total, report.__dict__.pop("total"), report.total, Report.made)
del report.total
report.total = 5
print(report.total, Report.made)


def by_length(a: str, b: str) -> int:
    return len(a) - len(b) or (a > b) - (a < b)


words = ["pear", "fig", "apple", "kiwi", "date"]
print(sorted(words, key=cmp_to_key(by_length)), max(words, key=cmp_to_key(by_length)), sorted(words, key=cmp_to_key(lambda a, b: -1 if a > b else 1)))
key = cmp_to_key(by_length)
print(key("a") < key("bb"), key("a") == key("a"), key("bb") >= key("a"), key("zz").obj)


@total_ordering
class Version:
    def __init__(self, text: str) -> None:
        self.parts = tuple(int(part) for part in text.split("."))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other: "Version") -> bool:
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts


versions = [Version(text) for text in ("1.10", "1.9", "1.9.1", "0.1")]
print([v.parts for v in sorted(versions)], Version("1.0") >= Version("1.0"), Version("2.0") > Version("1.9"), Version("1") <= Version("0"), max(versions).parts)
try:
    print(Version("1") <= 3)
except TypeError as error:
    print(error)
try:
    total_ordering(type("Nothing", (), {}))
except ValueError as error:
    print(error)


def traced(function):
    def wrapper(*args, **kwargs):
        calls.append(function.__name__)
        return function(*args, **kwargs)
    return update_wrapper(wrapper, function)


def area(width: int, height: int = 2) -> int:
    """Of a rectangle."""
    return width * height


area.unit = "m2"
wrapped = traced(area)
print(wrapped.__name__, wrapped.__doc__, wrapped.__wrapped__ is area, wrapped.unit, wrapped(3, height=4), calls[-1])
only = update_wrapper(lambda: None, area, assigned=("__doc__",), updated=())
print(only.__name__, only.__doc__, hasattr(only, "unit"))


class Lamp:
    def __init__(self) -> None:
        self.state = "off"

    def switch(self, state: str, *, dim: float = 1.0) -> str:
        self.state = f"{state}@{dim}"
        return self.state

    on = partialmethod(switch, "on")
    night = partialmethod(switch, "on", dim=0.25)


lamp = Lamp()
print(lamp.on(), lamp.night(), lamp.night(dim=0.5), lamp.on(dim=0.75), lamp.state)
night = Lamp.__dict__["night"]
made = partialmethod(Lamp.switch, "x", dim=3.0)
print(night.args, night.keywords, night.func.__name__, made.args, made.keywords, made.func is Lamp.switch)
half = partial(area, height=1)
print(half(5), half.func.__name__, half.args, half.keywords, partial(half, 9)())
