import {
  add,
  except_star,
  ExceptionGroup,
  filter,
  getattr,
  getitem,
  list,
  map,
  OSError,
  print,
  raise_from,
  repr,
  StopIteration,
  truth,
  tuple,
  TypeError,
  ValueError,
  zip,
} from "py2ts-runtime";
import * as sys from "py2ts-runtime/sys";

class It {
  n: number;
  i: number;
  constructor(n: number) {
    this.n = n;
    this.i = 0;
  }
  __next__(): number {
    const r = this.i;
    if (r >= this.n) {
      throw new StopIteration();
    }
    this.i = r + 1;
    return r;
  }
  __iter__(): It {
    return this;
  }
}

class Seq {
  n: number;
  constructor(n: number) {
    this.n = n;
  }
  __iter__(): It {
    return new It(this.n);
  }
}

print(
  list(filter((x: Seq) => !truth(x), [new Seq(1)])),
  list(filter(null, new Seq(3))),
  list(zip(new Seq(3))),
  list(zip(new Seq(3), new It(2))),
);
print(list(map((a: number, b: number) => add(a, b), new Seq(3), new It(3))));
const entries = new Map<number, number>();
for (let v = 0; v < 3; v++) {
  const stop = v * 3;
  for (let k = v * 2; k < stop; k++) {
    entries.set(k, v);
  }
}
print(entries);
const items: number[] = [];
for (let v = 0; v < 3; v++) {
  for (let k = 0; k < v; k++) {
    items.push(k * v);
  }
}
print(items);

function ctx(): void {
  let e!: ExceptionGroup;
  try {
    try {
      throw new ValueError(42);
    } catch (error) {
      const groups = except_star(error);
      {
        const e = groups.take(ValueError);
        if (e !== null) {
          try {
            throw new ExceptionGroup("eg", [new TypeError(1)]);
          } catch (raised) {
            groups.raised(raised, e);
          }
        }
      }
      groups.finish();
    }
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) {
      throw error;
    }
    e = error;
    print(repr(e), repr(e.__context__), e.__cause__);
  }
  try {
    try {
      throw new ExceptionGroup("a", [new ValueError(1), new TypeError(2)]);
    } catch (error) {
      const groups2 = except_star(error);
      {
        const e = groups2.take(ValueError);
        if (e !== null) {
          try {
            throw new OSError(3);
          } catch (raised) {
            groups2.raised(raised, e);
          }
        }
      }
      groups2.finish();
    }
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) {
      throw error;
    }
    e = error;
    print(
      repr(e),
      Array.from(e.exceptions, (x: any) => repr(getattr(x, "__context__"))),
    );
  }
  try {
    try {
      throw new ExceptionGroup("a", [new ValueError(1), new TypeError(2)]);
    } catch (error) {
      const groups3 = except_star(error);
      {
        const group = groups3.take(tuple(ValueError, TypeError));
        if (group !== null) {
          try {
            print(repr(sys.exception()));
            throw group;
          } catch (raised) {
            groups3.raised(raised, group);
          }
        }
      }
      groups3.finish();
    }
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) {
      throw error;
    }
    e = error;
    print(repr(e));
  }
  try {
    throw new OSError(5);
  } catch (error) {
    const groups4 = except_star(error);
    {
      const e = groups4.take(OSError);
      if (e !== null) {
        try {
          print(repr(e), repr(sys.exception()));
        } catch (raised) {
          groups4.raised(raised, e);
        }
      }
    }
    groups4.finish();
  }
  print(sys.exception());
}
ctx();
function g(): void {
  try {
    throw new ExceptionGroup("x", [new ValueError("a")]);
  } catch (error) {
    const groups = except_star(error);
    {
      const group = groups.take(ValueError);
      if (group !== null) {
        try {
          throw raise_from(new TypeError("b"), null);
        } catch (raised) {
          groups.raised(raised, group);
        }
      }
    }
    groups.finish();
  }
}
try {
  g();
} catch (error) {
  const groups = except_star(error);
  {
    const e = groups.take(TypeError);
    if (e !== null) {
      try {
        print(
          repr(e),
          repr(getattr(getitem(e.exceptions, 0), "__context__")),
          getattr(getitem(e.exceptions, 0), "__cause__"),
          repr(e.__context__),
        );
      } catch (raised) {
        groups.raised(raised, e);
      }
    }
  }
  groups.finish();
}
