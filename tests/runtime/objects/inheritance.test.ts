import * as py from "../../../src/runtime/index.ts";
import type { Py } from "../../../src/runtime/core/value.ts";
import { program } from "./cases.ts";

const { getattr, setattr, super_, object, isinstance, issubclass, inherit, class_attributes, class_created } = py;

class A extends object {
  static level = "a";
  declare log: string[];
  declare level: string;

  override __init__(log: string[]): void {
    this.log = log;
    log.push("A");
  }

  hi(): string {
    return "A";
  }
}
class_attributes(A, "level");

class B extends A {
  override __init__(log: string[]): void {
    super_(B, this).__init__(log);
    log.push("B");
  }

  override hi(): string {
    return "B" + super_(B, this).hi();
  }
}

class C extends A {
  static override level = "c";

  override __init__(log: string[]): void {
    super_(C, this).__init__(log);
    log.push("C");
  }

  override hi(): string {
    return "C" + super_(C, this).hi();
  }
}

class D extends inherit(B, C) {
  override __init__(log: string[]): void {
    super_(D, this).__init__(log);
    log.push("D");
  }

  override hi(): string {
    return "D" + super_(D, this).hi();
  }
}

class Base extends object {
  static registry: Py[] = [];

  static __init_subclass__({ name = "none", ...kwargs }: { name?: string } = {}): void {
    super_(Base, this).__init_subclass__(kwargs);
    Base.registry.push([getattr(this, "__name__"), name]);
  }
}

class One extends Base {}
class_created(One, { name: "first" });

class Two extends One {}
class_created(Two);

class Meta extends py.type {
  static instances = new py.Dict<Py, Py>();

  __call__(...args: Py[]): Py {
    if (!Meta.instances.has(this)) Meta.instances.set(this, super_(Meta, this).__call__(...args));
    return py.getitem(Meta.instances, this);
  }
}

class Single extends object {
  static __metaclass__ = Meta;
  declare x: Py;

  override __init__(x: Py): void {
    this.x = x;
  }
}

class Never extends object {
  declare made: Py;
  declare init: Py;

  static override __new__(cls: Py, x: Py): Py {
    const self = super_(Never, cls).__new__(cls);
    self.made = x;
    return self;
  }

  override __init__(x: Py): void {
    this.init = x;
  }
}

class Positive {
  name!: string;

  __set_name__(_owner: Py, name: string): void {
    this.name = `_${name}`;
  }

  __get__(obj: Py, _owner: Py): Py {
    return obj === null ? this : getattr(obj, this.name, 0);
  }

  __set__(obj: Py, value: Py): void {
    if (py.lt(value, 0)) throw new py.ValueError(`${this.name} must be positive`);
    setattr(obj, this.name, value);
  }
}

class Account {
  static balance = new Positive();
}
class_created(Account);

program("inheritance", (show, error) => {
  const log: string[] = [];
  const d: Py = new D(log);
  show(log);
  show(d.hi());
  show(getattr(D, "__mro__").map((c: Py) => getattr(c, "__name__")));
  show([A, B, C, D, object].map((c: Py) => isinstance(d, c)));
  show([issubclass(D, C), issubclass(C, D)]);
  show([d.level, getattr(D, "level"), getattr(D, "__bases__").map((b: Py) => getattr(b, "__name__"))]);
  class X extends object {}
  class Y extends X {}
  error(() => py.type("Z", py.tuple(X, Y), new Map()));
  show(Base.registry);
  show([new Single(1) === new Single(2), new Single(3).x, getattr(py.type(Single), "__name__")]);
  const n = new Never(5);
  show([n.made, n.init]);
  const a = new Account();
  show(getattr(a, "balance"));
  setattr(a, "balance", 5);
  show([getattr(a, "balance"), py.vars(a)]);
  error(setattr, a, "balance", -1);
});
