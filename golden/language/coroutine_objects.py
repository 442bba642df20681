"""Coroutine objects by hand: created, awaited once, closed, thrown into."""
import asyncio


async def work(n):
    await asyncio.sleep(0)
    return n * 2


async def stream():
    try:
        yield 1
        yield 2
    except ValueError as error:
        yield f"caught {error}"


async def main():
    c = work(2)
    print(c.cr_running, c.cr_await, await c)
    try:
        await c
    except RuntimeError as error:
        print(error)
    closed = work(3)
    closed.close()
    try:
        await closed
    except RuntimeError as error:
        print(error)
    thrown = work(4)
    try:
        thrown.throw(ValueError("into"))
    except ValueError as error:
        print(error)
    sent = work(5)
    try:
        sent.send(1)
    except TypeError as error:
        print(error)
    sent.close()
    gen = stream()
    print(await gen.asend(None), await gen.athrow(ValueError("late")))
    await gen.aclose()
    print(asyncio.iscoroutine(work), [x async for x in stream()])


asyncio.run(main())
