"""Locks of every kind: barriers that fill, break and are reset, bounded semaphores, conditions that wait for something."""
import asyncio


async def barriers():
    barrier = asyncio.Barrier(3)
    log = []

    async def runner(name):
        position = await barrier.wait()
        log.append((name, position))
        async with barrier as again:
            log.append((name, "again", again))

    print(barrier.parties, barrier.n_waiting, barrier.broken, repr(barrier).split("[")[1].split("]")[0])
    tasks = [asyncio.create_task(runner(name)) for name in "abc"]
    await asyncio.sleep(0)
    print(barrier.n_waiting, repr(barrier).split("[")[1].split("]")[0])
    await asyncio.gather(*tasks)
    print(log)
    for bad in (0, -1):
        try:
            asyncio.Barrier(bad)
        except ValueError as error:
            print(error)


async def broken_barriers():
    barrier = asyncio.Barrier(2)
    waiter = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.reset()
    try:
        await waiter
    except asyncio.BrokenBarrierError as error:
        print("reset:", type(error).__name__, isinstance(error, RuntimeError), error)
    print(barrier.broken, barrier.n_waiting)
    waiter = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    try:
        await waiter
    except asyncio.BrokenBarrierError as error:
        print("abort:", error)
    print(barrier.broken, repr(barrier).split("[")[1].split("]")[0])
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print("broken:", error)
    await barrier.reset()
    print(barrier.broken, await asyncio.gather(barrier.wait(), barrier.wait()))


async def semaphores():
    bounded = asyncio.BoundedSemaphore(2)
    print(bounded.locked(), repr(bounded).split("[")[1].split("]")[0])
    await bounded.acquire()
    async with bounded:
        print(bounded.locked(), repr(bounded).split("[")[1].split("]")[0])
        waiter = asyncio.create_task(bounded.acquire())
        await asyncio.sleep(0)
        print(repr(bounded).split("[")[1].split("]")[0])
    print(await waiter)
    bounded.release()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


async def conditions():
    condition = asyncio.Condition()
    state = {"n": 0}
    log = []

    async def waits(name, least):
        async with condition:
            result = await condition.wait_for(lambda: state["n"] >= least and f"reached {least}")
            log.append((name, result))

    tasks = [asyncio.create_task(waits(name, least)) for name, least in (("a", 2), ("b", 1), ("c", 3))]
    for _ in range(3):
        await asyncio.sleep(0)
        async with condition:
            state["n"] += 1
            condition.notify_all()
    await asyncio.gather(*tasks)
    print(log)
    for act in (condition.notify, condition.notify_all):
        try:
            act()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    lock = asyncio.Lock()
    sharing = asyncio.Condition(lock)
    async with sharing:
        print(lock.locked(), sharing.locked(), repr(sharing).split("[")[1].split("]")[0])
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


async def events():
    event = asyncio.Event()
    print(event.is_set(), repr(event).split("[")[1].split("]")[0])
    waiters = [asyncio.create_task(event.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    print(repr(event).split("[")[1].split("]")[0])
    event.set()
    event.clear()
    print(await asyncio.gather(*waiters), event.is_set())
    event.set()
    print(await event.wait())


async def main():
    for part in (barriers, broken_barriers, semaphores, conditions, events):
        print("--", part.__name__)
        await part()


asyncio.run(main())
