import asyncio, time


async def main():
    began, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(asyncio.sleep(0.01) for _ in range(50_000)))
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)


asyncio.run(main())
