"""Wrappers that hand their arguments on, and keywords of functions that are values."""
import asyncio
import functools
import json
import textwrap
from functools import partial


def logged(fn):
    @functools.wraps(fn)
    def wrapper(*args, log=False, **kwargs):
        if log:
            print("calling", fn.__name__)
        return fn(*args, **kwargs)

    return wrapper


def deferred(fn):
    def start(*args, **kwargs):
        return lambda: fn(*args, **kwargs)

    return start


def repeated(label, times=2):
    def outer(fn):
        @functools.wraps(fn)
        async def inner(*args, **kwargs):
            return [await fn(label, *args, **kwargs) for _ in range(times)]

        return inner

    return outer


def bound_to_self(fn):
    @functools.wraps(fn)
    async def wrapper(self, *args, **kwargs):
        return self.name, await fn(self, *args, **kwargs)

    return wrapper


@logged
def collect(a, b=1, *rest, d=4, **others):
    return a, b, rest, d, others


@deferred
def add(a, *, k):
    return a + k


@repeated("L")
async def label(prefix, x, *, y=0):
    return f"{prefix}{x}{y}"


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


class Base:
    def __init__(self, *args, **kwargs):
        print("Base", args, kwargs)


class Derived(Base):
    def __init__(self, first, *args, **kwargs):
        super().__init__(first, *args, **kwargs)
        self.name = f"derived {first}"

    @bound_to_self
    async def scaled(self, by, /, *, plus=0):
        return by * 2 + plus


class Caller:
    def __init__(self, fn):
        self.fn = fn

    def __call__(self, *args, **kwargs):
        return self.fn("called", *args, **kwargs)

    def by_name(self, *args, **kwargs):
        return getattr(self, "fn")(1, *args, **kwargs)


def apply(fn, *args, **kwargs):
    return fn(*args, **kwargs)


async def in_thread(fn, *args, **kwargs):
    return await asyncio.to_thread(fn, *args, **kwargs)


async def main():
    print(collect(1, 2, 3, d=5, z=6), collect(1, log=True))
    print(add(1, k=2)())
    print(await label(1, y=2))
    print(fibonacci(60), fibonacci.cache_info())
    print(await Derived(1, 2, z=3).scaled(4, plus=1))
    print(Caller(collect)(2, z=1), Caller(collect).by_name(d=2))
    print(await in_thread(collect, 1, q=2))

    # Parameters of the library by their names.
    print(partial(int, base=2)("1011"), partial(round, ndigits=2)(2.345), partial(sorted, reverse=True)([1, 3, 2]))
    print(partial(str.split, sep=",", maxsplit=1)("a,b,c"), partial(textwrap.fill, width=10)("hello big wide world"))
    print(int("ff", **{"base": 16}), apply(int, "z", base=36), apply(pow, 2, 5, mod=7), apply(json.dumps, {1: 2}, indent=None))


asyncio.run(main())
