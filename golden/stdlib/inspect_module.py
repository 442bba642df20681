"""inspect: signatures, docstrings, members and kinds of things."""
import asyncio
import functools
import inspect
from typing import Any, Callable, Optional


def connect(host: str, port: int = 80, *names, secure: bool = False, **options: Any) -> Optional[str]:
    """Opens a connection.

        Indented.
    Back.
    """
    return host


def plain(a, /, b, c=[1, 2], *, d, e=2.0):
    return a


async def handler(event, retries: int = 3, callback: Callable[[int], str] = None) -> list[int]:
    """Handles an event."""


def numbers():
    yield 1


async def ticks():
    yield 1


def logged(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)
    return wrapper


@logged
def wrapped(x: int, y="text"):
    """Is wrapped."""
    return x


class Base:
    """A base."""
    limit: int = 5

    def __init__(self, name, size=1):
        self.name = name
        self.size = size

    def run(self, times: int, *, fast=False):
        """Runs."""

    @classmethod
    def make(cls, text):
        return cls(text)

    @staticmethod
    def helper(value):
        return value

    async def work(self):
        pass


class Child(Base):
    def run(self, times: int, *, fast=True):
        pass


class Caller:
    def __call__(self, one, two=2):
        return one


def show(f):
    try:
        print(inspect.signature(f))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


for f in (connect, plain, handler, wrapped, Base, Child, Base.run, Base("n").run, Base.make, Base.helper, Caller(), lambda x, y=1: x, functools.partial(connect, "h", secure=True), functools.partial(plain, 1, c=3)):
    show(f)
show(5)

sig = inspect.signature(connect)
for p in sig.parameters.values():
    print(p.name, p.kind, p.kind.description, p.default is p.empty, p.annotation, repr(p), p.kind == p.VAR_KEYWORD)
print(repr(sig), sig.return_annotation, list(sig.parameters), sig == inspect.signature(connect))
bound = sig.bind("h", 81, "x", "y", secure=True, extra=1)
print(bound, bound.args, bound.kwargs, bound.arguments["port"])
bound = sig.bind("h")
bound.apply_defaults()
print(bound.arguments, connect(*bound.args, **bound.kwargs))
print(sig.bind_partial().arguments)
for args, kwargs in (((), {}), ((1,), {"host": 2}), ((1, 2, 3), {})):
    try:
        inspect.signature(handler).bind(*args, **kwargs)
        inspect.signature(plain).bind(*args, **kwargs)
    except TypeError as error:
        print(error)
made = inspect.Signature([inspect.Parameter("a", inspect.Parameter.POSITIONAL_ONLY), inspect.Parameter("k", inspect.Parameter.KEYWORD_ONLY, default=3, annotation=int)], return_annotation=str)
print(made, made.replace(return_annotation=inspect.Signature.empty), made.format(max_width=10))
try:
    inspect.Parameter("not valid", inspect.Parameter.KEYWORD_ONLY)
except ValueError as error:
    print(error)

print(inspect.getdoc(connect), inspect.getdoc(Base), inspect.getdoc(Child("c").run), inspect.getdoc(plain), sep="|")
print(repr(inspect.cleandoc("  one\n    two\n\n      three\n")))
print(inspect.unwrap(wrapped).__name__, wrapped.__name__, wrapped.__wrapped__ is inspect.unwrap(wrapped))
print(inspect.getmro(Child) == (Child, Base, object))
things = {"connect": connect, "handler": handler, "numbers": numbers, "ticks": ticks, "Base": Base, "method": Base("m").run, "work": Base("m").work, "lambda": lambda: 0, "Base.work": Base.work, "inspect": inspect, "5": 5}
tests = ("isfunction", "ismethod", "isclass", "ismodule", "isroutine", "iscoroutinefunction", "isgeneratorfunction", "isasyncgenfunction", "isabstract")
for name, thing in things.items():
    print(name, [test for test in tests if getattr(inspect, test)(thing)])
print([name for name, _ in inspect.getmembers(Caller(), inspect.ismethod) if not name.startswith("_")], [name for name, _ in inspect.getmembers(Child("x"), inspect.iscoroutinefunction)])
print([name for name, value in inspect.getmembers(Base("n")) if not name.startswith("_")])
print(inspect.getattr_static(Base("n"), "name"), inspect.getattr_static(Base, "limit"), inspect.getattr_static(Base, "none", None))
spec = inspect.getfullargspec(connect)
print(spec.args, spec.varargs, spec.varkw, spec.defaults, spec.kwonlyargs, spec.kwonlydefaults)
print(connect.__defaults__, connect.__kwdefaults__, plain.__defaults__, numbers.__defaults__)
print(connect.__annotations__, Base.__annotations__, inspect.get_annotations(handler))


async def main():
    coro = handler(1)
    print(inspect.iscoroutine(coro), inspect.isawaitable(coro), inspect.isawaitable(5), inspect.isasyncgen(ticks()), inspect.isgenerator(numbers()))
    await coro
    future = asyncio.get_running_loop().create_future()
    print(inspect.isawaitable(future), inspect.iscoroutine(future))
    results = [f(1) for f in (connect, handler)]
    for result in results:
        print(await result if inspect.isawaitable(result) else result)


asyncio.run(main())
