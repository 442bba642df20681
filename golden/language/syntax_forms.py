# A comment above everything.
"""Kinds of syntax that stand nowhere else in this folder."""
from __future__ import annotations

import collections as coll
import sys
from string import *
from typing import Callable, Optional

type Pair[T] = tuple[T, T]
type Number = int | float
type Factory[**P, R] = Callable[P, R]
type Row[*Ts] = tuple[*Ts]


def first[T: (int, str)](items: list[T], default: Optional[T] = None) -> T | None:
    return items[0] if items else default


class Stack[T]:
    def __init__(self, *items: T, limit: int = 3, **options: str) -> None:
        self.items: list[T] = list(items)
        self.limit = limit
        self.options = options

    def push(self, item: T) -> "Stack[T]":
        assert len(self.items) < self.limit, "full"
        self.items.append(item)
        return self


def typed(queue: coll.deque[int], *rest: *tuple[int, ...]) -> int:
    return len(queue) + len(rest)


def describe(value):
    match value:
        case -1:
            return "minus one"
        case 2 + 3j:
            return "complex"
        case 1.5 | "x" | None | True:
            return "simple"
        case [1, *rest]:
            return f"starts with 1, then {rest}"
        case {"kind": kind, **others}:
            return f"{kind} {others}"
        case str() as text if len(text) > 3:
            return "long " + text
    return "other"


def sizes(n):
    if n < 1:
        return "none"
    elif n < 10:
        return "few"
    else:
        return "many"


def sorted_out(error):
    try:
        raise error
    except* ValueError as group:
        print("values", group.exceptions)
    except* TypeError as group:
        print("types", len(group.exceptions))


print(first([1, 2]), first([], default="a"), typed(coll.deque([1]), 2, 3), digits, ascii_lowercase[:3])
print(Stack(1, limit=2, colour="red").push(2).items)
try:
    Stack(1, 2, limit=2).push(3)
except AssertionError as error:
    print(error)
for each in (-1, 2 + 3j, 1.5, "x", None, [1, 2, 3], {"kind": "k", "n": 1}, "long text", "no"):
    print(describe(each))
print(sizes(0), sizes(5), sizes(50), {n % 3 for n in range(10)}, [*range(3), *(4, 5)], (*"ab",))
sorted_out(ExceptionGroup("g", [ValueError(1), TypeError(2)]))
total = 1 + \
    2
print(total, "joined " "text", "tab\there", ...)
print(*(1, 2), *[3])


def marked(path: list[int].append, other: dict[str, int] | None, more: coll.OrderedDict[str, list[int]]) -> None:
    print(path, other, more)


marked("p", None, coll.OrderedDict(a=[1]))
try:
    open("/no/such/file")
except FileNotFoundError as error:
    print(error)
try:
    print >> sys.stderr, "Python 2"
except TypeError:
    print("print is a function")
