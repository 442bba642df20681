"""contextlib as programs use it."""
import asyncio
import io
from contextlib import (AbstractAsyncContextManager, AbstractContextManager, AsyncContextDecorator, AsyncExitStack, ContextDecorator, ExitStack, aclosing, asynccontextmanager,
                        closing, contextmanager, nullcontext, redirect_stderr, redirect_stdout, suppress)
import sys


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")


@asynccontextmanager
async def connection(host):
    await asyncio.sleep(0)
    print("open", host)
    try:
        yield {"host": host}
    except ValueError as error:
        print("inside:", error)
        raise
    finally:
        print("close", host)


class Timed(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *exc):
        print("stop")
        return False


class Traced(AsyncContextDecorator):
    async def __aenter__(self):
        print("trace")
        return self

    async def __aexit__(self, *exc):
        print("traced")


class Lock(AbstractContextManager):
    def __exit__(self, exc_type, exc, tb):
        print("released", exc_type)


class Session(AbstractAsyncContextManager):
    async def __aexit__(self, exc_type, exc, tb):
        print("session over", exc_type)


class Door:
    def close(self):
        print("door closed")


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers done")


@Timed()
def work(n):
    return n * 2


@tag("p")
def paragraph():
    print("text")


@Traced()
async def traced_work():
    return 5

with tag("b") as text:
    print(text)
print(work(4))
paragraph()
with suppress(KeyError, IndexError):
    {}["missing"]
with closing(Door()) as door:
    print(type(door).__name__)
with nullcontext("nothing") as value:
    print(value)
with Lock() as lock:
    print(isinstance(lock, Lock))
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("captured")
with redirect_stderr(buffer):
    print("captured too", file=sys.stderr)
print(repr(buffer.getvalue()))
with ExitStack() as stack:
    names = [stack.enter_context(tag(name)) for name in ("i", "u")]
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda *exc: print("pushed", exc[0]))
    print(names)
with ExitStack() as stack:
    stack.callback(print, "later")
    kept = stack.pop_all()
print("before")
kept.close()


async def main():
    async with connection("a") as c:
        print(c)
    try:
        async with connection("b"):
            raise ValueError("bad")
    except ValueError as error:
        print("outside:", error)
    async with aclosing(numbers()) as stream:
        async for n in stream:
            print(n)
            break
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(connection("c"))
        stack.enter_context(tag("em"))
        stack.push_async_callback(asyncio.sleep, 0)
        stack.push_async_exit(Session())
    async with Session():
        pass
    print(await traced_work())
    other = AsyncExitStack()
    other.callback(print, "closed")
    await other.aclose()

asyncio.run(main())
