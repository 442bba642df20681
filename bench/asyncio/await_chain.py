"""Coroutines that await coroutines, a hundred deep."""
import asyncio
import time


async def chain(depth):
    if depth == 0:
        return 1
    return await chain(depth - 1) + 1


async def main():
    total = 0
    for _ in range(40_000):
        total += await chain(100)
    print(total)


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
