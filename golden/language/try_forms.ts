/** try with except, else and finally, in the order Python runs them. */

import {
  ArithmeticError,
  caught,
  div,
  Exception,
  getitem,
  IndexError,
  type Int,
  int,
  KeyError,
  LookupError,
  print,
  raise_from,
  repr,
  str,
  type_name,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "py2ts-runtime";

function attempt(action: (...args: any[]) => any): Int | string {
  let result!: Int | string;
  try {
    let succeeded = false;
    try {
      print("try");
      result = action();
      succeeded = true;
    } catch (exc) {
      if (exc instanceof KeyError || exc instanceof IndexError) {
        print("lookup", type_name(exc), exc);
        result = "looked up";
      } else if (exc instanceof ValueError) {
        print("value");
        throw exc;
      } else {
        throw exc;
      }
    }
    if (succeeded) {
      print("else", result);
    }
  } finally {
    print("finally");
  }
  return result;
}

function early(): string {
  for (let n = 0; n < 3; n++) {
    try {
      if (n === 1) {
        return "returned";
      }
      continue;
    } finally {
      print("leaving", n);
    }
  }
  return "end";
}

function nested(): void {
  try {
    try {
      getitem(new Map<any, any>(), "missing");
    } finally {
      print("inner finally");
    }
  } catch (e) {
    if (!(e instanceof KeyError)) {
      throw e;
    }
    print("outer", repr(e));
  }
  try {
    throw new ValueError("first");
  } catch (first) {
    if (!(first instanceof ValueError)) {
      throw first;
    }
    try {
      throw raise_from(new TypeError("second"), first);
    } catch (error2) {
      const second = caught(error2);
      if (!(second instanceof TypeError)) {
        throw second;
      }
      print(repr(second), "from", repr(second.__cause__));
    }
  }
}

print(attempt(() => 1));
print(attempt(() => getitem([], 3)));
print(attempt(() => getitem(new Map([["a", 1]]), "b")));
try {
  attempt(() => int("x"));
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print("caught", error);
}
print(early());
nested();

class Custom extends Exception {
  code: number;
  detail: string;
  constructor(code: number, detail = "none") {
    super(`code ${code}`);
    this.code = code;
    this.detail = detail;
  }
}

try {
  throw new Custom(7, "seven");
} catch (c) {
  if (!(c instanceof Custom)) {
    throw c;
  }
  print(c, c.code, c.detail, c.args);
}
try {
  try {
    div(1, 0);
  } catch (error2) {
    if (!(error2 instanceof ZeroDivisionError)) {
      throw error2;
    }
    throw error2;
  }
} catch (error2) {
  const e = caught(error2);
  if (!(e instanceof ArithmeticError)) {
    throw e;
  }
  print(type_name(e), e);
}
try {
  throw new LookupError();
} catch (e) {
  if (!(e instanceof LookupError)) {
    throw e;
  }
  print(repr(e), str(e) === "");
}
