import asyncio, time


async def fib(n):
    return n if n < 2 else await fib(n - 1) + await fib(n - 2)


async def main():
    began, cpu = time.perf_counter(), time.process_time()
    await fib(25)
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)


asyncio.run(main())
