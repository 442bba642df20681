/** Tracebacks as objects: what they know of an exception and of its frames, and every way to print them. */

import {
  div,
  eq,
  ExceptionGroup,
  getattr,
  getitem,
  handled_again,
  handling,
  iter,
  len,
  list,
  print,
  repr,
  slice,
  str,
  str_splitlines,
  str_strip,
  SyntaxError,
  truth,
  tuple,
  type_name,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "py2ts-runtime";
import * as io from "py2ts-runtime/io";
import type { StringIO } from "py2ts-runtime/io";
import * as traceback from "py2ts-runtime/traceback";

function inner(n: number): number {
  return div(1, n);
}

function outer(): number {
  return inner(0);
}

function caught(): ZeroDivisionError | null {
  try {
    outer();
  } catch (error) {
    if (!(error instanceof ZeroDivisionError)) {
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

const error = caught();
let file!: StringIO;
for (const printed of tuple(
  (file: StringIO) => {
    traceback.print_exception(error, undefined, undefined, undefined, file);
    return null;
  },
  (file: StringIO) => {
    traceback.print_tb(error!.__traceback__, undefined, file);
    return null;
  },
  (file: StringIO) => {
    traceback.print_list(traceback.extract_tb(error!.__traceback__), file);
    return null;
  },
  (file: StringIO) => {
    traceback.print_exception(error, undefined, undefined, 1, file, false);
    return null;
  },
)) {
  file = new io.StringIO();
  printed(file);
  print(
    str_splitlines(file.getvalue())
      .filter((line) => !line.includes("File") && !line.includes("~"))
      .map((line) => str_strip(line)),
  );
}

try {
  outer();
} catch (error2) {
  if (!(error2 instanceof ZeroDivisionError)) {
    throw error2;
  }
  const before = handling(error2);
  try {
    file = new io.StringIO();
    traceback.print_exc(undefined, file);
    print(
      getitem(str_splitlines(file.getvalue()), 0),
      getitem(str_splitlines(file.getvalue()), -1),
    );
    print(str_splitlines(traceback.format_exc(0)));
  } finally {
    handled_again(before);
  }
}

const summary = traceback.extract_tb(error!.__traceback__);
print(
  type_name(summary),
  len(summary),
  Array.from(iter(summary), (frame: any) =>
    tuple(
      frame.name,
      frame.lineno,
      frame.line,
      frame.filename.endsWith(".py"),
      frame.locals,
    ),
  ),
);
print(
  getitem(
    str_strip(
      getitem(
        str_splitlines(summary.format_frame_summary(getitem(summary, 0))!),
        -1,
      ),
    ),
    slice(null, 5),
  ) !== "",
  summary.format().length,
);

const details = traceback.TracebackException.from_exception(error);
print(
  truth(details.exc_type) ? getattr(details.exc_type, "__name__") : null,
  str(details),
  Array.from(iter(details.stack), (frame: any) => frame.name),
  details.__cause__,
  details.__context__,
  details.__suppress_context__,
);
print(
  details.max_group_width,
  details.max_group_depth,
  list(details.format_exception_only()),
);
file = new io.StringIO();
details.print({ file });
print(
  getitem(str_splitlines(file.getvalue()), -1),
  eq(details, traceback.TracebackException.from_exception(error)),
);

const syntax = traceback.TracebackException.from_exception(
  new SyntaxError("bad thing", tuple("f.py", 3, 5, "a = = b\n", 3, 6)),
);
print(
  syntax.filename,
  syntax.lineno,
  syntax.end_lineno,
  repr(syntax.text),
  syntax.offset,
  syntax.end_offset,
  syntax.msg,
);
print(...syntax.format_exception_only(), { sep: "" });

const group = new ExceptionGroup("several", [
  new ValueError(1),
  new ExceptionGroup("inner", [new TypeError(2)]),
]);
print(
  ...traceback.TracebackException.from_exception(group, {
    max_group_width: 1,
  }).format(),
  { sep: "" },
);
