/**
 * Python's exception hierarchy. Each class is an export of the runtime under its Python name and extends JavaScript's Error;
 * `raise ValueError("x")` is `throw new ValueError("x")`, `except ValueError` an `instanceof`.
 */
import { attribute, cls, exception, fn } from "../../src/maps/define.ts";

const any = (): ReturnType<typeof attribute> => attribute("object", { settable: true });
const text = (): ReturnType<typeof attribute> => attribute("str", { settable: true });
const position = (): ReturnType<typeof attribute> => attribute("small", { settable: true });

const BaseException = cls("BaseException", "(*args: object) -> None", {
  args: attribute("tuple[object, ...]", { settable: true }),
  with_traceback: fn("(tb: types.TracebackType | None, /) -> Self"),
  add_note: fn("(note: str, /) -> None"),
  __notes__: attribute("list[str]", { settable: true }),
  __cause__: attribute("BaseException | None", { settable: true }),
  __context__: attribute("BaseException | None", { settable: true }),
  __suppress_context__: attribute("bool", { settable: true }),
  __traceback__: attribute("types.TracebackType | None", { settable: true, note: "frames of the program, without their variables, and without those of CPython's own library" }),
});

const groupMembers = {
  message: attribute("str"),
  exceptions: attribute("tuple[E, ...]"),
  derive: fn("(excs: Iterable[BaseException], /) -> BaseExceptionGroup[BaseException]"),
  subgroup: fn("(matcher: object, /) -> Self | None"),
  split: fn("(matcher: object, /) -> tuple[Self | None, Self | None]"),
};
const BaseExceptionGroup = cls("BaseExceptionGroup", "(message: str, exceptions: Iterable[E], /) -> None", groupMembers, {
  bases: ["BaseException"], parameters: ["E"],
});
const ExceptionGroup = cls("ExceptionGroup", "(message: str, exceptions: Iterable[E], /) -> None", {}, {
  bases: ["BaseExceptionGroup[E]", "Exception"], parameters: ["E"],
});

const OSError = cls("OSError", "(*args: object) -> None", {
  errno: attribute("small | None", { settable: true }),
  strerror: attribute("str | None", { settable: true }),
  filename: any(),
  filename2: any(),
}, { bases: ["Exception"], runtime: "OSError" });

const ImportError = cls("ImportError", "(*args: object, name: str | None = None, path: str | None = None) -> None", {
  msg: any(), name: attribute("str | None", { settable: true }), path: any(),
}, { bases: ["Exception"] });

const SyntaxError = exception("SyntaxError", "Exception", {
  msg: any(), filename: any(), lineno: any(), offset: any(), text: any(), end_lineno: any(), end_offset: any(), print_file_and_line: any(),
});

const UnicodeDecodeError = cls("UnicodeDecodeError", "(encoding: str, object: bytes, start: small, end: small, reason: str, /) -> None", {
  encoding: text(), object: any(), start: position(), end: position(), reason: text(),
}, { bases: ["UnicodeError"] });
const UnicodeEncodeError = cls("UnicodeEncodeError", "(encoding: str, object: str, start: small, end: small, reason: str, /) -> None", {
  encoding: text(), object: text(), start: position(), end: position(), reason: text(),
}, { bases: ["UnicodeError"] });
const UnicodeTranslateError = cls("UnicodeTranslateError", "(object: str, start: small, end: small, reason: str, /) -> None", {
  object: text(), start: position(), end: position(), reason: text(),
}, { bases: ["UnicodeError"] });

