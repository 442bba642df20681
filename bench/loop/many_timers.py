import asyncio, time


async def main():
    began = time.perf_counter()
    await asyncio.gather(*(asyncio.sleep(0.01) for _ in range(50_000)))
    print(time.perf_counter() - began)


asyncio.run(main())
