"""Queues of every kind: sizes, what is full or empty, tasks that are done, and shutting down in both ways."""
import asyncio


async def sizes():
    queue = asyncio.Queue(maxsize=2)
    print(queue.maxsize, queue.qsize(), queue.empty(), queue.full(), repr(queue).split(" ", 3)[3])
    queue.put_nowait("a")
    await queue.put("b")
    print(queue.qsize(), queue.empty(), queue.full(), repr(queue).split(" ", 3)[3])
    try:
        queue.put_nowait("c")
    except asyncio.QueueFull as error:
        print(type(error).__name__, repr(str(error)), error.args)
    print(queue.get_nowait(), await queue.get())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(type(error).__name__, repr(str(error)))
    try:
        queue.task_done()
        queue.task_done()
        queue.task_done()
    except ValueError as error:
        print(error)


async def orders():
    priorities = asyncio.PriorityQueue()
    for item in ((3, "c"), (1, "a"), (2, "b"), (1, "A")):
        priorities.put_nowait(item)
    print([priorities.get_nowait() for _ in range(priorities.qsize())])
    last_first = asyncio.LifoQueue(3)
    for item in "xyz":
        await last_first.put(item)
    print([await last_first.get() for _ in range(3)], last_first.empty(), last_first.full())
    mixed = asyncio.PriorityQueue()
    mixed.put_nowait(1)
    try:
        mixed.put_nowait("two")
    except TypeError as error:
        print(error)


async def joining():
    queue = asyncio.Queue()
    done = []

    async def worker(name):
        while True:
            item = await queue.get()
            await asyncio.sleep(0)
            done.append((name, item))
            queue.task_done()

    for item in range(5):
        queue.put_nowait(item)
    workers = [asyncio.create_task(worker(name)) for name in "ab"]
    await queue.join()
    print(done)
    for each in workers:
        each.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    await asyncio.wait_for(queue.join(), 1)


async def waiting_putters():
    queue = asyncio.Queue(1)
    log = []

    async def put(item):
        await queue.put(item)
        log.append(f"put {item}")

    tasks = [asyncio.create_task(put(n)) for n in range(4)]
    await asyncio.sleep(0)
    print(log, queue.full())
    tasks[2].cancel()
    for _ in range(3):
        log.append(f"got {await queue.get()}")
        await asyncio.sleep(0)
    print(log, tasks[2].cancelled())


async def shutdowns():
    queue = asyncio.Queue(2)
    queue.put_nowait(1)
    queue.put_nowait(2)
    blocked = asyncio.create_task(queue.put(3))
    await asyncio.sleep(0)
    queue.shutdown()
    try:
        await blocked
    except asyncio.QueueShutDown as error:
        print("putter:", type(error).__name__, repr(str(error)))
    try:
        queue.put_nowait(4)
    except asyncio.QueueShutDown:
        print("no more puts")
    print(queue.get_nowait(), await queue.get())
    for attempt in (queue.get, ):
        try:
            await attempt()
        except asyncio.QueueShutDown:
            print("no more gets")
    try:
        queue.get_nowait()
    except asyncio.QueueShutDown:
        print("nor at once")
    now = asyncio.Queue()
    now.put_nowait("lost")
    waiter = asyncio.create_task(now.join())
    await asyncio.sleep(0)
    now.shutdown(immediate=True)
    await waiter
    print(now.qsize(), now.empty())
    idle = asyncio.Queue()
    getters = [asyncio.create_task(idle.get()) for _ in range(2)]
    await asyncio.sleep(0)
    idle.shutdown()
    print([type(each).__name__ for each in await asyncio.gather(*getters, return_exceptions=True)])


async def main():
    for part in (sizes, orders, joining, waiting_putters, shutdowns):
        print("--", part.__name__)
        await part()


asyncio.run(main())