export const exceptions = {
  BaseException,
  BaseExceptionGroup,
  ExceptionGroup,
  GeneratorExit: exception("GeneratorExit", "BaseException"),
  KeyboardInterrupt: exception("KeyboardInterrupt", "BaseException"),
  SystemExit: exception("SystemExit", "BaseException", { code: any() }),
  Exception: exception("Exception", "BaseException"),

  ArithmeticError: exception("ArithmeticError", "Exception"),
  FloatingPointError: exception("FloatingPointError", "ArithmeticError"),
  OverflowError: exception("OverflowError", "ArithmeticError"),
  ZeroDivisionError: exception("ZeroDivisionError", "ArithmeticError"),
  AssertionError: exception("AssertionError", "Exception"),
  AttributeError: cls("AttributeError", "(*args: object, name: str | None = None, obj: object = None) -> None", {
    name: attribute("str | None", { settable: true }), obj: any(),
  }, { bases: ["Exception"] }),
  BufferError: exception("BufferError", "Exception"),
  EOFError: exception("EOFError", "Exception"),
  ImportError,
  ModuleNotFoundError: cls("ModuleNotFoundError", ImportError.construct, {}, { bases: ["ImportError"] }),
  LookupError: exception("LookupError", "Exception"),
  IndexError: exception("IndexError", "LookupError"),
  KeyError: exception("KeyError", "LookupError"),
  MemoryError: exception("MemoryError", "Exception"),
  NameError: cls("NameError", "(*args: object, name: str | None = None) -> None", { name: attribute("str | None", { settable: true }) }, { bases: ["Exception"] }),
  UnboundLocalError: cls("UnboundLocalError", "(*args: object, name: str | None = None) -> None", {}, { bases: ["NameError"] }),
  ReferenceError: exception("ReferenceError", "Exception"),
  RuntimeError: exception("RuntimeError", "Exception"),
  NotImplementedError: exception("NotImplementedError", "RuntimeError"),
  PythonFinalizationError: exception("PythonFinalizationError", "RuntimeError"),
  RecursionError: exception("RecursionError", "RuntimeError"),
  StopIteration: exception("StopIteration", "Exception", { value: any() }),
  StopAsyncIteration: exception("StopAsyncIteration", "Exception"),
  SyntaxError,
  IndentationError: exception("IndentationError", "SyntaxError"),
  TabError: exception("TabError", "IndentationError"),
  SystemError: exception("SystemError", "Exception"),
  TypeError: exception("TypeError", "Exception"),
  ValueError: exception("ValueError", "Exception"),
  UnicodeError: exception("UnicodeError", "ValueError"),
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeTranslateError,

  OSError,
  /** Other names of the same class: `except IOError` catches OSError. */
  IOError: OSError,
  EnvironmentError: OSError,
  BlockingIOError: exception("BlockingIOError", "OSError"),
  ChildProcessError: exception("ChildProcessError", "OSError"),
  ConnectionError: exception("ConnectionError", "OSError"),
  BrokenPipeError: exception("BrokenPipeError", "ConnectionError"),
  ConnectionAbortedError: exception("ConnectionAbortedError", "ConnectionError"),
  ConnectionRefusedError: exception("ConnectionRefusedError", "ConnectionError"),
  ConnectionResetError: exception("ConnectionResetError", "ConnectionError"),
  FileExistsError: exception("FileExistsError", "OSError"),
  FileNotFoundError: exception("FileNotFoundError", "OSError"),
  InterruptedError: exception("InterruptedError", "OSError"),
  IsADirectoryError: exception("IsADirectoryError", "OSError"),
  NotADirectoryError: exception("NotADirectoryError", "OSError"),
  PermissionError: exception("PermissionError", "OSError"),
  ProcessLookupError: exception("ProcessLookupError", "OSError"),
  TimeoutError: exception("TimeoutError", "OSError"),

  Warning: exception("Warning", "Exception"),
  BytesWarning: exception("BytesWarning", "Warning"),
  DeprecationWarning: exception("DeprecationWarning", "Warning"),
  EncodingWarning: exception("EncodingWarning", "Warning"),
  FutureWarning: exception("FutureWarning", "Warning"),
  ImportWarning: exception("ImportWarning", "Warning"),
  PendingDeprecationWarning: exception("PendingDeprecationWarning", "Warning"),
  ResourceWarning: exception("ResourceWarning", "Warning"),
  RuntimeWarning: exception("RuntimeWarning", "Warning"),
  SyntaxWarning: exception("SyntaxWarning", "Warning"),
  UnicodeWarning: exception("UnicodeWarning", "Warning"),
  UserWarning: exception("UserWarning", "Warning"),
};
