"""Warnings: filters, recording, showing, deprecation."""
import warnings, asyncio, sys
from warnings import deprecated

def old():
    warnings.warn("old is deprecated", DeprecationWarning, stacklevel=2)
    return 1

def note(msg):
    warnings.warn(msg)

@deprecated("use fresh")
def stale(x):
    return x * 2

def texts(recorded):
    for each in recorded:
        print(each.message, end=" ")
    print()


class MyWarning(UserWarning):
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    note("hello")
    print(stale(4))
    warnings.warn(MyWarning("mine"))
    for w in caught:
        print(w.category.__name__, w.message, w.lineno, w.filename.endswith("warnings_module.py"), isinstance(w.message, Warning))
    print(len(caught), str(caught[0])[:40])

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as e:
        print("raised", e)

def show(message, category, filename, lineno, file=None, line=None):
    print("SHOW", category.__name__, message, lineno)

with warnings.catch_warnings(record=True) as got:
    warnings.simplefilter("default")
    for i in range(3):
        note("same")
    for i in range(3):
        note(f"n{i}")
    texts(got)
    warnings.filterwarnings("ignore", message="SAME.*")
    note("same2"); note("other")
    texts(got)
    warnings.resetwarnings()
    warnings.simplefilter("once")
    note("x"); note("x"); note("y")
    texts(got)
def brief(message, category, filename, lineno, line=None):
    return f"<{category.__name__}: {message}>"


print(len(warnings.filters) > 0)
with warnings.catch_warnings(record=True) as explicit:
    warnings.simplefilter("always")
    warnings.warn_explicit("explicit", UserWarning, "other.py", 7, module="other")
    for each in explicit:
        print(each.filename, each.lineno, each.category.__name__, each.line, each.file, each.source)
made = warnings.WarningMessage("text", UserWarning, "a.py", 1)
print(made)
warnings.formatwarning = brief
print(warnings.formatwarning("m", UserWarning, "f", 1))
warnings.showwarning = show
note("shown")
try:
    warnings.simplefilter("nope")
except ValueError as e:
    print(e)
try:
    warnings.warn("x", int)
except TypeError as e:
    print(e)
async def main():
    note("async")
asyncio.run(main())
