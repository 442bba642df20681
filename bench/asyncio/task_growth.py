"""What a task costs, from a thousand to a million."""
import asyncio
import time


async def one():
    await asyncio.sleep(0)


async def main():
    for count in (1_000, 10_000, 100_000, 1_000_000):
        began = time.perf_counter()
        for _ in range(max(1, 20_000 // count)):
            tasks = [asyncio.create_task(one()) for _ in range(count)]
            for task in tasks:
                await task
        print(f"metric us per task of {count}", (time.perf_counter() - began) * 1e6 / (count * max(1, 20_000 // count)))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
