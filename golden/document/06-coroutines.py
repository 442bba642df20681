async def my_coroutine():
    return "Hello"

# Calling returns a coroutine object, not the result
coro = my_coroutine()  # <coroutine object>

# Must be awaited or run
result = asyncio.run(my_coroutine())  # "Hello"
