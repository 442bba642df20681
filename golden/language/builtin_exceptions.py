"""Every builtin exception: its place in the hierarchy, its arguments and attributes."""

CLASSES = [
    BaseException, BaseExceptionGroup, GeneratorExit, KeyboardInterrupt, SystemExit, Exception, ArithmeticError, FloatingPointError, OverflowError,
    ZeroDivisionError, AssertionError, AttributeError, BufferError, EOFError, ExceptionGroup, ImportError, ModuleNotFoundError, LookupError,
    IndexError, KeyError, MemoryError, NameError, UnboundLocalError, OSError, BlockingIOError, ChildProcessError, ConnectionError, BrokenPipeError,
    ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError, InterruptedError, IsADirectoryError,
    NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError, ReferenceError, RuntimeError, NotImplementedError,
    PythonFinalizationError, RecursionError, StopAsyncIteration, StopIteration, SyntaxError, IndentationError, TabError, SystemError, TypeError,
    ValueError, UnicodeError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, Warning, BytesWarning, DeprecationWarning,
    EncodingWarning, FutureWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning, RuntimeWarning, SyntaxWarning, UnicodeWarning, UserWarning,
]
for each in CLASSES:
    print(each.__name__, "<-", " <- ".join(base.__name__ for base in each.__mro__[1:-1]))

for make in (AssertionError, BufferError, EOFError, FloatingPointError, MemoryError, NotImplementedError, OverflowError, RecursionError, ReferenceError, SystemError):
    try:
        raise make("a", 1)
    except Exception as error:
        print(repr(error), error.args)

try:
    raise KeyboardInterrupt("key")
except BaseException as error:
    print(repr(error))
try:
    raise SystemExit(3)
except SystemExit as leaving:
    print(leaving.code, leaving.args)

error = ValueError("noted")
error.add_note("one")
print(error.__notes__)

group = ExceptionGroup("several", [ValueError("v"), ExceptionGroup("inner", [KeyError("k"), TypeError("t")])])
print(group.message, group.exceptions, repr(group.subgroup(KeyError)), [repr(each) for each in group.split(ValueError)], repr(group.derive([OSError("o")])))
print(repr(BaseExceptionGroup("base", [KeyboardInterrupt()])))

try:
    raise AttributeError("no a", name="a", obj=3)
except AttributeError as missing:
    print(missing.name, missing.obj)
try:
    raise ImportError("no m", name="m", path="p")
except ImportError as missing:
    print(missing.msg, missing.name, missing.path)
try:
    raise NameError("no n", name="n")
except NameError as missing:
    print(missing.name)
try:
    raise SyntaxError("bad", ("f.py", 3, 5, "a b\n", 3, 6))
except SyntaxError as bad:
    print(bad.msg, bad.filename, bad.lineno, bad.offset, bad.text, bad.end_lineno, bad.end_offset, bad.print_file_and_line)
try:
    b"\xff".decode()
except UnicodeDecodeError as bad:
    print(bad.encoding, bad.object, bad.start, bad.end, bad.reason, bad)
try:
    "é".encode("ascii")
except UnicodeEncodeError as bad:
    print(bad.encoding, bad.object, bad.start, bad.end, bad.reason, bad)
try:
    raise UnicodeTranslateError("é", 0, 1, "why")
except UnicodeTranslateError as bad:
    print(bad.object, bad.start, bad.end, bad.reason, bad)
try:
    raise OSError(2, "No such file or directory", "a.txt", None, "b.txt")
except FileNotFoundError as bad:
    print(bad.errno, bad.strerror, bad.filename, bad.filename2, bad)
try:
    raise StopIteration(5)
except StopIteration as stop:
    print(stop.value)
try:
    raise IOError("io")
except EnvironmentError as bad:
    print(repr(bad), bad.filename, bad.filename2)
print(ValueError("traced").with_traceback(None).__traceback__)
