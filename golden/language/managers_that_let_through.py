"""Managers made by generators: which of them let every exception through."""
import asyncio
from contextlib import contextmanager, suppress
@contextmanager
def span(n):
    print("in", n)
    try:
        yield n
    finally:
        print("out", n)
@contextmanager
def eat():
    try:
        yield 1
    except ValueError:
        print("eaten")
def f(x):
    with span("a") as s:
        return len(s) + x
def g(x):
    with eat():
        if x: raise ValueError
        return 5
async def h(x):
    with span("h"):
        await asyncio.sleep(0)
        return x * 2
print(f(1) + 1, g(0), g(1), asyncio.run(h(2)) + 1)
def quiet():
    return suppress(ValueError)
def k():
    with quiet():
        int("x")
        return 3
print(k())
