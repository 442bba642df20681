import * as py from "../../../src/runtime/index.ts";
import type { Py } from "../../../src/runtime/core/value.ts";
import { program } from "./cases.ts";

const { tuple, str, repr, getattr, hasattr, isinstance, bytes } = py;

class MyError extends py.Exception {
  code: number;
  constructor(code: number, text: string) {
    super(text);
    this.code = code;
  }
}

class Shown extends MyError {
  override __str__(): string {
    return `<${str(this.code)}>`;
  }
}

class Both extends py.inherit(py.KeyError, py.AttributeError) {}

program("exceptions", (show, error) => {
  const all: Py[] = [
    new py.ValueError(), new py.ValueError("a"), new py.ValueError("a", 1), new py.KeyError("k"), new py.KeyError(1, 2), new py.KeyError(), new py.IndexError(3),
    new py.OSError(2, "No such", "f.txt"), new py.OSError(13, "Denied"), new py.OSError("plain"), new py.OSError(111, "refused", "a", null, "b"),
    new py.StopIteration(5), new py.SystemExit(3), new py.UnicodeDecodeError("utf-8", bytes([255, 0]), 0, 1, "invalid start byte"),
    new py.UnicodeDecodeError("utf-8", bytes([255, 0]), 0, 2, "bad"), new py.UnicodeEncodeError("ascii", "a\xe9", 1, 2, "ordinal not in range(128)"),
    new py.ImportError("no", { name: "m" }), new py.AttributeError("x", { name: "n" }), new py.NameError("y", { name: "y" }),
    new py.SyntaxError("bad", tuple("f.py", 3, 1, "text")), new py.Exception(tuple(1, 2)), new py.ValueError([1]), new py.TimeoutError("slow"),
    new py.ExceptionGroup("eg", [new py.ValueError(1), new py.TypeError(2)]),
  ];
  for (const e of all) {
    show(getattr(py.type(e), "__name__"));
    show(str(e));
    show(repr(e));
    show(repr(e.args));
  }
  const os: Py = new py.OSError(2, "No such", "f.txt");
  show([os.errno, os.strerror, os.filename]);
  show(isinstance(os, py.FileNotFoundError));
  show(new py.StopIteration(5).value);
  show(new py.SystemExit().code);
  show(new py.SystemExit(1, 2).code);
  show(new py.ImportError("no", { name: "m" }).name);
  show(new py.AttributeError("x").name);
  const e = new py.ValueError("v");
  show(hasattr(e, "__notes__"));
  e.add_note("one");
  e.add_note("two");
  show(e.__notes__);
  show(e.with_traceback(null) === e);
  e.args = ["new", 2];
  show(repr(e));
  show([hasattr(e, "message"), hasattr(e, "name"), hasattr(e, "stack"), hasattr(e, "args")]);
  e.__cause__ = new py.KeyError(1);
  show([e.__suppress_context__, repr(e.__cause__)]);
  for (const cause of [null, new py.KeyError("c"), py.KeyError, 5]) {
    try {
      throw py.raise_from(new py.ValueError("v"), cause);
    } catch (thrown) {
      const c = py.caught(thrown);
      show([repr(c), repr(c.__cause__), c.__suppress_context__]);
    }
  }
  const raise_it = (x: Py): never => {
    throw py.exception(x);
  };
  error(raise_it, py.ValueError);
  error(raise_it, 5);
  error(raise_it, py.int);

  let mine: Py = new MyError(7, "hello");
  show([str(mine), repr(mine), mine.code, mine.args]);
  mine = new Shown(7, "hello");
  show([str(mine), repr(mine)]);
  show([py.issubclass(Shown, py.Exception), isinstance(mine, MyError), Shown.name, getattr(getattr(Shown, "__mro__")[1], "__name__")]);
  const b = new Both("x");
  show([b instanceof py.KeyError, b instanceof py.AttributeError, isinstance(b, py.LookupError), isinstance(b, py.OSError), str(b)]);
  show(getattr(Both, "__mro__").map((c: Py) => getattr(c, "__name__")));
  try {
    throw new Both("z");
  } catch (thrown) {
    if (!(thrown instanceof py.AttributeError)) throw thrown;
    show(repr(thrown));
  }
});

program("groups", (show, error) => {
  const { ExceptionGroup, BaseExceptionGroup, ValueError, KeyError, TypeError, KeyboardInterrupt } = py;
  const eg = new ExceptionGroup("top", [new ValueError(1), new TypeError("t"), new ExceptionGroup("in", [new KeyError("k"), new ValueError(2)])]);
  show(eg);
  show(str(eg));
  show(eg.message);
  show(eg.exceptions);
  show(eg.split(ValueError));
  show(eg.subgroup(tuple(KeyError, TypeError)));
  show(eg.subgroup((e: Py) => e instanceof ValueError && py.gt(e.args[0], 1)));
  show(eg.subgroup(py.OSError));
  show(eg.split(ExceptionGroup)[1]);
  show(isinstance(eg, py.Exception));
  show(isinstance(new BaseExceptionGroup("b", [new KeyboardInterrupt()]), py.Exception));
  show(getattr(py.type(new BaseExceptionGroup("b", [new ValueError()])), "__name__"));
  show(getattr(py.type(new BaseExceptionGroup("b", [new KeyboardInterrupt()])), "__name__"));
  for (const args of [["a"], [1, [new ValueError()]], ["a", 1], ["a", []], ["a", [1]], ["a", [new KeyboardInterrupt()]]]) {
    error((...given) => new ExceptionGroup(...given), ...args);
  }
  error((condition) => eg.split(condition), 1);
  error((condition) => eg.split(condition), py.int);
  class Mine extends ExceptionGroup {
    override derive(excs: Iterable<py.BaseException>): Py {
      return new Mine(this.message, excs);
    }
  }
  const m = new Mine("m", [new ValueError(1), new TypeError(2)]);
  m.add_note("noted");
  const part = m.subgroup(ValueError);
  show([repr(part), part.__notes__, getattr(py.type(part), "__name__")]);
});
