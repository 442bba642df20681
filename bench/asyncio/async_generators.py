"""Asynchronous generators in a row, some of which give way."""
import asyncio
import time


async def numbers(count):
    for number in range(count):
        if number % 64 == 0:
            await asyncio.sleep(0)
        yield number


async def doubled(source):
    async for number in source:
        yield number * 2


async def main():
    total = 0
    async for number in doubled(doubled(numbers(400_000))):
        total += number
    print(total, sum([n async for n in numbers(200_000) if n % 2]))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
