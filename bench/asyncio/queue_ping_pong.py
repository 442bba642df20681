"""Two tasks and two queues, fifty thousand times there and back."""
import asyncio
import time


async def player(inbox: asyncio.Queue, outbox: asyncio.Queue, count: int):
    for _ in range(count):
        await outbox.put(await inbox.get())


async def main():
    a = asyncio.Queue()
    b = asyncio.Queue()
    players = [asyncio.create_task(player(a, b, 50_000)), asyncio.create_task(player(b, a, 50_000))]
    await a.put(0)
    await asyncio.gather(*players)
    print(a.qsize(), b.qsize())


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
