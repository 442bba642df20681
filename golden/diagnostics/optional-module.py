import asyncio

try:
    import uvloop
except ImportError:
    uvloop = None


async def main():
    print("fast" if uvloop is not None else "plain")


asyncio.run(main())
