/** Dataclasses that the source does not say all of: the runtime reads their annotations, as Python does. */

import {
  add,
  asFloat,
  bool,
  call,
  call_method,
  caught,
  class_attributes,
  class_bases,
  class_created,
  delattr,
  describe,
  Dict,
  eq,
  Exception,
  exception,
  float,
  Generic,
  getattr,
  getitem,
  hash,
  inherit,
  int,
  isinstance,
  list,
  lt,
  max,
  mul,
  ne,
  object,
  print,
  repr,
  setattr,
  sorted,
  str,
  super_,
  tuple,
  type,
  type_name,
  TypeError,
  ValueError,
  vars,
} from "py2ts-runtime";
import * as copy from "py2ts-runtime/copy";
import {
  asdict,
  astuple,
  dataclass,
  Field,
  field,
  fields,
  FrozenInstanceError,
  InitVar,
  is_dataclass,
  KW_ONLY,
  make_dataclass,
  MISSING,
  replace,
} from "py2ts-runtime/dataclasses";
import { Any, ClassVar, subscript, TypeVar } from "py2ts-runtime/typing";

const T = new TypeVar("T");

class Settings extends object {
  static port: any = 80;
  declare port: any;
  static ratio: any = asFloat(2);
  declare ratio: any;
}
class_attributes(Settings, "port", "ratio");
describe(Settings, { fields: { port: int, ratio: float } });
class_created(Settings);
dataclass(Settings);

print(
  getattr(Settings, "port"),
  getattr(Settings, "ratio"),
  call(Settings),
  getattr(call(Settings, 8080), "ratio"),
);

function refused(make: any): void {
  try {
    call(make);
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError || error instanceof ValueError)) {
      throw error;
    }
    print(add(type_name(error), ":"), error);
  }
}
describe(refused, { params: "make", annotations: { make: Any, return: null } });

function mutable_default(): null {
  class Basket extends object {
    static readonly __qualname__: string = "mutable_default.<locals>.Basket";
    static items: any = [];
    declare items: any;
  }
  class_attributes(Basket, "items");
  describe(Basket, { fields: { items: list } });
  class_created(Basket);
  dataclass(Basket);
  return null;
}
describe(mutable_default, { params: "", annotations: { return: null } });

function mutable_instance(): null {
  class Holder extends object {
    static readonly __qualname__: string = "mutable_instance.<locals>.Holder";
    static settings: any = call(Settings);
    declare settings: any;
  }
  class_attributes(Holder, "settings");
  describe(Holder, { fields: { settings: Settings } });
  class_created(Holder);
  dataclass(Holder);
  return null;
}
describe(mutable_instance, { params: "", annotations: { return: null } });

function wrong_order(): null {
  class Late extends object {
    static readonly __qualname__: string = "wrong_order.<locals>.Late";
    declare second: string;
    static first: any = 0;
    declare first: any;
  }
  class_attributes(Late, "first");
  describe(Late, { fields: { first: int, second: str } });
  dataclass(Late);
  return null;
}
describe(wrong_order, { params: "", annotations: { return: null } });

function two_defaults(): null {
  class Twice extends object {
    static readonly __qualname__: string = "two_defaults.<locals>.Twice";
    static a: any = call(field, { default: null, default_factory: list });
    declare a: any;
  }
  class_attributes(Twice, "a");
  describe(Twice, { fields: { a: list } });
  class_created(Twice);
  dataclass(Twice);
  return null;
}
describe(two_defaults, { params: "", annotations: { return: null } });

function two_markers(): null {
  class Marked extends object {
    static readonly __qualname__: string = "two_markers.<locals>.Marked";
    declare _: any;
    declare a: any;
    declare __: any;
  }
  describe(Marked, { fields: { _: KW_ONLY, a: int, __: KW_ONLY } });
  dataclass(Marked);
  return null;
}
describe(two_markers, { params: "", annotations: { return: null } });

