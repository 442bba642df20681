"""collections.abc: isinstance with the abstract types, by what values can do."""
import asyncio
import collections
import typing
from collections import abc
from collections.abc import Awaitable, Callable, Coroutine, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized


class Bag:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __contains__(self, item):
        return item in self.items


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

    def __call__(self):
        return self.n


class Unhashable:
    __hash__ = None


def numbers():
    yield 1


def flatten(value):
    if isinstance(value, Mapping):
        return {key: flatten(each) for key, each in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
        return [flatten(each) for each in value]
    return value() if isinstance(value, Callable) else value


values = {
    "int": 1, "str": "a", "bytes": b"a", "list": [1], "tuple": (1,), "dict": {}, "set": {1}, "frozenset": frozenset(), "range": range(3), "None": None, "function": flatten, "class": Bag,
    "generator": numbers(), "iterator": iter([]), "bytearray": bytearray(), "keys": {}.keys(), "values": {}.values(), "items": {}.items(), "bag": Bag(1), "countdown": Countdown(1),
    "unhashable": Unhashable(), "deque": collections.deque(), "counter": collections.Counter(),
}
kinds = [Iterable, Iterator, abc.Generator, Sized, abc.Container, abc.Collection, Hashable, Callable, Sequence, MutableSequence, Set, abc.MutableSet, Mapping, MutableMapping, abc.KeysView, abc.ItemsView, abc.ValuesView]
for name, value in values.items():
    print(name, [kind.__name__ for kind in kinds if isinstance(value, kind)])
print(flatten({"a": [1, (2, {3})], "b": Bag("x", lambda: "called"), "c": b"raw"}))
print(isinstance([], typing.Sequence), isinstance({}, typing.Mapping), isinstance(flatten, typing.Callable), isinstance(1, typing.Iterable))
print(issubclass(list, Sequence), issubclass(dict, Mapping), issubclass(int, Iterable), issubclass(Bag, Iterable), issubclass(Countdown, Iterator))
print(Mapping, abc.Set, Sequence[int], Callable.__name__)


async def main():
    async def job():
        return 1
    coro = job()
    print(isinstance(coro, Awaitable), isinstance(coro, Coroutine), isinstance(5, Awaitable), await coro)
    future = asyncio.get_running_loop().create_future()
    print(isinstance(future, Awaitable), isinstance(future, Coroutine))


asyncio.run(main())
