"""StopIteration out of a generator or coroutine is a RuntimeError (PEP 479)."""
import asyncio
def gen():
    yield 1
    next(iter([]))
def gen2(it):
    while True:
        yield next(it)
try:
    for x in gen():
        print(x)
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
try:
    print(list(gen2(iter([1,2]))))
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
async def ag():
    yield 1
    next(iter([]))
async def main():
    try:
        async for x in ag():
            print(x)
    except RuntimeError as e:
        print(repr(e), repr(e.__cause__))
async def co():
    raise StopIteration(3)
async def main2():
    try:
        await co()
    except RuntimeError as e:
        print(repr(e), repr(e.__cause__))
    try:
        await asyncio.gather(co())
    except RuntimeError as e:
        print(repr(e), repr(e.__cause__))
asyncio.run(main())
asyncio.run(main2())
