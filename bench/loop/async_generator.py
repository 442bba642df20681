import asyncio, time


async def numbers(count):
    for n in range(count):
        yield n


async def main():
    began, cpu = time.perf_counter(), time.process_time()
    total = 0
    async for n in numbers(200_000):
        total += n
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)


asyncio.run(main())
