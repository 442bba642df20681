"""A watchdog that ends the process where it stands: nothing is cleaned up."""
import asyncio
import atexit
import os
import sys


async def worker(beats: list[int]) -> None:
    try:
        for beat in range(3):
            await asyncio.sleep(0)
            beats.append(beat)
            print("beat", beat, flush=True)
        await asyncio.sleep(60)
    finally:
        print("never cleaned up")


async def watchdog(beats: list[int]) -> None:
    seen = -1
    while len(beats) != seen:
        seen = len(beats)
        await asyncio.sleep(0.02)
    print("no beat after", beats, flush=True)
    sys.stdout.flush()
    os.abort()


async def main() -> None:
    atexit.register(print, "never at exit")
    beats: list[int] = []
    await asyncio.gather(worker(beats), watchdog(beats))


asyncio.run(main())
