/** What a launcher asks of the interpreter and how it ends the process. */

import {
  asFloat,
  call,
  dict,
  FutureWarning,
  getattr,
  getitem,
  isinstance,
  print,
  str,
  str_split,
  SystemExit,
  tuple,
} from "py2ts-runtime";
import * as sys from "py2ts-runtime/sys";
import * as warnings from "py2ts-runtime/warnings";
import { current_showwarning, deprecated } from "py2ts-runtime/warnings";

print(
  getitem(str_split(sys.version), 0),
  sys.version.startsWith("3.13"),
  isinstance(sys.executable, str),
  isinstance(sys.modules, dict),
);
const before = sys.getswitchinterval();
sys.setswitchinterval(0.02);
print(asFloat(before), asFloat(sys.getswitchinterval()));
sys.setswitchinterval(before);
print(
  sys.getswitchinterval() === before,
  sys.__stderr__ === sys.stderr,
  sys.__stderr__.fileno(),
  sys.__stderr__.writable(),
);

const shown: string[] = [];

function keep(
  message: any,
  category: any,
  filename: any,
  lineno: any,
  file: any = null,
  line: any = null,
): null {
  shown.push(`${str(getattr(category, "__name__"))}: ${str(message)}`);
  return null;
}

const original = current_showwarning();
warnings.set_showwarning(keep);
warnings.simplefilter("always");
const mark = new deprecated("use fresh()", {
  category: FutureWarning,
  stacklevel: 1,
});
print(mark.message, getattr(mark.category, "__name__"), mark.stacklevel);

const stale = call(mark, function stale(): number {
  return 1;
});

const silent = call(
  new deprecated("no longer", { category: null }),
  function silent(): number {
    return 2;
  },
);

print(call(stale), call(silent), shown, getattr(stale, "__deprecated__"));
warnings.set_showwarning(original);
print(current_showwarning() === original, current_showwarning() === keep);

function leave(code: number | string | boolean | null): any {
  try {
    sys.exit(code);
  } catch (error) {
    if (!(error instanceof SystemExit)) {
      throw error;
    }
    return error.code;
  }
  return null;
}

print(Array.from(tuple(null, 0, 3, "text", true), (code: any) => leave(code)));
try {
  sys.exit(4);
} finally {
  print("left");
}
