"""Many tasks, one lock and a semaphore."""
import asyncio
import time


async def worker(lock: asyncio.Lock, gate: asyncio.Semaphore, counts: list[int]):
    for _ in range(100):
        async with lock:
            counts[0] += 1
            await asyncio.sleep(0)
        async with gate:
            counts[1] += 1


async def main():
    lock = asyncio.Lock()
    gate = asyncio.Semaphore(3)
    counts = [0, 0]
    await asyncio.gather(*(worker(lock, gate, counts) for _ in range(400)))
    print(counts)


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
