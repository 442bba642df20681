import asyncio


async def main():
    print("main runs")
    return "done"


# Modern way (Python 3.7+)
asyncio.run(main())
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)

# Manual control (rarely needed)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, loop.is_running(), loop.is_closed())
print(loop.run_until_complete(main()))
loop.close()
print(loop.is_closed())
