/**
 * Python's exceptions. Import them through this file only: it loads the bases before the subclasses, whichever module
 * of an import cycle is loaded first.
 */
export { BaseException, Exception } from "./base.ts";
export {
  ArithmeticError, AssertionError, BufferError, BytesWarning, CancelledError, DeprecationWarning, EncodingWarning,
  EOFError, FloatingPointError, FutureWarning, GeneratorExit, ImportWarning, IndexError, KeyboardInterrupt,
  LookupError, MemoryError, NotImplementedError, OverflowError, PendingDeprecationWarning, PythonFinalizationError,
  RecursionError, ReferenceError, ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, SyntaxWarning,
  SystemError, TypeError, UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError,
} from "./simple.ts";
export {
  AttributeError, ImportError, IndentationError, KeyError, ModuleNotFoundError, NameError, StopIteration, SyntaxError,
  SystemExit, TabError, UnboundLocalError,
} from "./carrying.ts";
export { UnicodeDecodeError, UnicodeEncodeError, UnicodeError, UnicodeTranslateError } from "./unicode.ts";
export {
  BlockingIOError, BrokenPipeError, ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError,
  ConnectionResetError, FileExistsError, FileNotFoundError, InterruptedError, IsADirectoryError, NotADirectoryError,
  OSError, OSError as EnvironmentError, OSError as IOError, os_error, PermissionError, ProcessLookupError, TimeoutError,
} from "./os.ts";
export { ERRNO } from "./errno.ts";
export { BaseExceptionGroup, ExceptionGroup } from "./group.ts";
export { caught } from "./caught.ts";
export { check_bound, check_free, check_global, unbound } from "./unbound.ts";
export { exception, raise_from, raised, reraise } from "./raise.ts";
export { handled, handled_again, handling, in_context } from "./handling.ts";
export { capture, rejection } from "./trace.ts";
export { CodeType, FrameType, traceback_of, TracebackType } from "./traceback.ts";
export { except_star } from "./star.ts";
export { stop_escaped } from "./stop_escaped.ts";
