import asyncio, time


async def numbers(count):
    for n in range(count):
        yield n


async def main():
    began = time.perf_counter()
    total = 0
    async for n in numbers(200_000):
        total += n
    print(time.perf_counter() - began)


asyncio.run(main())
