import asyncio, time


async def fib(n):
    return n if n < 2 else await fib(n - 1) + await fib(n - 2)


async def main():
    began = time.perf_counter()
    await fib(23)
    print(time.perf_counter() - began)


asyncio.run(main())
