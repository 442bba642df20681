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

class Logged extends py.dict<Py, Py> {
  log: Py[];

  constructor(...args: Py[]) {
    super(...args);
    this.log = [];
  }

  __setitem__(key: Py, value: Py): void {
    this.log.push(key);
    super_(Logged, this).__setitem__(key, value);
  }

  __getitem__(key: Py): Py {
    return py.mul(super_(Logged, this).__getitem__(key), 2);
  }

  __contains__(key: Py): boolean {
    return py.eq(key, "magic") || super_(Logged, this).__contains__(key);
  }
}
// Named as methods of the host's Map, which TypeScript does not let a class redefine so.
Object.assign(Logged.prototype, { get: () => "mine", keys: () => ["k"] });

class Ring extends py.list<Py> {
  __getitem__(i: Py): Py {
    if (isinstance(i, py.slice)) return super_(Ring, this).__getitem__(i);
    return super_(Ring, this).__getitem__(py.mod(i, py.len(this)));
  }

  __len__(): number {
    return super_(Ring, this).__len__();
  }

  append(x: Py): void {
    super_(Ring, this).append(x);
    super_(Ring, this).append(x);
  }

  __repr__(): string {
    return "Ring" + super_(Ring, this).__repr__();
  }
}

class Thing {
  declare x: number;

  __repr__(): string {
    return "Thing!";
  }

  __str__(): string {
    return "str of " + super_(Thing, this).__str__();
  }

  __eq__(other: Py): Py {
    return super_(Thing, this).__eq__(other);
  }

  __setattr__(name: string, value: Py): void {
    super_(Thing, this).__setattr__(name, py.add(value, 1));
  }

  __hash__(): number {
    return 5;
  }
}

class Unique extends py.set<Py> {
  override add(x: Py): this {
    super.add(py.mul(x, 10));
    return this;
  }
}

program("subclasses_of_containers", (show, error) => {
  const { getitem, setitem, contains, call_method, len, list } = py;
  const d = new Logged(new Map([["a", 1]]));
  setitem(d, "b", 2);
  call_method(d, "update", new Map([["c", 3]]));
  show([
    getitem(d, "a"), getitem(d, "b"), d.log, contains(d, "magic"), contains(d, "zz"), contains(d, "a"), call_method(d, "get", "a"), call_method(d, "pop", "a"),
    len(d), list(d), list(call_method(d, "keys")), py.dict_get(d, "b"),
  ]);
  error(() => getitem(d, "nope"));
  show(d);
  show(py.eq(d, new Map([["b", 2], ["c", 3]])));
  const r = new Ring([1, 2, 3]);
  r.append(4);
  show([
    getitem(r as Py, 7), getitem(r, py.slice(1, 3)), len(r), r, py.eq(r, [1, 2, 3, 4, 4]), contains(r, 4), py.sorted(r, { reverse: true }), [...py.iter(r)],
  ]);
  const t = new Thing();
  setattr(t, "x", 1);
  show([py.str(t), py.eq(t, t), py.eq(t, new Thing()), t.x, py.hash(t)]);
  const u = new Unique([1]);
  u.add(2);
  call_method(u, "update", [3]);
  show([py.sorted(u), len(u), py.eq(u, new py.PySet([1, 20, 3])), py.or_(u, new py.PySet([5]))]);
});
