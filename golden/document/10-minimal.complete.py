import asyncio

async def say_after(delay, message):
    """Coroutine that waits then prints."""
    await asyncio.sleep(delay)
    print(message)

async def main():
    started = asyncio.get_event_loop().time()

    # Sequential (3 seconds total)
    await say_after(1, "Hello")
    await say_after(2, "World")
    print(f"Sequential: {asyncio.get_event_loop().time() - started:.0f} seconds")

    started = asyncio.get_event_loop().time()

    # Concurrent (2 seconds total)
    await asyncio.gather(
        say_after(1, "Hello"),
        say_after(2, "World")
    )

    print(f"Concurrent: {asyncio.get_event_loop().time() - started:.0f} seconds")

asyncio.run(main())
