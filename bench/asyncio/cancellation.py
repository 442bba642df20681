"""Fifty thousand tasks that are cancelled, each with a finally."""
import asyncio
import time


async def sleeper(ended: list[int]):
    try:
        await asyncio.sleep(100)
    finally:
        ended[0] += 1


async def main():
    ended = [0]
    tasks = [asyncio.create_task(sleeper(ended)) for _ in range(50_000)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print(ended, sum(isinstance(result, asyncio.CancelledError) for result in results))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