function no_annotation(): null {
  class Bare extends object {
    static readonly __qualname__: string = "no_annotation.<locals>.Bare";
    static a: any = call(field, { default: 1 });
    declare a: any;
  }
  class_attributes(Bare, "a");
  class_created(Bare);
  dataclass(Bare);
  return null;
}
describe(no_annotation, { params: "", annotations: { return: null } });

function order_without_eq(): null {
  class Ordered extends object {
    static readonly __qualname__: string = "order_without_eq.<locals>.Ordered";
    declare a: any;
  }
  describe(Ordered, { fields: { a: int } });
  dataclass(Ordered, { eq: false, order: true });
  return null;
}
describe(order_without_eq, { params: "", annotations: { return: null } });

function own_order(): null {
  class Ordered extends object {
    static readonly __qualname__: string = "own_order.<locals>.Ordered";
    declare a: any;

    __lt__(other: any): boolean {
      return true;
    }
  }
  describe(Ordered, { fields: { a: int } });
  describe(Ordered.prototype.__lt__, {
    params: "other",
    method: true,
    annotations: { other: object, return: bool },
  });
  dataclass(Ordered, { order: true });
  return null;
}
describe(own_order, { params: "", annotations: { return: null } });

function thawed(): null {
  class Cold extends object {
    static readonly __qualname__: string = "thawed.<locals>.Cold";
    declare a: any;
  }
  describe(Cold, { fields: { a: int } });
  dataclass(Cold, { frozen: true });

  class Warm extends Cold {
    static readonly __qualname__: string = "thawed.<locals>.Warm";
    declare b: any;
  }
  describe(Warm, { fields: { b: int } });
  dataclass(Warm);
  return null;
}
describe(thawed, { params: "", annotations: { return: null } });

function class_variable_factory(): null {
  class Shared extends object {
    static readonly __qualname__: string =
      "class_variable_factory.<locals>.Shared";
    static a: any = call(field, { default_factory: list });
    declare a: any;
  }
  class_attributes(Shared, "a");
  describe(Shared, { fields: { a: subscript(ClassVar, list) } });
  class_created(Shared);
  dataclass(Shared);
  return null;
}
describe(class_variable_factory, { params: "", annotations: { return: null } });

for (const each of tuple(
  mutable_default,
  mutable_instance,
  wrong_order,
  two_defaults,
  two_markers,
  no_annotation,
  order_without_eq,
  own_order,
  thawed,
  class_variable_factory,
)) {
  refused(each);
}

class Point extends object {
  declare x: any;
  static y: any = call(field, { default: 3, repr: false });
  declare y: any;
  static tags: any = call(field, {
    default_factory: list,
    compare: false,
    metadata: new Map([["unit", "px"]]),
  });
  declare tags: any;
  static origin: any = 7;
  declare origin: any;
  static seed: any = 5;
  declare seed: any;

  __post_init__(seed: any): null {
    print("seed", seed);
    return null;
  }
}
class_attributes(Point, "y", "tags", "origin", "seed");
describe(Point, {
  fields: {
    x: int,
    y: int,
    tags: subscript(list, str),
    origin: subscript(ClassVar, int),
    seed: subscript(InitVar, int),
  },
});
describe(Point.prototype.__post_init__, {
  params: "seed",
  method: true,
  annotations: { seed: int, return: null },
});
class_created(Point);
dataclass(Point, { frozen: true, order: true, slots: true });

