"""Pools of processes: results, classes and exceptions that cross, what can't, and the loop waiting for them."""

import asyncio
import concurrent.futures
import math
import os
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import partial

print("the module is loaded once, as far as anyone can see")


class Colour(Enum):
    RED = 1
    BLUE = "blue"


@dataclass
class Job:
    name: str
    size: int = 0
    tags: list = field(default_factory=list)


class Account:
    limit = 100

    def __init__(self, owner):
        self.owner = owner
        self.history = []

    def deposit(self, amount):
        self.history.append(amount)
        return self

    @staticmethod
    def fee(amount):
        return amount // 10

    @classmethod
    def named(cls, name):
        return cls(name).owner

    def __repr__(self):
        return f"Account({self.owner!r}, {self.history})"


class Rejected(Exception):
    def __init__(self, reason, code):
        super().__init__(reason, code)
        self.code = code


Pair = namedtuple("Pair", "left right")
started = []


def square(n):
    return n * n


def add(a, b=0, *, scale=1):
    return (a + b) * scale


def describe(value):
    return type(value).__name__, value


def same(value):
    return value


def grow(job):
    job.size += 1
    job.tags.append("grown")
    return job


def fail(kind):
    if kind == "value":
        raise ValueError("bad value", 3)
    if kind == "key":
        return {}["missing"]
    if kind == "own":
        raise Rejected("too much", 42)
    raise SystemExit(3)


def prepare(label):
    started.append(label)


def prepared():
    return started


def die():
    os._exit(1)


def shared_twice(pair):
    first, second = pair
    return first is second


async def crossing(pool):
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(pool, square, 2**40))
    print(await asyncio.gather(*(loop.run_in_executor(pool, square, n) for n in range(6))))
    print(await loop.run_in_executor(pool, partial(add, 1, scale=10), 2))
    values = [
        None, True, 3, 2**70, 1.0, 1.5, float("inf"), 2 + 3j, "text", b"\x00\xff", bytearray(b"ab"), [1, [2.0]], (1, "a"), {"a": 1, 2: (3,)}, {1, 2}, frozenset("a"),
        range(1, 9, 2), Colour.BLUE, Job("j", 3, ["t"]), Account("ann").deposit(5), Pair(1, 2.0), Counter("aab"), OrderedDict(a=1), deque([1, 2], 5),
        date(2024, 2, 29), datetime(2024, 1, 2, 3, 4, 5, 6, tzinfo=timezone.utc), timedelta(days=1, seconds=5), Decimal("1.10"), Fraction(1, 3), ValueError("v", 1),
    ]
    for value in values:
        name, back = await loop.run_in_executor(pool, describe, value)
        print(name, repr(back), type(back) is type(value), back == value)
    counts = defaultdict(list, {"a": [1]})
    back = await loop.run_in_executor(pool, same, counts)
    back["b"].append(2)
    print(dict(back))
    print(await loop.run_in_executor(pool, same, Colour.RED) is Colour.RED)
    job = Job("mine")
    grown = await loop.run_in_executor(pool, grow, job)
    print(job, grown, grown is job)
    shared = [1]
    print(await loop.run_in_executor(pool, shared_twice, (shared, shared)))
    print(await loop.run_in_executor(pool, same, square) is square, await loop.run_in_executor(pool, same, Account) is Account)
    print(await loop.run_in_executor(pool, Account("bob").deposit, 7), await loop.run_in_executor(pool, Account.fee, 50), await loop.run_in_executor(pool, Account.named, "eve"))
    recursive = [1]
    recursive.append(recursive)
    back = await loop.run_in_executor(pool, same, recursive)
    print(back, back[1] is back)
    print(await loop.run_in_executor(pool, os.getpid) != os.getpid())


async def failing(pool):
    loop = asyncio.get_running_loop()
    for kind in ("value", "key", "own"):
        try:
            await loop.run_in_executor(pool, fail, kind)
        except Exception as error:
            print(type(error).__name__, error, error.args, getattr(error, "code", None))
    results = await asyncio.gather(*(loop.run_in_executor(pool, fail, kind) for kind in ("value", "own")), return_exceptions=True)
    print(results)
    try:
        await loop.run_in_executor(pool, lambda: 1)
    except Exception as error:
        print("a lambda can't be sent:", type(error).__name__ in ("AttributeError", "PicklingError"))
    print(await asyncio.wait_for(loop.run_in_executor(pool, square, 3), 30))


def plainly():
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(square, range(5))), list(pool.map(add, [1, 2], [10, 20])), list(pool.map(square, range(7), chunksize=3)))
        print(list(pool.map(math.sqrt, [4, 9])), list(pool.map(abs, [-1, 2.5])), pool.submit(pow, 2, 10).result(), pool.submit(add, 1, b=2, scale=3).result())
        futures = [pool.submit(square, n) for n in range(4)]
        print(sorted(future.result() for future in concurrent.futures.as_completed(futures)))
        done, not_done = concurrent.futures.wait([pool.submit(square, 9)])
        print([future.result() for future in done], not_done)
        future = pool.submit(fail, "value")
        print(repr(future.exception(timeout=30)), future.done(), future.running(), future.cancelled())
        try:
            for result in pool.map(fail, ["key"]):
                print(result)
        except KeyError as error:
            print("KeyError", error)
    try:
        pool.submit(square, 1)
    except RuntimeError as error:
        print(error)
    with ProcessPoolExecutor(1, initializer=prepare, initargs=("ready",)) as pool:
        print(pool.submit(prepared).result(), started)
    for wrong in (lambda: ProcessPoolExecutor(0), lambda: pool.map(square, [1], chunksize=0)):
        try:
            wrong()
        except ValueError as error:
            print(error)
    with ProcessPoolExecutor(1) as broken:
        try:
            broken.submit(die).result()
        except BrokenProcessPool as error:
            print(type(error).__name__, error)
        try:
            broken.submit(square, 1)
        except BrokenProcessPool as error:
            print(type(error).__name__)


async def main():
    with ProcessPoolExecutor(2) as pool:
        await crossing(pool)
        await failing(pool)


if __name__ == "__main__":
    asyncio.run(main())
    plainly()
