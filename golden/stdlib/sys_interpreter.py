"""What a launcher asks of the interpreter and how it ends the process."""
import sys
import warnings
from warnings import deprecated

print(sys.version.split()[0], sys.version.startswith("3.13"), isinstance(sys.executable, str), isinstance(sys.modules, dict))
before = sys.getswitchinterval()
sys.setswitchinterval(0.02)
print(before, sys.getswitchinterval())
sys.setswitchinterval(before)
print(sys.getswitchinterval() == before, sys.__stderr__ is sys.stderr, sys.__stderr__.fileno(), sys.__stderr__.writable())

shown: list[str] = []


def keep(message, category, filename, lineno, file=None, line=None):
    shown.append(f"{category.__name__}: {message}")


original = warnings.showwarning
warnings.showwarning = keep
warnings.simplefilter("always")
mark = deprecated("use fresh()", category=FutureWarning, stacklevel=1)
print(mark.message, mark.category.__name__, mark.stacklevel)


@mark
def stale() -> int:
    return 1


@deprecated("no longer", category=None)
def silent() -> int:
    return 2


print(stale(), silent(), shown, stale.__deprecated__)
warnings.showwarning = original
print(warnings.showwarning is original, warnings.showwarning is keep)


def leave(code):
    try:
        sys.exit(code)
    except SystemExit as error:
        return error.code


print([leave(code) for code in (None, 0, 3, "text", True)])
try:
    sys.exit(4)
finally:
    print("left")
