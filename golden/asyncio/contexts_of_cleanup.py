import asyncio


def show(e):
    chain = []
    while e is not None:
        chain.append(f"{type(e).__name__}({e})")
        e = e.__context__
    return " <- ".join(chain)


def plain_finally():
    try:
        raise ValueError("body")
    finally:
        raise KeyError("finally")


def nested_finally():
    try:
        try:
            raise ValueError("inner")
        finally:
            raise KeyError("middle")
    finally:
        raise TypeError("outer")


def finally_calls():
    def helper():
        raise RuntimeError("helper")
    try:
        raise ValueError("body")
    finally:
        helper()


def finally_handles():
    try:
        raise ValueError("body")
    finally:
        try:
            raise KeyError("in finally")
        except KeyError as e:
            print("  handled", show(e))


def finally_return():
    try:
        return 1
    finally:
        raise KeyError("after return")


def finally_loop():
    for i in range(2):
        try:
            if i == 0:
                continue
            break
        finally:
            raise KeyError(f"after continue {i}")


def finally_after_except():
    try:
        try:
            raise ValueError("a")
        except ValueError:
            raise KeyError("b")
        finally:
            raise TypeError("c")
    finally:
        pass


def finally_after_handled():
    try:
        raise ValueError("a")
    except ValueError:
        pass
    finally:
        raise TypeError("c")


def else_finally():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError("else")
    finally:
        raise TypeError("c")


for f in (plain_finally, nested_finally, finally_calls, finally_handles, finally_return, finally_loop, finally_after_except, finally_after_handled, else_finally):
    try:
        f()
    except Exception as e:
        print(f.__name__, show(e))


async def raise_in_finally():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("cleanup")


async def await_in_finally():
    try:
        raise ValueError("pending")
    finally:
        await asyncio.sleep(10)


async def await_in_except():
    try:
        raise ValueError("pending")
    except ValueError:
        await asyncio.sleep(10)


async def await_in_handler_of_cancel():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(0.05)


async def wait_event_in_finally():
    try:
        raise KeyError("k")
    finally:
        await asyncio.Event().wait()


async def nested():
    try:
        await await_in_finally()
    finally:
        raise OSError("outer finally")


async def under(name, coro_fn):
    try:
        async with asyncio.timeout(0.01):
            await coro_fn()
    except BaseException as e:
        print(name, "timeout:", show(e), "| cause", show(e.__cause__))
    try:
        await asyncio.wait_for(coro_fn(), 0.01)
    except BaseException as e:
        print(name, "wait_for:", show(e), "| cause", show(e.__cause__))
    t = asyncio.create_task(coro_fn())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel("stop")
    try:
        await t
    except BaseException as e:
        print(name, "cancel:", show(e), "| cause", show(e.__cause__))


async def twice():
    t = asyncio.create_task(await_in_handler_of_cancel())
    await asyncio.sleep(0)
    t.cancel("one")
    await asyncio.sleep(0)
    t.cancel("two")
    try:
        await t
    except BaseException as e:
        print("twice", show(e))


async def main():
    for f in (raise_in_finally, await_in_finally, await_in_except, await_in_handler_of_cancel, wait_event_in_finally, nested):
        await under(f.__name__, f)
    await twice()

asyncio.run(main())


def gen():
    try:
        yield 1
    finally:
        raise ValueError("gen cleanup")

g = gen()
next(g)
try:
    g.throw(KeyError("thrown"))
except Exception as e:
    print(show(e))
g = gen()
next(g)
try:
    g.close()
except Exception as e:
    print(show(e))


async def set_while_handling():
    future = asyncio.get_running_loop().create_future()
    try:
        raise ValueError("handled")
    except ValueError as handled:
        future.set_exception(KeyError("made here"))
        raised = asyncio.get_running_loop().create_future()
        raised.set_exception(handled)
    for each in (future, raised):
        try:
            await each
        except Exception as e:
            print("set", show(e))

asyncio.run(set_while_handling())
