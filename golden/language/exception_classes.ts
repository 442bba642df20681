import {
  add,
  AttributeError,
  call,
  caught,
  class_attributes,
  describe,
  div,
  Exception,
  getattr,
  getitem,
  handled_again,
  handling,
  inherit,
  isinstance,
  KeyError,
  LookupError,
  object,
  OSError,
  print,
  raise_from,
  raised,
  repr,
  setattr,
  str,
  super_,
  tuple,
  type_name,
  ValueError,
  ZeroDivisionError,
} from "py2ts-runtime";

class AppError extends Exception {
  message: string;
  details: Map<string, number>;
  static code = 500;
  declare code: number;
  constructor(
    message: string,
    {
      code = null,
      details = null,
    }: {
      code?: number | null;
      details?: Map<string, number> | null;
    } = {},
  ) {
    super(message);
    this.message = message;
    if (code !== null) {
      this.code = code;
    }
    this.details =
      details !== null && details.size > 0
        ? details
        : new Map<string, number>();
  }
  __str__(): string {
    return `[${this.code}] ${this.message}`;
  }
  to_dict(): Map<string, any> {
    return new Map<string, any>([
      ["type", type_name(this)],
      ["code", this.code],
      ["message", this.message],
      ...this.details,
    ]);
  }
}
class_attributes(AppError, "code");
class NotFound extends AppError {
  static override code = 404;
  declare code: number;
}
class_attributes(NotFound, "code");
class Retryable {
  static retries = 3;
  declare retries: number;
  can_retry(): boolean {
    return this.retries > 0;
  }
}
class_attributes(Retryable, "retries");
class Temporary extends inherit(Retryable, AppError) {
  static override code = 503;
  declare code: number;
}
class_attributes(Temporary, "code");
for (const exc of tuple(
  new AppError("a"),
  new NotFound("b", { details: new Map([["id", 3]]) }),
  call(Temporary, "c"),
  new NotFound("d", { code: 410 }),
)) {
  try {
    throw raised(exc);
  } catch (error) {
    if (!isinstance(error, AppError)) {
      throw error;
    }
    const before = handling(error);
    try {
      print(
        error,
        repr(error),
        error.args,
        error.to_dict(),
        isinstance(error, Retryable),
      );
    } finally {
      handled_again(before);
    }
  }
}
print(
  call(Temporary, "x").can_retry(),
  getattr(getitem(getattr(Temporary, "__mro__"), 1), "__name__"),
);
class Multi extends inherit(KeyError, AttributeError) {}
let e!: AttributeError | Multi | ZeroDivisionError | Chain;
try {
  throw new Multi("k");
} catch (thrown) {
  const error2 = caught(thrown);
  if (!(error2 instanceof AttributeError)) {
    throw error2;
  }
  e = error2;
  print(type_name(e), e, e instanceof LookupError);
}
class WithNew extends inherit(Exception, object) {
  declare a: any;
  declare b: any;
  static __new__(cls?: any, ...args: any[]): any {
    const obj = super_(WithNew, this).__new__(cls, ...args);
    setattr(obj, "tag", "new");
    return obj;
  }
  __init__(a?: any, b: any = 2): null {
    this.a = a;
    this.b = b;
    return null;
  }
}
describe(WithNew.__new__, { params: "cls, *args" });
const w = call(WithNew, 1);
print(getattr(w, "tag"), w.a, w.b, w.args, repr(w), str(w));
class NoInit extends ValueError {
  __str__(): any {
    return add("custom ", super.__str__());
  }
}
print(new NoInit("p"), repr(new NoInit("p", 1)), new NoInit("p", 1));
class Chain extends Exception {}
try {
  try {
    div(1, 0);
  } catch (error2) {
    if (!(error2 instanceof ZeroDivisionError)) {
      throw error2;
    }
    e = error2;
    const before = handling(error2);
    try {
      throw raise_from(new Chain("outer"), e);
    } finally {
      handled_again(before);
    }
  }
} catch (error2) {
  if (!(error2 instanceof Chain)) {
    throw error2;
  }
  e = error2;
  const before = handling(error2);
  try {
    print(
      repr(e.__cause__),
      e.__suppress_context__,
      e.with_traceback(null) === e,
    );
  } finally {
    handled_again(before);
  }
}
class E2 extends Exception {
  x: number;
  constructor(x: number) {
    super(x);
    this.x = x;
  }
}
print(repr(new E2(5)), new E2(5).args, str(new E2(5)));
class OsLike extends OSError {
  extra: string;
  constructor(errno: number, msg: string, extra: string) {
    super(errno, msg);
    this.extra = extra;
  }
}
const o = new OsLike(2, "gone", "more");
print(o, o.errno, o.strerror, o.extra, repr(o));
