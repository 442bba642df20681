import asyncio


async def main():
    print("main runs")


# Modern way (Python 3.7+)
asyncio.run(main())

# Manual control (rarely needed)
loop = asyncio.get_event_loop()
loop.run_until_complete(main())
