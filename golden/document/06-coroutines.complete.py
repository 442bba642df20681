import asyncio


async def my_coroutine():
    return "Hello"

# Calling returns a coroutine object, not the result
coro = my_coroutine()  # <coroutine object>
print(type(coro).__name__, coro.__name__, asyncio.iscoroutine(coro))
coro.close()

# Must be awaited or run
result = asyncio.run(my_coroutine())  # "Hello"
print(result)
