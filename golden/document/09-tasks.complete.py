import asyncio
import time


async def fetch(url):
    print("start", url)
    await asyncio.sleep(1)
    print("end", url)
    return f"Result from {url}"


async def main():
    # Create tasks for concurrent execution
    task1 = asyncio.create_task(fetch("url1"))
    task2 = asyncio.create_task(fetch("url2"))

    # Both run concurrently
    result1 = await task1
    result2 = await task2
    print(result1, result2)


started = time.perf_counter()
asyncio.run(main())
print("concurrent:", time.perf_counter() - started < 1.9)
