"""Drafts of a document: shallow and deep copies, classes that say how they are copied, and replacing of fields."""
import copy
from collections import OrderedDict, defaultdict, deque
from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass
class Page:
    title: str
    lines: list[str] = field(default_factory=list)


class Node:
    def __init__(self, name: str) -> None:
        self.name = name
        self.links: list["Node"] = []


class Handle:
    copies = 0

    def __init__(self, number: int) -> None:
        self.number = number

    def __copy__(self) -> "Handle":
        Handle.copies += 1
        return Handle(self.number + 100)

    def __deepcopy__(self, memo: dict) -> "Handle":
        return Handle(self.number + 1000)


class Size(NamedTuple):
    width: int
    height: int = 2


class Version:
    def __init__(self, major: int, minor: int) -> None:
        self.major, self.minor = major, minor

    def __replace__(self, /, **changes):
        return Version(changes.get("major", self.major), changes.get("minor", self.minor))


page = Page("one", ["a"])
shallow, deep = copy.copy(page), copy.deepcopy(page)
page.lines.append("b")
print(shallow, deep, shallow.lines is page.lines, shallow == page)
first, second = Node("first"), Node("second")
first.links += [second, first]
second.links.append(first)
twin = copy.deepcopy(first)
print(twin.name, twin.links[1] is twin, twin.links[0].links[0] is twin, twin is first)
shared = [1, 2]
nested = copy.deepcopy({"a": shared, "b": (shared, "x"), "c": {1, 2}, "d": deque([shared], maxlen=3)})
print(nested, nested["a"] is nested["b"][0], nested["a"] is shared, nested["d"][0] is nested["a"])
frozen = (1, "x", (2, 3))
print(copy.copy(frozen) is frozen, copy.deepcopy(frozen) is frozen, copy.deepcopy(([],)) is not None, copy.copy("s"), copy.copy(len) is len, copy.deepcopy(Node) is Node)
print(copy.copy(Handle(1)).number, copy.deepcopy([Handle(1)])[0].number, Handle.copies)
print(copy.copy(OrderedDict(b=1, a=2)), copy.deepcopy(defaultdict(list, x=[1])), copy.copy(bytearray(b"ab")), copy.copy({1: shared})[1] is shared)
memo: dict = {}
print(copy.deepcopy(shared, memo), len(memo) > 0)
print(copy.replace(page, title="two"), copy.replace(Size(1), height=9), copy.replace(Version(1, 2), minor=5).minor)
try:
    copy.replace(3, a=1)
except TypeError as error:
    print(error)
try:
    copy.replace(Size(1), depth=1)
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)
print(copy.error is copy.Error, issubclass(copy.Error, Exception))
try:
    raise copy.error("cannot copy this")
except copy.Error as error:
    print(repr(error))
print(copy.replace(copy.copy(Size(3)), width=4)._asdict())
