/** Class bodies with any statement in them; nested classes. */

import {
  class_attributes,
  delattr,
  Exception,
  getattr,
  hasattr,
  iadd,
  int,
  lt,
  print,
  range,
  setattr,
  tuple,
  type,
  ValueError,
} from "py2ts-runtime";
import * as sys from "py2ts-runtime/sys";

class Table {
  inner: any;
  declare static i: any;
  declare i: any;
  declare static big: any;
  declare big: any;
  declare static a: any;
  declare a: any;
  declare static b: any;
  declare b: any;
  declare static c: any;
  declare c: any;
  declare static d: any;
  declare d: any;
  declare static limit: any;
  declare limit: any;
  declare static width: any;
  declare width: any;
  declare static name_: any;
  declare name: any;
  declare static first: any;
  declare first: any;
  declare static Inner: any;
  declare Inner: any;
  static squares: Map<number, number> = new Map<number, number>();
  declare squares: Map<number, number>;
  static {
    for (const item of range(4)) {
      this.i = item;
      this.squares.set(this.i!, this.i! * this.i!);
    }
  }
  static {
    delattr(this, "i");
  }
  static {
    if (this.squares.size > 3) {
      this.big = true;
    } else {
      this.big = false;
    }
  }
  static {
    this.a = 1;
    this.b = 2;
  }
  static {
    this.c = 3;
    this.d = 3;
  }
  static total: any = 0;
  declare total: any;
  static {
    this.total = iadd(this.total, this.a);
  }
  static {
    while (lt(this.total, 5)) {
      this.total = iadd(this.total, 1);
    }
  }
  static {
    try {
      this.limit = int("x");
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
      this.limit = -1;
    }
  }
  static {
    if (sys.maxsize > 2 ** 32) {
      setattr(this, "width", function width(self: Table): string {
        return `wide ${self.c}`;
      });
    } else {
      setattr(this, "width", function width(self: Table): string {
        return "narrow";
      });
    }
  }
  static {
    for (const item2 of tuple("red", "green")) {
      this.name_ = item2;
      if (this.name_ === "red") {
        const first__n_default = this.name_;
        setattr(
          this,
          "first",
          function first(self: Table, _n: string = first__n_default): string {
            return _n;
          },
        );
      }
    }
  }
  static {
    class Inner {
      static readonly __qualname__: string = "Table.Inner";
      static value = 7;
      declare value: number;

      show(): string {
        return `inner ${this.value}`;
      }
    }
    class_attributes(Inner, "value");
    setattr(this, "Inner", Inner);
  }

  constructor() {
    this.inner = new this.Inner();
  }
}
class_attributes(
  Table,
  "squares",
  "i",
  "big",
  "a",
  "b",
  "c",
  "d",
  "total",
  "limit",
  "name",
);

const t = new Table();
print(
  Table.squares,
  Table.big,
  Table.a,
  Table.b,
  Table.c,
  Table.d,
  Table.total,
  Table.limit,
);
print(
  t.inner.show(),
  t.width(),
  t.first(),
  t.name,
  hasattr(Table, "i"),
  new Table.Inner().value,
);

class Machine {
  declare static Error: any;
  declare Error: any;
  declare static Fatal: any;
  declare Fatal: any;
  static {
    class Error_ extends Exception {
      static readonly __name__: string = "Error";
      static readonly __qualname__: string = "Machine.Error";
      state: string;
      event: string;
      constructor(state: string, event: string) {
        super(`${event} in ${state}`);
        this.state = state;
        this.event = event;
      }
    }
    setattr(this, "Error", Error_);
  }
  static {
    class Fatal extends this.Error {
      static readonly __qualname__: string = "Machine.Fatal";
    }
    setattr(this, "Fatal", Fatal);
  }

  fire(event: string): string {
    if (event === "stop") {
      throw new this.Fatal("running", event);
    }
    if (event === "fail") {
      throw new Machine.Error("idle", event);
    }
    return event;
  }
}

const m = new Machine();
let e: any;
for (const event of tuple("go", "fail", "stop")) {
  try {
    print(m.fire(event));
  } catch (error) {
    if (error instanceof Machine.Fatal) {
      e = error;
      print("fatal", e, e.state);
    } else if (error instanceof Machine.Error) {
      e = error;
      print(e, e.state, e.event, getattr(type(e), "__qualname__"));
    } else {
      throw error;
    }
  }
}

function factory(n: number): any {
  class Made {
    static readonly __qualname__: string = "factory.<locals>.Made";
    static size: number = n;
    declare size: number;

    grow(): number {
      n++;
      return n;
    }

    __repr__(): string {
      return `Made(${this.size})`;
    }
  }
  class_attributes(Made, "size");

  return Made;
}

const A = factory(1);
const B = factory(2);
print(
  new A(),
  new B(),
  A === B,
  new A().grow(),
  getattr(A, "__qualname__"),
  A.size,
);
