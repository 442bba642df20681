import asyncio
import time

urls = [f"http://site/{n}" for n in range(10)]


async def fetch(url):
    await asyncio.sleep(1)  # Simulate I/O
    return f"Result from {url}"

async def main():
    tasks = [fetch(url) for url in urls]
    results = await asyncio.gather(*tasks)
    return results

started = time.perf_counter()
for result in asyncio.run(main()):
    print(result)
print("about one second:", 0.9 < time.perf_counter() - started < 5.0)
