/** Every builtin exception: its place in the hierarchy, its arguments and attributes. */

import {
  ArithmeticError,
  AssertionError,
  AttributeError,
  BaseException,
  BaseExceptionGroup,
  BlockingIOError,
  BrokenPipeError,
  BufferError,
  Bytes,
  bytes_decode,
  BytesWarning,
  call,
  caught,
  ChildProcessError,
  ConnectionAbortedError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  DeprecationWarning,
  EncodingWarning,
  EOFError,
  Exception,
  ExceptionGroup,
  FileExistsError,
  FileNotFoundError,
  FloatingPointError,
  FutureWarning,
  GeneratorExit,
  getattr,
  getitem,
  ImportError,
  ImportWarning,
  IndentationError,
  IndexError,
  InterruptedError,
  IsADirectoryError,
  iter,
  KeyboardInterrupt,
  KeyError,
  LookupError,
  map,
  MemoryError,
  ModuleNotFoundError,
  NameError,
  NotADirectoryError,
  NotImplementedError,
  OSError,
  OverflowError,
  PendingDeprecationWarning,
  PermissionError,
  print,
  ProcessLookupError,
  PythonFinalizationError,
  raised,
  RecursionError,
  ReferenceError,
  repr,
  ResourceWarning,
  RuntimeError,
  RuntimeWarning,
  slice,
  StopAsyncIteration,
  StopIteration,
  str_encode,
  str_join,
  SyntaxError,
  SyntaxWarning,
  SystemError,
  SystemExit,
  TabError,
  TimeoutError,
  tuple,
  TypeError,
  UnboundLocalError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeError,
  UnicodeTranslateError,
  UnicodeWarning,
  UserWarning,
  ValueError,
  Warning,
  ZeroDivisionError,
} from "py2ts-runtime";

const CLASSES: any[] = [
  BaseException,
  BaseExceptionGroup,
  GeneratorExit,
  KeyboardInterrupt,
  SystemExit,
  Exception,
  ArithmeticError,
  FloatingPointError,
  OverflowError,
  ZeroDivisionError,
  AssertionError,
  AttributeError,
  BufferError,
  EOFError,
  ExceptionGroup,
  ImportError,
  ModuleNotFoundError,
  LookupError,
  IndexError,
  KeyError,
  MemoryError,
  NameError,
  UnboundLocalError,
  OSError,
  BlockingIOError,
  ChildProcessError,
  ConnectionError,
  BrokenPipeError,
  ConnectionAbortedError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
  ReferenceError,
  RuntimeError,
  NotImplementedError,
  PythonFinalizationError,
  RecursionError,
  StopAsyncIteration,
  StopIteration,
  SyntaxError,
  IndentationError,
  TabError,
  SystemError,
  TypeError,
  ValueError,
  UnicodeError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeTranslateError,
  Warning,
  BytesWarning,
  DeprecationWarning,
  EncodingWarning,
  FutureWarning,
  ImportWarning,
  PendingDeprecationWarning,
  ResourceWarning,
  RuntimeWarning,
  SyntaxWarning,
  UnicodeWarning,
  UserWarning,
];
for (const each of CLASSES) {
  print(
    getattr(each, "__name__"),
    "<-",
    str_join(
      " <- ",
      map(
        (base: any) => getattr(base, "__name__"),
        iter(getitem(getattr(each, "__mro__"), slice(1, -1))),
      ),
    ),
  );
}

let error!: Exception | BaseException | ValueError;
for (const make of tuple(
  AssertionError,
  BufferError,
  EOFError,
  FloatingPointError,
  MemoryError,
  NotImplementedError,
  OverflowError,
  RecursionError,
  ReferenceError,
  SystemError,
)) {
  try {
    throw raised(call(make, "a", 1));
  } catch (thrown) {
    const error2 = caught(thrown);
    if (!(error2 instanceof Exception)) {
      throw error2;
    }
    error = error2;
    print(repr(error), error.args);
  }
}

try {
  throw new KeyboardInterrupt("key");
} catch (thrown) {
  const error2 = caught(thrown);
  error = error2;
  print(repr(error));
}
try {
  throw new SystemExit(3);
} catch (leaving) {
  if (!(leaving instanceof SystemExit)) {
    throw leaving;
  }
  print(leaving.code, leaving.args);
}

error = new ValueError("noted");
error.add_note("one");
print(error.__notes__);

const group = new ExceptionGroup("several", [
  new ValueError("v"),
  new ExceptionGroup("inner", [new KeyError("k"), new TypeError("t")]),
]);
print(
  group.message,
  group.exceptions,
  repr(group.subgroup(KeyError)),
  Array.from(group.split(ValueError), (each) => repr(each)),
  repr(group.derive([new OSError("o")])),
);
print(repr(new BaseExceptionGroup("base", [new KeyboardInterrupt()])));

try {
  throw new AttributeError("no a", { name: "a", obj: 3 });
} catch (error2) {
  const missing = caught(error2);
  if (!(missing instanceof AttributeError)) {
    throw missing;
  }
  print(missing.name, missing.obj);
}
try {
  throw new ImportError("no m", { name: "m", path: "p" });
} catch (missing) {
  if (!(missing instanceof ImportError)) {
    throw missing;
  }
  print(missing.msg, missing.name, missing.path);
}
try {
  throw new NameError("no n", { name: "n" });
} catch (error2) {
  const missing = caught(error2);
  if (!(missing instanceof NameError)) {
    throw missing;
  }
  print(missing.name);
}
try {
  throw new SyntaxError("bad", tuple("f.py", 3, 5, "a b\n", 3, 6));
} catch (bad) {
  if (!(bad instanceof SyntaxError)) {
    throw bad;
  }
  print(
    bad.msg,
    bad.filename,
    bad.lineno,
    bad.offset,
    bad.text,
    bad.end_lineno,
    bad.end_offset,
    bad.print_file_and_line,
  );
}
try {
  bytes_decode(new Bytes([255]));
} catch (bad) {
  if (!(bad instanceof UnicodeDecodeError)) {
    throw bad;
  }
  print(bad.encoding, bad.object, bad.start, bad.end, bad.reason, bad);
}
try {
  str_encode("é", "ascii");
} catch (bad) {
  if (!(bad instanceof UnicodeEncodeError)) {
    throw bad;
  }
  print(bad.encoding, bad.object, bad.start, bad.end, bad.reason, bad);
}
try {
  throw new UnicodeTranslateError("é", 0, 1, "why");
} catch (bad) {
  if (!(bad instanceof UnicodeTranslateError)) {
    throw bad;
  }
  print(bad.object, bad.start, bad.end, bad.reason, bad);
}
try {
  throw new OSError(2, "No such file or directory", "a.txt", null, "b.txt");
} catch (bad) {
  if (!(bad instanceof FileNotFoundError)) {
    throw bad;
  }
  print(bad.errno, bad.strerror, bad.filename, bad.filename2, bad);
}
try {
  throw new StopIteration(5);
} catch (stop) {
  if (!(stop instanceof StopIteration)) {
    throw stop;
  }
  print(stop.value);
}
try {
  throw new OSError("io");
} catch (bad) {
  if (!(bad instanceof OSError)) {
    throw bad;
  }
  print(repr(bad), bad.filename, bad.filename2);
}
print(new ValueError("traced").with_traceback(null).__traceback__);
