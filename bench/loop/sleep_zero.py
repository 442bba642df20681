import asyncio, time


async def runner():
    for _ in range(100):
        await asyncio.sleep(0)


async def main():
    began, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(runner() for _ in range(1000)))
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)


asyncio.run(main())
