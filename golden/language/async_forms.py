"""async for, async with, async comprehensions and generators."""
import asyncio


class Range:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i


class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    async def __aenter__(self):
        print("enter", self.name)
        return self.name

    async def __aexit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__, error)
        return self.swallow


async def ticks(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        print("ticks closed")


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def with_return():
    async with Manager("returning"):
        return "value"


async def main():
    async for n in Range(3):
        print(n)
    print([n async for n in Range(3)], {n: n async for n in Range(2)}, [await double(i) for i in range(3)])
    total = 0
    async for t in ticks(5):
        total += t
        if t == 2:
            continue
    print(total)
    async with Manager("a") as a, Manager("b", True) as b:
        print(a, b)
        raise ValueError("inside")
    print(await with_return())
    try:
        async with Manager("c"):
            await double("x")
            raise KeyError("k")
    except KeyError as e:
        print("caught", e)
    results = await asyncio.gather(*(double(i) for i in range(3)), return_exceptions=True)
    print(results)
    pending = [double(1), double(2)]
    print([await p for p in pending])
    handlers = {"double": double}
    print(await handlers["double"](21))
    f = double if total else None
    print(await f(4) if f else None)
    print(await asyncio.wait_for(double(5), 1), (await double(1)) + (await double(2)))


asyncio.run(main())
