"""A loop made, run, stopped and closed by hand, with its handles, handlers, executors and generators."""
import asyncio
import concurrent.futures
import contextvars
import threading
import time

level = contextvars.ContextVar("level", default=0)


def running():
    loop = asyncio.new_event_loop()
    print(isinstance(loop, asyncio.AbstractEventLoop), isinstance(loop, asyncio.BaseEventLoop), isinstance(loop, asyncio.SelectorEventLoop), asyncio.EventLoop is asyncio.SelectorEventLoop)
    asyncio.set_event_loop(loop)
    print(asyncio.get_event_loop() is loop, loop.is_running(), loop.is_closed())
    log = []

    def callback(n):
        log.append((n, loop.is_running()))
        if n < 3:
            loop.call_soon(callback, n + 1)
        else:
            loop.stop()

    loop.call_soon(callback, 1)
    loop.run_forever()
    print(log, loop.is_running())

    async def coroutine():
        await asyncio.sleep(0)
        return asyncio.get_running_loop() is loop

    print(loop.run_until_complete(coroutine()), loop.run_until_complete(loop.create_task(coroutine(), name="named")))
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        print(error)
    future = loop.create_future()
    loop.call_later(0.01, future.set_result, "later")
    print(loop.run_until_complete(future))
    stuck = loop.create_future()
    loop.call_soon(loop.stop)
    try:
        loop.run_until_complete(stuck)
    except RuntimeError as error:
        print(error)
    loop.close()
    print(loop.is_closed(), repr(loop).split(" ", 1)[1])
    for act in (lambda: loop.call_soon(print), lambda: loop.run_forever(), lambda: loop.call_later(1, print)):
        try:
            act()
        except RuntimeError as error:
            print(error)
    asyncio.set_event_loop(None)


def handles():
    loop = asyncio.new_event_loop()
    log = []
    soon = loop.call_soon(log.append, "never")
    print(isinstance(soon, asyncio.Handle), soon.cancelled())
    soon.cancel()
    print(soon.cancelled())
    now = loop.time()
    timer = loop.call_at(now + 0.02, log.append, "at")
    print(isinstance(timer, asyncio.TimerHandle), timer.when() == now + 0.02)
    first, second = loop.call_at(now + 5, print), loop.call_at(now + 6, print)
    print(first < second, first <= second, first == second, first > second)
    first.cancel()
    second.cancel()

    context = contextvars.copy_context()
    context.run(level.set, 7)
    in_context = loop.call_soon(lambda: log.append(("level", level.get())), context=context)
    print(in_context.get_context()[level])
    loop.call_later(0.05, loop.stop)
    loop.run_forever()
    print(log)
    thread = threading.Thread(target=lambda: loop.call_soon_threadsafe(loop.stop))
    loop.call_soon(thread.start)
    loop.run_forever()
    thread.join()
    print("stopped by a thread")
    loop.close()


def handlers():
    loop = asyncio.new_event_loop()
    print(loop.get_exception_handler(), loop.get_debug())

    def handler(loop, context):
        print("handler:", sorted(context), context["message"].split(" ")[0:3], repr(context.get("exception")))

    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(lambda: 1 / 0)
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.call_exception_handler({"message": "called by hand"})
    loop.set_exception_handler(None)
    loop.default_exception_handler({"message": "goes to the log"})
    try:
        loop.set_exception_handler(5)
    except TypeError as error:
        print(error)
    loop.set_debug(True)
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.set_debug(False)
    loop.close()


def executors():
    loop = asyncio.new_event_loop()
    pool = concurrent.futures.ThreadPoolExecutor(2, thread_name_prefix="mine")
    loop.set_default_executor(pool)

    def work(n):
        time.sleep(0.01)
        return n * 2, threading.current_thread().name.startswith("mine")

    async def main():
        return await asyncio.gather(*(loop.run_in_executor(None, work, n) for n in range(3)))

    print(loop.run_until_complete(main()))
    try:
        loop.set_default_executor("no executor")
    except TypeError as error:
        print(error)
    loop.run_until_complete(loop.shutdown_default_executor())
    try:
        loop.run_in_executor(None, work, 1)
    except RuntimeError as error:
        print(error)
    loop.close()


def generators():
    loop = asyncio.new_event_loop()

    async def numbers():
        try:
            for n in range(10):
                yield n
        finally:
            print("numbers closed")

    async def main():
        source = numbers()
        async for n in source:
            if n == 2:
                break
        return source

    kept = loop.run_until_complete(main())
    print("left open")
    loop.run_until_complete(loop.shutdown_asyncgens())
    print(type(kept).__name__)
    loop.close()


def runners():
    async def answer(n):
        await asyncio.sleep(0)
        return n, asyncio.get_running_loop().get_debug()

    with asyncio.Runner(debug=True) as runner:
        loop = runner.get_loop()
        print(runner.run(answer(1)), runner.run(answer(2)), runner.get_loop() is loop)
    try:
        runner.get_loop()
    except RuntimeError as error:
        print(error)
    by_hand = asyncio.Runner()
    print(by_hand.run(answer(3)))
    by_hand.close()
    by_hand.close()
    try:
        by_hand.run(answer(4))
    except RuntimeError as error:
        print(error)

    async def inside():
        coroutine = answer(5)
        try:
            asyncio.run(coroutine)
        except RuntimeError as error:
            coroutine.close()
            return str(error)

    print(asyncio.run(inside()))
    made = []

    def factory():
        made.append(asyncio.new_event_loop())
        return made[-1]

    print(asyncio.run(answer(6), loop_factory=factory), len(made), made[0].is_closed())


for part in (running, handles, handlers, executors, generators, runners):
    print("--", part.__name__)
    part()
