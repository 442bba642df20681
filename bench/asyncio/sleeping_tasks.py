"""Fifty thousand tasks asleep at once, and what each weighs."""
import asyncio
import os
import time


def resident():
    """Bytes in memory, where the system tells."""
    if not os.path.exists("/proc/self/statm"):
        return 0
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


async def sleeper(seconds):
    await asyncio.sleep(seconds)
    return 1


async def main():
    before = resident()
    tasks = [asyncio.create_task(sleeper(0.4 + number % 100 / 1000)) for number in range(50_000)]
    await asyncio.sleep(0.3)
    print("metric bytes per task", (resident() - before) // 50_000)
    print(sum(await asyncio.gather(*tasks)))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