const p = call(Point, 1);
print(
  p,
  getattr(p, "tags"),
  getattr(Point, "__slots__"),
  getattr(Point, "origin"),
  lt(p, call(Point, 2)),
  hash(p) === hash(call(Point, 1)),
);
for (const attempt of tuple(
  () => {
    setattr(p, "x", 4);
    return null;
  },
  () => {
    delattr(p, "y");
    return null;
  },
)) {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof FrozenInstanceError)) {
      throw error;
    }
    print(error);
  }
}
print(
  Array.from(fields(p), (f) => f.name),
  getitem(fields(Point), 1).default,
  getitem(fields(Point), 0).default === MISSING,
);
print(
  getitem(getitem(fields(Point), 2).metadata, "unit"),
  getattr(getitem(fields(Point), 2), "default_factory") === list,
  getitem(fields(p), 0) instanceof Field,
);
print(getattr(Point, "__dataclass_params__"));
print(
  list(getattr(Point, "__dataclass_fields__")),
  getattr(Point, "__match_args__"),
);
refused(Point);
refused(() => call(Point, 1, 2, [], 4, 5));
refused(() => fields(3));
refused(() => asdict(Point));
refused(() => replace(p, { z: 3 }));

const Row = make_dataclass(
  "Row",
  ["a", tuple("b", int), tuple("c", int, call(field, { default: 5 }))],
  {
    namespace: new Map<string, (...args: any[]) => any>([
      ["double", (self: any) => mul(getattr(self, "c"), 2)],
    ]),
  },
);
const row = call(Row, 1, { b: 2 });
print(
  row,
  call_method(row, "double"),
  asdict(row),
  astuple(row),
  replace(row, { a: 9 }),
  is_dataclass(Row),
  getattr(Row, "__name__"),
);
print(
  copy.replace(row, { c: 6 }),
  asdict(row, { dict_factory: list }),
  astuple(row, { tuple_factory: list }),
);
const Wider = make_dataclass("Wider", [tuple("x", int, 4)], {
  bases: tuple(Settings),
  kw_only: true,
});
print(
  getattr(getitem(getattr(Wider, "__mro__"), 1), "__name__"),
  call(Wider, 9, { x: 1 }),
  isinstance(call(Wider), Settings),
);
refused(() => make_dataclass("Wrong", ["for"]));
refused(() => make_dataclass("Wrong", ["a", "a"]));
refused(() => make_dataclass("Wrong", [tuple("a", int, 3, 4)]));

let Plain = class Plain extends object {
  declare name: string;
  static size: any = asFloat(2);
  declare size: any;
};
class_attributes(Plain, "size");
describe(Plain, { fields: { name: str, size: float } });
class_created(Plain);

Plain = call(dataclass, Plain);
print(
  call(Plain, "a"),
  eq(call(Plain, "a"), call(Plain, "a", asFloat(2))),
  ne(call(Plain, "a"), call(Plain, "b")),
  getattr(Plain, "__doc__"),
);

class Quoted extends Settings {
  declare _: any;
  static count: any = 3;
  declare count: any;
  static width: any = 4;
  declare width: any;
  static start: any = 8;
  declare start: any;

  total(): any {
    return add(
      add(getattr(this, "port"), getattr(this, "width")),
      getattr(this, "ratio"),
    );
  }
}
class_attributes(Quoted, "count", "width", "start");
describe(Quoted, {
  fields: {
    count: "ClassVar[int]",
    _: KW_ONLY,
    width: "int",
    start: "dataclasses.InitVar[int]",
  },
  words: { ClassVar: ClassVar, "dataclasses.InitVar": InitVar },
});
describe(Quoted.prototype.total, {
  params: "",
  method: true,
  annotations: { return: float },
});
dataclass(Quoted);

const q = call(Quoted, 5, { width: 7 });
print(
  q,
  call_method(q, "total"),
  getattr(Quoted, "count"),
  Array.from(fields(Quoted), (f) => f.name),
);

class Child extends Quoted {}

print(
  call(Child, 1, asFloat(2)),
  isinstance(call(Child, 1), Settings),
  eq(call(Child, 1), call(Child, 1)),
  eq(call(Child, 1), call(Quoted, 1)),
);

class Positive extends object {
  declare name: any;
  __set_name__(owner: any, name: string): null {
    this.name = add("_", name);
    return null;
  }

