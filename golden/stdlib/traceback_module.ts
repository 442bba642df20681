/** Tracebacks: frames, lines and marks, causes, contexts and groups. */

import {
  add,
  type BaseException,
  call_method,
  caught,
  div,
  eq,
  Exception,
  ExceptionGroup,
  getattr,
  getitem,
  handled_again,
  handling,
  int,
  iter,
  KeyError,
  len,
  library_module,
  list,
  print,
  raise_from,
  raised,
  repr,
  RuntimeError,
  str,
  str_join,
  str_replace,
  SyntaxError,
  tuple,
  TypeError,
  unpack,
  ValueError,
  ZeroDivisionError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as linecache from "py2ts-runtime/linecache";
import * as sys from "py2ts-runtime/sys";
import * as traceback from "py2ts-runtime/traceback";
import type { TracebackType } from "py2ts-runtime/types";

const HERE = getattr(getitem(traceback.extract_stack(), 0), "filename");

function clean(text: string): string {
  return str_replace(text, HERE, "program.py");
}

function show(
  error:
    | ConfigError
    | Exception
    | KeyError
    | ExceptionGroup
    | BaseException
    | ZeroDivisionError
    | null,
): void {
  const format_exception2 = traceback.format_exception(error);
  print(clean(format_exception2.join("")));
}

class ConfigError extends Exception {
  key: string;
  value: number;
  constructor(key: string, value: number) {
    super(`bad value for ${key}`);
    this.key = key;
    this.value = value;
  }
}

class Box {
  size: number;
  constructor(size: number) {
    if (size < 0) {
      throw new ValueError("negative", size);
    }
    this.size = size;
  }

  grow(other: number): any {
    return add(this.size, getattr(other, "missing"));
  }
}

function ratio(x: number): number {
  return div(10, x);
}

function safe_ratio(x: number): number {
  try {
    return ratio(x);
  } catch (error2) {
    if (!(error2 instanceof ZeroDivisionError)) {
      throw error2;
    }
    const before = handling(error2);
    try {
      print(clean(traceback.format_exc(1)));
      throw error2;
    } finally {
      handled_again(before);
    }
  }
}

function configure(settings: Map<string, number>): number {
  try {
    return safe_ratio(getitem(settings, "divisor"));
  } catch (error) {
    if (!(error instanceof ZeroDivisionError)) {
      throw error;
    }
    const before = handling(error);
    try {
      throw raise_from(
        new ConfigError("divisor", getitem(settings, "divisor")),
        error,
      );
    } finally {
      handled_again(before);
    }
  }
}

function deep(n: number): null {
  if (n === 0) {
    throw new RuntimeError("deep enough");
  }
  deep(n - 1);
  return null;
}

function kept(): ConfigError | null {
  try {
    configure(new Map([["divisor", 0]]));
  } catch (error) {
    if (!(error instanceof ConfigError)) {
      throw error;
    }
    const before = handling(error);
    try {
      return error;
    } finally {
      handled_again(before);
    }
  }
  return null;
}

const error = kept();
show(error);
print(traceback.format_exception_only(error));
for (const frame of iter(traceback.extract_tb(error!.__traceback__))) {
  print(
    clean(repr(frame)),
    frame.line,
    frame.lineno,
    frame.end_lineno,
    frame.colno,
    frame.end_colno,
    len(frame),
  );
}
let tb: TracebackType | null = error!.__traceback__;
while (tb !== null) {
  print(tb.tb_lineno, tb.tb_frame.f_code.co_name);
  tb = tb.tb_next;
}
for (const [frame, lineno] of traceback.walk_tb(
  error!.__cause__!.__traceback__,
)) {
  print(frame.f_code.co_qualname, frame.f_code.co_firstlineno, lineno);
}
const format_tb2 = traceback.format_tb(error!.__traceback__);
print(clean(format_tb2.join("")));
print(new ValueError("never raised").__traceback__);

let problem!: Exception | ConfigError | KeyError;
for (const attempt of tuple(
  () => new Box(-1),
  () => new Box(1).grow(2),
  () => {
    deep(6);
    return null;
  },
  () => getitem([1, 2], 5),
  () => getitem(new Map([["a", 1]]), "b"),
  () => add(int("zz"), 1),
  () => add("a", 1),
)) {
  try {
    attempt();
  } catch (thrown) {
    const error2 = caught(thrown);
    if (!(error2 instanceof Exception)) {
      throw error2;
    }
    problem = error2;
    const before = handling(error2);
    try {
      show(problem);
    } finally {
      handled_again(before);
    }
  }
}

try {
  const [first, second] = unpack([1, 2, 3], 2);
} catch (error2) {
  if (!(error2 instanceof ValueError)) {
    throw error2;
  }
  const before = handling(error2);
  try {
    false
      ? call_method(library_module(traceback, "traceback", []), "print_exc", {
          file: getattr(
            library_module(sys, "sys", ["getswitchinterval"]),
            "stdout",
          ),
          limit: -1,
        })
      : (print(clean(traceback.format_exc())), null);
  } finally {
    handled_again(before);
  }
}

try {
  try {
    ratio(0);
  } catch (error2) {
    if (!(error2 instanceof ZeroDivisionError)) {
      throw error2;
    }
    const before = handling(error2);
    try {
      throw new KeyError("while handling");
    } finally {
      handled_again(before);
    }
  }
} catch (error2) {
  if (!(error2 instanceof KeyError)) {
    throw error2;
  }
  problem = error2;
  const before = handling(error2);
  try {
    show(problem);
    print(
      repr(problem.__context__),
      problem.__suppress_context__,
      sys.exc_info()[1] === problem,
      sys.exception() === problem,
    );
  } finally {
    handled_again(before);
  }
}
print(sys.exc_info(), sys.exception());

try {
  throw new ExceptionGroup("several", [
    new ValueError(1),
    new ExceptionGroup("inner", [new TypeError("t"), new KeyError("k")]),
  ]);
} catch (group) {
  if (!(group instanceof ExceptionGroup)) {
    throw group;
  }
  const before = handling(group);
  try {
    group.add_note("a note\nof two lines");
    show(group);
    print(
      traceback.format_exception_only(group, undefined, { show_group: true }),
    );
  } finally {
    handled_again(before);
  }
}

problem = new ConfigError("name", 3);
try {
  throw raised(problem);
} catch (error2) {
  if (!(error2 instanceof ConfigError)) {
    throw error2;
  }
}
try {
  throw raised(problem.with_traceback(null));
} catch (again) {
  if (!(again instanceof ConfigError)) {
    throw again;
  }
  const before = handling(again);
  try {
    show(again);
  } finally {
    handled_again(before);
  }
}

const format_exception_only2 = traceback.format_exception_only(
  new SyntaxError("invalid syntax", tuple("f.py", 3, 7, "  x = = 1\n", 3, 8)),
);
print(format_exception_only2.join(""));

function outer(): void {
  inner();
}

function inner(): void {
  for (const frame of iter(traceback.extract_stack())) {
    print(frame.name, frame.lineno, frame.line);
  }
  const format_stack2 = traceback.format_stack(undefined, 1);
  print(clean(format_stack2.join("")));
}

outer();
const summary = traceback.TracebackException.from_exception(error, {
  limit: 1,
});
print(
  str(summary),
  summary.exc_type_str,
  len(summary.stack),
  summary.__cause__ !== null,
  summary.exceptions,
);
print(clean(str_join("", summary.format({ chain: false }))));
print(list(summary.format_exception_only()));
const stack = traceback.StackSummary.from_list([
  tuple("a.py", 1, "f", "x = 1"),
  tuple("b.py", 2, "g", null),
]);
print(
  stack.format(),
  traceback.format_list([tuple("c.py", 3, "h", "return  ")]),
);
print(
  eq(
    new traceback.FrameSummary("d.py", 5, "k", { line: "pass" }),
    tuple("d.py", 5, "k", "pass"),
  ),
);
print(
  repr(linecache.getline(HERE, 1)),
  repr(linecache.getline(HERE, 100000)),
  linecache.getlines("no such file"),
);
linecache.checkcache();
linecache.clearcache();
traceback.clear_frames(error!.__traceback__);

async function child(n: number): Promise<number> {
  await asyncio.sleep(0);
  if (n === 1) {
    throw new ConfigError("n", n);
  }
  return ratio(n);
}

async function parent(n: number): Promise<number> {
  const result = await child(n);
  return result;
}

async function main(): Promise<void> {
  for (const n of tuple(0, 1)) {
    try {
      await parent(n);
    } catch (error2) {
      const failure = caught(error2);
      if (!(failure instanceof Exception)) {
        throw failure;
      }
      const before = handling(failure);
      try {
        show(failure);
      } finally {
        handled_again(before);
      }
    }
    try {
      await asyncio.gather(
        () => parent(n),
        () => parent(5),
      );
    } catch (error2) {
      const failure = caught(error2);
      if (!(failure instanceof Exception)) {
        throw failure;
      }
      const before = handling(failure);
      try {
        show(failure);
      } finally {
        handled_again(before);
      }
    }
  }
  const task = asyncio.create_task(() => parent(0));
  await asyncio.wait([task]);
  show(task.exception());
  try {
    await task.promise();
  } catch (failure) {
    if (!(failure instanceof ZeroDivisionError)) {
      throw failure;
    }
    const before = handling(failure);
    try {
      show(failure);
    } finally {
      handled_again(before);
    }
  }
  try {
    task.result();
  } catch (failure) {
    if (!(failure instanceof ZeroDivisionError)) {
      throw failure;
    }
    const before = handling(failure);
    try {
      show(failure);
    } finally {
      handled_again(before);
    }
  }
}

await asyncio.run(main);
