import asyncio, time


async def runner():
    for _ in range(100):
        await asyncio.sleep(0)


async def main():
    began = time.perf_counter()
    await asyncio.gather(*(runner() for _ in range(1000)))
    print(time.perf_counter() - began)


asyncio.run(main())
