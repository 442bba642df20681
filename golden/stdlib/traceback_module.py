"""Tracebacks: frames, lines and marks, causes, contexts and groups."""
import asyncio
import linecache
import sys
import traceback

HERE = traceback.extract_stack()[0].filename


def clean(text):
    return text.replace(HERE, "program.py")


def show(error):
    print(clean("".join(traceback.format_exception(error))))


class ConfigError(Exception):
    def __init__(self, key, value):
        super().__init__(f"bad value for {key}")
        self.key = key
        self.value = value


class Box:
    def __init__(self, size):
        if size < 0:
            raise ValueError(
                "negative",
                size,
            )
        self.size = size

    def grow(self, other):
        return self.size + other.missing


def ratio(x):
    return 10 / x


def safe_ratio(x):
    try:
        return ratio(x)
    except ZeroDivisionError:
        print(clean(traceback.format_exc(limit=1)))
        raise


def configure(settings):
    try:
        return safe_ratio(settings["divisor"])
    except ZeroDivisionError as error:
        raise ConfigError("divisor", settings["divisor"]) from error


def deep(n):
    if n == 0:
        raise RuntimeError("deep enough")
    deep(n - 1)


def kept():
    try:
        configure({"divisor": 0})
    except ConfigError as error:
        return error


error = kept()
show(error)
print(traceback.format_exception_only(error))
for frame in traceback.extract_tb(error.__traceback__):
    print(clean(repr(frame)), frame.line, frame.lineno, frame.end_lineno, frame.colno, frame.end_colno, len(frame))
tb = error.__traceback__
while tb is not None:
    print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
    tb = tb.tb_next
for frame, lineno in traceback.walk_tb(error.__cause__.__traceback__):
    print(frame.f_code.co_qualname, frame.f_code.co_firstlineno, lineno)
print(clean("".join(traceback.format_tb(error.__traceback__))))
print(ValueError("never raised").__traceback__)

for attempt in (lambda: Box(-1), lambda: Box(1).grow(2), lambda: deep(6), lambda: [1, 2][5], lambda: {"a": 1}["b"], lambda: int("zz") + 1, lambda: "a" + 1):
    try:
        attempt()
    except Exception as problem:
        show(problem)

try:
    first, second = [1, 2, 3]
except ValueError:
    traceback.print_exc(file=sys.stdout, limit=-1) if False else print(clean(traceback.format_exc()))

try:
    try:
        ratio(0)
    except ZeroDivisionError:
        raise KeyError("while handling")
except KeyError as problem:
    show(problem)
    print(repr(problem.__context__), problem.__suppress_context__, sys.exc_info()[1] is problem, sys.exception() is problem)
print(sys.exc_info(), sys.exception())

try:
    raise ExceptionGroup("several", [ValueError(1), ExceptionGroup("inner", [TypeError("t"), KeyError("k")])])
except ExceptionGroup as group:
    group.add_note("a note\nof two lines")
    show(group)
    print(traceback.format_exception_only(group, show_group=True))

problem = ConfigError("name", 3)
try:
    raise problem
except ConfigError:
    pass
try:
    raise problem.with_traceback(None)
except ConfigError as again:
    show(again)

print("".join(traceback.format_exception_only(SyntaxError("invalid syntax", ("f.py", 3, 7, "  x = = 1\n", 3, 8)))))


def outer():
    inner()


def inner():
    for frame in traceback.extract_stack():
        print(frame.name, frame.lineno, frame.line)
    print(clean("".join(traceback.format_stack(limit=1))))


outer()
summary = traceback.TracebackException.from_exception(error, limit=1)
print(str(summary), summary.exc_type_str, len(summary.stack), summary.__cause__ is not None, summary.exceptions)
print(clean("".join(summary.format(chain=False))))
print(list(summary.format_exception_only()))
stack = traceback.StackSummary.from_list([("a.py", 1, "f", "x = 1"), ("b.py", 2, "g", None)])
print(stack.format(), traceback.format_list([("c.py", 3, "h", "return  ")]))
print(traceback.FrameSummary("d.py", 5, "k", line="pass") == ("d.py", 5, "k", "pass"))
print(repr(linecache.getline(HERE, 1)), repr(linecache.getline(HERE, 100000)), linecache.getlines("no such file"))
linecache.checkcache()
linecache.clearcache()
traceback.clear_frames(error.__traceback__)


async def child(n):
    await asyncio.sleep(0)
    if n == 1:
        raise ConfigError("n", n)
    return ratio(n)


async def parent(n):
    result = await child(n)
    return result


async def main():
    for n in (0, 1):
        try:
            await parent(n)
        except Exception as failure:
            show(failure)
        try:
            await asyncio.gather(parent(n), parent(5))
        except Exception as failure:
            show(failure)
    task = asyncio.create_task(parent(0))
    await asyncio.wait([task])
    show(task.exception())
    try:
        await task
    except ZeroDivisionError as failure:
        show(failure)
    try:
        task.result()
    except ZeroDivisionError as failure:
        show(failure)


asyncio.run(main())
