import { describe } from "vitest";
import { asFloat, call, gt, tuple } from "../../src/runtime/index.ts";
import { deepcopy } from "../../src/runtime/copy/index.ts";
import { auto, Enum, enum_class, Flag, IntEnum, IntFlag, make_enum, StrEnum, unique } from "../../src/runtime/enum/index.ts";
import { dumps } from "../../src/runtime/json/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { check_programs } from "./program.ts";

class Color extends Enum {
  static readonly RED = new Color(1);
  static readonly GREEN = new Color(auto());
  static readonly BLUE = new Color(7);
  static readonly CRIMSON = new Color(1);
  static readonly LAST = new Color(auto());
  static {
    enum_class(this);
  }
}

class Odd extends Enum {
  static readonly LIST = new Odd([1, 2]);
  static readonly TUPLE = new Odd(tuple(1, 2));
  static readonly FLOAT = new Odd(1.5);
  static readonly NONE = new Odd(null);

  static _missing_(value: Py): Py {
    return value === "none" ? Odd.NONE : null;
  }

  static {
    enum_class(this);
  }
}

class Planet extends Enum {
  declare mass: number;
  declare radius: Py;
  static readonly EARTH = new Planet(tuple(asFloat(5.976e24), asFloat(6.37814e6)));
  static readonly MARS = new Planet(tuple(asFloat(6.421e23), asFloat(3.3972e6)));

  __init__(mass: number, radius: number): void {
    this.mass = mass;
    this.radius = radius;
  }

  heavy(): boolean {
    return gt(this.mass, 1e24);
  }

  static {
    enum_class(this);
  }
}

class Status extends IntEnum {
  static readonly OK = new Status(200);
  static readonly MISSING = new Status(404);
  static readonly NEXT = new Status(auto());
  static {
    enum_class(this);
  }
}

class Mode extends StrEnum {
  static readonly READ = new Mode(auto("READ"));
  static readonly WRITE = new Mode("w");
  static {
    enum_class(this);
  }
}

class Perm extends Flag {
  static readonly R = new Perm(auto());
  static readonly W = new Perm(auto());
  static readonly X = new Perm(auto());
  static readonly RW = new Perm(1 | 2);
  static readonly NOTHING = new Perm(0);
  static {
    enum_class(this);
  }
}

class Bits extends IntFlag {
  static readonly A = new Bits(1);
  static readonly B = new Bits(4);
  static {
    enum_class(this);
  }
}

describe("enum", () => {
  check_programs("py_enum", {
    Color, Odd, Planet, Status, Mode, Perm, Bits, Enum, unique, dumps,
    Made: make_enum(Enum, "Made", "ONE TWO"),
    copied: deepcopy,
    same: (a: Py, b: Py) => a === b,
    call: (f: Py, ...args: Py[]) => call(f, ...args),
  });
});
