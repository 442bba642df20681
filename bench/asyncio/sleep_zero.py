"""A thousand tasks that each give way a hundred times, again and again."""
import asyncio
import time


async def runner():
    for _ in range(100):
        await asyncio.sleep(0)


async def main():
    for _ in range(5):
        await asyncio.gather(*(runner() for _ in range(1000)))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
