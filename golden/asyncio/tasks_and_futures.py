"""Tasks and futures in full: names, contexts, coroutines, factories, eager tasks, results set by hand and read too early."""
import asyncio
import contextvars

request = contextvars.ContextVar("request", default="none")


async def job(n, delay=0.0):
    await asyncio.sleep(delay)
    return n * n


async def naming():
    task = asyncio.create_task(job(2), name="first")
    print(task.get_name(), isinstance(task, asyncio.Task), asyncio.isfuture(task), asyncio.iscoroutine(task.get_coro()), asyncio.iscoroutinefunction(job))
    task.set_name("renamed")
    print(task.get_name(), task.get_coro().__name__, await task, task.get_loop() is asyncio.get_running_loop())
    other = asyncio.create_task(job(3))
    print(other.get_name().startswith("Task-"), len(asyncio.all_tasks()), other in asyncio.all_tasks(), asyncio.current_task() in asyncio.all_tasks())
    await other
    print(other in asyncio.all_tasks())


async def contexts():
    async def reads():
        return request.get()

    context = contextvars.copy_context()
    context.run(request.set, "from outside")
    task = asyncio.create_task(reads(), context=context)
    print(await task, task.get_context() is context, request.get())
    request.set("inner")
    print(await asyncio.create_task(reads()), asyncio.current_task().get_context()[request])


async def futures():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    for ask in (future.result, future.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(type(error).__name__, error)
    future.set_result(1)
    for act in (lambda: future.set_result(2), lambda: future.set_exception(ValueError())):
        try:
            act()
        except asyncio.InvalidStateError as error:
            print(type(error).__name__, error)
    print(future.result(), future.exception(), future.done(), future.cancelled(), future.cancel(), future.get_loop() is loop)
    failed = asyncio.Future()
    failed.set_exception(KeyError)
    print(repr(failed.exception()), isinstance(failed, asyncio.Future))
    try:
        await failed
    except KeyError as error:
        print("raised", repr(error))
    done = loop.create_future()
    order = []
    done.add_done_callback(lambda f: order.append(("a", f.result())))
    keep = order.append
    done.add_done_callback(keep)
    print(done.remove_done_callback(keep), done.remove_done_callback(keep))
    done.set_result("x")
    print(order)
    await asyncio.sleep(0)
    print(order)


async def coercion():
    task = asyncio.ensure_future(job(4))
    print(asyncio.ensure_future(task) is task, await task)
    try:
        asyncio.ensure_future(5)
    except TypeError as error:
        print(error)

    class Awaits:
        def __await__(self):
            return (yield from job(5).__await__())

    print(await asyncio.ensure_future(Awaits()))


async def waiting():
    delay = 0.01

    async def fails():
        await asyncio.sleep(0.01)
        if delay > 0:
            raise ValueError("soon")
        return 0

    slow = asyncio.create_task(job(1, 0.1))
    quick = asyncio.create_task(job(2, 0.01))
    done, pending = await asyncio.wait([slow, quick], return_when=asyncio.FIRST_COMPLETED)
    print(done == {quick}, pending == {slow})
    bad = asyncio.create_task(fails())
    done, pending = await asyncio.wait([slow, bad], return_when=asyncio.FIRST_EXCEPTION)
    print([repr(task.exception()) for task in done], len(pending))
    done, pending = await asyncio.wait([slow], return_when=asyncio.ALL_COMPLETED, timeout=1)
    print(len(done), len(pending))
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)


async def eager():
    loop = asyncio.get_running_loop()
    log = []

    async def step(name, pause):
        log.append(f"{name} begins")
        if pause:
            await asyncio.sleep(0)
        log.append(f"{name} ends")
        return name

    loop.set_task_factory(asyncio.eager_task_factory)
    print(loop.get_task_factory() is asyncio.eager_task_factory)
    at_once = asyncio.create_task(step("at once", False))
    log.append("created one")
    later = asyncio.create_task(step("later", True))
    log.append("created two")
    print(later.done(), await later, at_once.done())
    print(log)

    class Counting(asyncio.Task):
        made = 0

        def __init__(self, coro, **kwargs):
            super().__init__(coro, **kwargs)
            Counting.made += 1

    loop.set_task_factory(asyncio.create_eager_task_factory(Counting))
    print(await asyncio.create_task(step("counted", True)), Counting.made)
    loop.set_task_factory(None)
    print(loop.get_task_factory())


async def main():
    for part in (naming, contexts, futures, coercion, waiting, eager):
        print("--", part.__name__)
        await part()


asyncio.run(main())
