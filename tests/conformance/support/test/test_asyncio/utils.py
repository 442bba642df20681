"""What CPython's tests of asyncio ask of their own `utils`, without the loop whose insides they drive."""

import asyncio
import logging
import re
import unittest

CLOCK_RES = 0.050

logger = logging.getLogger("asyncio")


async def nothing():
    pass


def run_briefly(loop):
    coro = nothing()
    task = loop.create_task(coro)
    try:
        loop.run_until_complete(task)
    finally:
        coro.close()


def run_until(loop, pred, timeout=10.0):
    deadline = loop.time() + timeout
    delay = 0.001
    while not pred():
        if loop.time() > deadline:
            raise asyncio.TimeoutError()
        loop.run_until_complete(asyncio.sleep(delay))
        delay = min(delay * 2, 1.0)


def run_once(loop):
    loop.call_soon(loop.stop)
    loop.run_forever()


class MockPattern(str):
    """A text that equals what its pattern is found in."""

    def __eq__(self, other):
        return bool(re.search(str(self), other, re.S))

    def __hash__(self):
        return hash(str(self))


class MockInstanceOf:
    def __init__(self, type):
        self._type = type

    def __eq__(self, other):
        return isinstance(other, self._type)


class TestCase(unittest.TestCase):
    def close_loop(self, loop):
        if not loop.is_closed():
            loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    def set_event_loop(self, loop, *, cleanup=True):
        if loop is None:
            raise AssertionError("loop is None")
        asyncio.set_event_loop(None)
        if cleanup:
            self.addCleanup(self.close_loop, loop)

    def new_test_loop(self, gen=None):
        loop = asyncio.new_event_loop()
        self.set_event_loop(loop)
        return loop

    def tearDown(self):
        asyncio.set_event_loop(None)
        self.doCleanups()


async def await_without_task(coro):
    exc = None

    def func():
        nonlocal exc
        try:
            for _ in coro.__await__():
                pass
        except BaseException as err:
            exc = err

    asyncio.get_running_loop().call_soon(func)
    await asyncio.sleep(0)
    if exc is not None:
        raise exc
