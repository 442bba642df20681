/** Enumerations that are strs or ints as well, in the way of before StrEnum and IntEnum. */

import {
  add,
  call,
  caught,
  contains,
  Dict,
  eq,
  Exception,
  format,
  getitem,
  hash,
  isinstance,
  iter,
  len,
  lt,
  max,
  mod,
  print,
  repr,
  sorted,
  str,
  str_encode,
  str_join,
  str_startswith,
  str_upper,
  type_name,
} from "py2ts-runtime";
import { enum_class, IntMixed, StrMixed } from "py2ts-runtime/enum";
import * as json from "py2ts-runtime/json";

class W extends StrMixed {
  static readonly A = new W("abc");
  static readonly B = new W("bcd");
  static {
    enum_class(this);
  }
}
class N extends IntMixed {
  static readonly ONE = new N(1);
  static readonly TWO = new N(2);
  static {
    enum_class(this);
  }
}
function t(f: any): void {
  try {
    print(call(f));
  } catch (error) {
    const e = caught(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print("ERR", type_name(e), e);
  }
}
t(() => eq(W.B, "bcd"));
t(() => eq("bcd", W.B));
t(() => add(W.B, "x"));
t(() => getitem(new Dict([[W.B, 1]]), "bcd"));
t(() => getitem(new Map([["bcd", 1]]), W.B));
t(() => json.dumps([W.B, new Dict([[W.A, N.ONE]])]));
t(() => `${str(W.B)} ${repr(W.B)} ${format(W.B, ">6")}`);
t(() => isinstance(W.B, str));
t(() => call(W, "abc") === W.A);
t(() => lt(W.A, W.B));
t(() => contains(W.A, "a"));
t(() => len(W.A));
t(() => getitem(W.A, 1));
t(() => [...iter(W.A)]);
t(() => str_join("-", [W.A, W.B]));
t(() => str(W.A));
t(() => W.A.value.toUpperCase());
t(() => str_upper(W.A.valueOf()));
t(() => add("x", W.A));
t(() => mod("%s", W.A));
t(() => add(N.ONE, 1));
t(() => eq(N.ONE, 1));
t(() => lt(N.ONE, N.TWO));
t(() => `${str(N.ONE)} ${repr(N.ONE)} ${format(N.ONE, "3")}`);
t(() => getitem([10, 20, 30], N.ONE));
t(() => getitem(new Map([[1, "x"]]), N.ONE));
t(() => hash(W.A) === hash("abc"));
t(() => max(N));
t(() => sorted(W));
t(() => str_startswith(W.A.valueOf(), "a"));
t(() => eq(W.A, W.B));
t(() => str_encode(W.A.valueOf()));
