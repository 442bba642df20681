"""Tracebacks as objects: what they know of an exception and of its frames, and every way to print them."""
import io
import traceback


def inner(n):
    return 1 / n


def outer():
    return inner(0)


def caught():
    try:
        outer()
    except ZeroDivisionError as error:
        return error
    return None


error = caught()
for printed in (
    lambda file: traceback.print_exception(error, file=file), lambda file: traceback.print_tb(error.__traceback__, file=file),
    lambda file: traceback.print_list(traceback.extract_tb(error.__traceback__), file=file), lambda file: traceback.print_exception(error, limit=1, chain=False, file=file),
):
    file = io.StringIO()
    printed(file)
    print([line.strip() for line in file.getvalue().splitlines() if "File" not in line and "~" not in line])

try:
    outer()
except ZeroDivisionError:
    file = io.StringIO()
    traceback.print_exc(file=file)
    print(file.getvalue().splitlines()[0], file.getvalue().splitlines()[-1])
    print(traceback.format_exc(limit=0).splitlines())

summary = traceback.extract_tb(error.__traceback__)
print(type(summary).__name__, len(summary), [(frame.name, frame.lineno, frame.line, frame.filename.endswith(".py"), frame.locals) for frame in summary])
print(summary.format_frame_summary(summary[0]).splitlines()[-1].strip()[:5] != "", len(summary.format()))

details = traceback.TracebackException.from_exception(error)
print(details.exc_type.__name__ if details.exc_type else None, str(details), [frame.name for frame in details.stack], details.__cause__, details.__context__, details.__suppress_context__)
print(details.max_group_width, details.max_group_depth, list(details.format_exception_only()))
file = io.StringIO()
details.print(file=file)
print(file.getvalue().splitlines()[-1], details == traceback.TracebackException.from_exception(error))

syntax = traceback.TracebackException.from_exception(SyntaxError("bad thing", ("f.py", 3, 5, "a = = b\n", 3, 6)))
print(syntax.filename, syntax.lineno, syntax.end_lineno, repr(syntax.text), syntax.offset, syntax.end_offset, syntax.msg)
print(*syntax.format_exception_only(), sep="")

group = ExceptionGroup("several", [ValueError(1), ExceptionGroup("inner", [TypeError(2)])])
print(*traceback.TracebackException.from_exception(group, max_group_width=1).format(), sep="")
