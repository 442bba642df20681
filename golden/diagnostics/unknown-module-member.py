import asyncio

asyncio.no_such_function()
