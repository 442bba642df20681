/** Warnings: filters, recording, showing, deprecation. */

import {
  call,
  caught as caught_,
  DeprecationWarning,
  enter,
  getattr,
  getitem,
  int,
  mul,
  print,
  range,
  slice,
  str,
  TypeError,
  UserWarning,
  ValueError,
  Warning,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as warnings from "py2ts-runtime/warnings";
import {
  current_formatwarning,
  deprecated,
  filters,
  type WarningMessage,
} from "py2ts-runtime/warnings";

function old(): number {
  warnings.warn("old is deprecated", DeprecationWarning, 2);
  return 1;
}

function note(msg: string): void {
  warnings.warn(msg);
}

const stale = call(new deprecated("use fresh"), function stale(x: any): any {
  return mul(x, 2);
});

function texts(recorded: WarningMessage[]): void {
  for (const each of recorded) {
    print(each.message, { end: " " });
  }
  print();
}

class MyWarning extends UserWarning {}

const scope = enter(new warnings.catch_warnings({ record: true }));
try {
  const caught = scope.value;
  warnings.simplefilter("always");
  old();
  note("hello");
  print(call(stale, 4));
  warnings.warn(new MyWarning("mine"));
  for (const w of caught) {
    print(
      getattr(w.category, "__name__"),
      w.message,
      w.lineno,
      w.filename.endsWith("warnings_module.py"),
      w.message instanceof Warning,
    );
  }
  print(caught.length, getitem(str(getitem(caught, 0)), slice(null, 40)));
} catch (error) {
  scope.failed(error);
} finally {
  scope.exit();
}

const scope2 = enter(new warnings.catch_warnings());
try {
  warnings.simplefilter("error");
  try {
    old();
  } catch (e) {
    if (!(e instanceof DeprecationWarning)) {
      throw e;
    }
    print("raised", e);
  }
} catch (error) {
  scope2.failed(error);
} finally {
  scope2.exit();
}

function show(
  message: any,
  category: any,
  filename: any,
  lineno: any,
  file: any = null,
  line: any = null,
): null {
  print("SHOW", getattr(category, "__name__"), message, lineno);
  return null;
}

const scope3 = enter(new warnings.catch_warnings({ record: true }));
try {
  const got = scope3.value;
  warnings.simplefilter("default");
  for (const i of range(3)) {
    note("same");
  }
  for (const i of range(3)) {
    note(`n${i}`);
  }
  texts(got);
  warnings.filterwarnings("ignore", "SAME.*");
  note("same2");
  note("other");
  texts(got);
  warnings.resetwarnings();
  warnings.simplefilter("once");
  note("x");
  note("x");
  note("y");
  texts(got);
} catch (error) {
  scope3.failed(error);
} finally {
  scope3.exit();
}
function brief(
  message: any,
  category: any,
  filename: any,
  lineno: any,
  line: any = null,
): string {
  return `<${str(getattr(category, "__name__"))}: ${str(message)}>`;
}

print(filters().length > 0);
const scope4 = enter(new warnings.catch_warnings({ record: true }));
try {
  const explicit = scope4.value;
  warnings.simplefilter("always");
  warnings.warn_explicit("explicit", UserWarning, "other.py", 7, "other");
  for (const each of explicit) {
    print(
      each.filename,
      each.lineno,
      getattr(each.category, "__name__"),
      each.line,
      each.file,
      each.source,
    );
  }
} catch (error) {
  scope4.failed(error);
} finally {
  scope4.exit();
}
const made = new warnings.WarningMessage("text", UserWarning, "a.py", 1);
print(made);
warnings.set_formatwarning(brief);
print(call(current_formatwarning(), "m", UserWarning, "f", 1));
warnings.set_showwarning(show);
note("shown");
try {
  warnings.simplefilter("nope");
} catch (e) {
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print(e);
}
try {
  warnings.warn("x", int);
} catch (error) {
  const e = caught_(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
async function main(): Promise<void> {
  note("async");
}
await asyncio.run(main);
