import asyncio

async def say_after(delay, message):
    """Coroutine that waits then prints."""
    await asyncio.sleep(delay)
    print(message)

async def main():
    print(f"Started at {asyncio.get_event_loop().time():.2f}")

    # Sequential (3 seconds total)
    # await say_after(1, "Hello")
    # await say_after(2, "World")

    # Concurrent (2 seconds total)
    await asyncio.gather(
        say_after(1, "Hello"),
        say_after(2, "World")
    )

    print(f"Finished at {asyncio.get_event_loop().time():.2f}")

asyncio.run(main())
