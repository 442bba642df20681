"""A hundred thousand callbacks, several times over."""
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    for _ in range(5):
        done = loop.create_future()
        count = 0

        def step(number):
            nonlocal count
            count += 1
            if count == 100_000:
                done.set_result(number)

        for number in range(100_000):
            loop.call_soon(step, number)
        print(await done, count)


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