  __get__(instance: Gauge, owner: any = null): any {
    return instance === null ? 1 : getattr(instance, getattr(this, "name"));
  }

  __set__(instance: any, value: any): null {
    setattr(instance, getattr(this, "name"), max(value, 0));
    return null;
  }
}
describe(Positive.prototype.__set_name__, {
  params: "owner, name",
  method: true,
  annotations: { owner: type, name: str, return: null },
});
describe(Positive.prototype.__get__, {
  params: "instance, owner=",
  method: true,
  annotations: { instance: Any, owner: Any, return: Any },
});
describe(Positive.prototype.__set__, {
  params: "instance, value",
  method: true,
  annotations: { instance: Any, value: int, return: null },
});

class Gauge extends object {
  static level: any = new Positive();
  declare level: any;
}
class_attributes(Gauge, "level");
describe(Gauge, { fields: { level: int } });
class_created(Gauge);
dataclass(Gauge);

print(call(Gauge), call(Gauge, -3), getattr(call(Gauge, 4), "level"));

class Node extends object {
  declare value: any;
  static children: any = call(field, { default_factory: list });
  declare children: any;
}
class_attributes(Node, "children");
describe(Node, { fields: { value: T, children: "list[Node[T]]" } });
class_bases(Node, Generic);
class_created(Node);
dataclass(Node);

const tree = call(Node, 1, [call(Node, 2), call(Node, 3, [call(Node, 4)])]);
print(tree, asdict(tree));
const loop: any = call(Node, 0);
call_method(getattr(loop, "children"), "append", loop);
print(loop);

class Base1 extends object {
  declare made: boolean;
  __init__(): null {
    setattr(this, "made", true);
    return null;
  }
}
describe(Base1.prototype.__init__, {
  params: "",
  method: true,
  annotations: { return: null },
});

class Derived extends Base1 {
  declare a: any;
  declare c: any;
  static b: any = 2;
  declare b: any;

  __post_init__(): null {
    super_(Derived, this).__init__();
    setattr(this, "c", add(getattr(this, "a"), getattr(this, "b")));
    return null;
  }
}
class_attributes(Derived, "b");
describe(Derived, { fields: { a: int, b: int } });
describe(Derived.prototype.__post_init__, {
  params: "",
  method: true,
  annotations: { return: null },
});
dataclass(Derived);

const d = call(Derived, 1);
print(d, getattr(d, "c"), getattr(d, "made"), vars(d));

class Failure extends inherit(Exception, object) {
  declare code: any;
  static text: string = "broken";
  declare text: string;
}
class_attributes(Failure, "text");
describe(Failure, { fields: { code: int, text: str } });
dataclass(Failure);

try {
  throw exception(call(Failure, 3));
} catch (error2) {
  const failure = caught(error2);
  if (!isinstance(failure, Failure)) {
    throw failure;
  }
  print(repr(failure), getattr(failure, "args"), getattr(failure, "code"));
}

class Key extends object {
  declare a: any;
  static b: any = call(field, { hash: false, compare: true, default: 0 });
  declare b: any;
}
class_attributes(Key, "b");
describe(Key, { fields: { a: int, b: int } });
class_created(Key);
dataclass(Key, { unsafe_hash: true });

print(
  hash(call(Key, 1, 2)) === hash(call(Key, 1, 3)),
  eq(call(Key, 1, 2), call(Key, 1, 3)),
  getitem(new Dict([[call(Key, 1), "one"]]), call(Key, 1)),
);
const options = new Map([["order", true]]);
const Sorted = call(
  call(dataclass, Object.fromEntries(options)),
  type(
    "Sorted",
    tuple(),
    new Map<string, Map<string, any>>([
      ["__annotations__", new Map<string, any>([["n", int]])],
    ]),
  ),
);
print(sorted([call(Sorted, 3), call(Sorted, 1)]));
