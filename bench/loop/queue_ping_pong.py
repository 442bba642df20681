import asyncio, time


async def player(inbox, outbox, count):
    for _ in range(count):
        await outbox.put(await inbox.get())


async def main():
    began, cpu = time.perf_counter(), time.process_time()
    a, b = asyncio.Queue(), asyncio.Queue()
    players = [asyncio.create_task(player(a, b, 50_000)), asyncio.create_task(player(b, a, 50_000))]
    await a.put(0)
    await asyncio.gather(*players)
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)


asyncio.run(main())
