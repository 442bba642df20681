"""contextlib: programs of context managers and what they print; record with CPython 3.13.0. tests/runtime/contextlib.test.ts holds them as the compiler emits them."""
import asyncio
import contextlib
import io
import json
from contextlib import (AsyncExitStack, ContextDecorator, ExitStack, aclosing, asynccontextmanager, closing, contextmanager, nullcontext, redirect_stdout, suppress)

CASES = {}
log = []


def case(f):
    log.clear()
    f()
    CASES[f.__name__] = list(log)


def attempt(f):
    try:
        log.append(repr(f()))
    except BaseException as e:
        log.append(f"{type(e).__name__}: {e} / {type(None if isinstance(e.__context__, AttributeError) else e.__context__).__name__}")


@contextmanager
def plain(name, suppressing=False):
    log.append(f"enter {name}")
    try:
        yield name
    except ValueError as e:
        log.append(f"saw {e}")
        if not suppressing:
            raise
    finally:
        log.append(f"leave {name}")


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def never():
    if False:
        yield


@contextmanager
def replacing():
    try:
        yield
    except ValueError:
        raise KeyError("other")


@contextmanager
def stubborn():
    try:
        yield
    except ValueError:
        yield


@case
def generators():
    def body(manager, error=None):
        with manager as value:
            log.append(f"in {value}")
            if error is not None:
                raise error
            return "returned"
        return "suppressed"

    for error in (None, ValueError("v"), KeyError("k"), StopIteration(3)):
        for make in (lambda: plain("a"), lambda: plain("b", True), twice, never, replacing, stubborn):
            attempt(lambda: body(make(), error))

    @plain("decorated")
    def f(x):
        log.append(f"call {x}")
        return x + 1

    attempt(lambda: f(1))
    attempt(lambda: f(2))


class Thing:
    def close(self):
        log.append("closed")

    async def aclose(self):
        log.append("aclosed")


@case
def small():
    def suppressed(error, *kinds):
        with suppress(*kinds):
            raise error
        return "after"

    attempt(lambda: suppressed(ValueError(1), ValueError, KeyError))
    attempt(lambda: suppressed(IndexError(1), LookupError))
    attempt(lambda: suppressed(TypeError(1), LookupError))
    attempt(lambda: suppressed(ExceptionGroup("g", [ValueError(1), ValueError(2)]), ValueError))
    attempt(lambda: suppressed(ExceptionGroup("g", [ValueError(1), KeyError(2)]), ValueError))
    with closing(Thing()) as thing:
        log.append(type(thing).__name__)
    with nullcontext(5) as n:
        log.append(str(n))
    with nullcontext() as n:
        log.append(str(n))
    buffer = io.StringIO()
    with redirect_stdout(buffer):
        print("hidden")
    log.append(repr(buffer.getvalue()))


@case
def stacks():
    def body(error=None, *, suppressing=False, broken=False):
        with ExitStack() as stack:
            log.append(stack.enter_context(plain("one", suppressing)))
            stack.callback(lambda *args, **kwargs: log.append(f"callback {args} {kwargs}"), 1, k=2)
            stack.push(lambda t, e, tb: log.append(f"exit {None if t is None else t.__name__}"))
            stack.push(nullcontext())
            if broken:
                stack.callback(lambda: 1 / 0)
            if error is not None:
                raise error
            return "returned"
        return "suppressed"

    for error in (None, ValueError("v"), KeyError("k")):
        attempt(lambda: body(error))
        attempt(lambda: body(error, suppressing=True))
        attempt(lambda: body(error, broken=True))
    stack = ExitStack()
    stack.callback(lambda: log.append("kept"))
    with stack:
        kept = stack.pop_all()
    log.append("not yet")
    kept.close()
    attempt(lambda: stack.enter_context(5))
    attempt(lambda: stack.enter_context(Thing()))


@asynccontextmanager
async def aplain(name, suppressing=False):
    log.append(f"enter {name}")
    await asyncio.sleep(0)
    try:
        yield name
    except ValueError as e:
        log.append(f"saw {e}")
        if not suppressing:
            raise
    finally:
        await asyncio.sleep(0)
        log.append(f"leave {name}")


@asynccontextmanager
async def atwice():
    yield 1
    yield 2


@case
def asynchronous():
    async def attempt_async(f):
        try:
            log.append(repr(await f()))
        except BaseException as e:
            log.append(f"{type(e).__name__}: {e}")

    async def body(manager, error=None):
        async with manager as value:
            log.append(f"in {value}")
            if error is not None:
                raise error
            return "returned"
        return "suppressed"

    async def stacked(error=None, suppressing=False):
        async with AsyncExitStack() as stack:
            log.append(await stack.enter_async_context(aplain("one", suppressing)))
            log.append(stack.enter_context(plain("two")))

            async def later(x):
                await asyncio.sleep(0)
                log.append(f"later {x}")

            stack.push_async_callback(later, 1)
            stack.callback(lambda: log.append("callback"))
            stack.push_async_exit(aplain("three").__aexit__ if False else nullcontext())
            if error is not None:
                raise error
            return "returned"
        return "suppressed"

    async def main():
        for error in (None, ValueError("v"), KeyError("k")):
            for make in (lambda: aplain("a"), lambda: aplain("b", True), atwice):
                await attempt_async(lambda: body(make(), error))
            await attempt_async(lambda: stacked(error))
            await attempt_async(lambda: stacked(error, True))
        async with aclosing(Thing()):
            log.append("with")
        async with nullcontext(7) as n:
            log.append(str(n))

        @aplain("decorated")
        async def f(x):
            log.append(f"call {x}")
            return x + 1

        log.append(repr(await f(1)))
        log.append(repr(await f(2)))

    asyncio.run(main())


print(json.dumps(CASES, indent=0))
