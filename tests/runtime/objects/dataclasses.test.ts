import { asdict, astuple, dataclass, fields, FrozenInstanceError, is_dataclass, replace } from "../../../src/runtime/dataclasses/index.ts";
import * as py from "../../../src/runtime/index.ts";
import type { Py } from "../../../src/runtime/core/value.ts";
import { program } from "./cases.ts";

const { eq, ne, lt, ge, hash, call, setattr, delattr, contains } = py;

class Dish {
  name: string;
  price: number;
  tags: string[];

  constructor(name: string, price = 1, tags: string[] = []) {
    this.name = name;
    this.price = price;
    this.tags = tags;
  }
}
dataclass(Dish, "name, price: float=, tags=", { fields: { tags: { compare: false } } });

class Version {
  major: number;
  minor: number;
  label: string;

  constructor(major: number, minor = 0, label = "") {
    this.major = major;
    this.minor = minor;
    this.label = label;
  }
}
dataclass(Version, "major, minor=, label=", { order: true, frozen: true, fields: { label: { compare: false, repr: false } } });

class Special extends Dish {
  chef: string;
  secret: number;

  constructor(name: string, price = 1, tags: string[] = [], chef = "me", { secret = 0 }: { secret?: number } = {}) {
    super(name, price, tags);
    this.chef = chef;
    this.secret = secret;
  }
}
dataclass(Special, "chef=, *, secret=");

class Node {
  value: Py;
  children: Py[];
  parent: Py;

  constructor(value: Py, children: Py[] = [], parent: Py = null) {
    this.value = value;
    this.children = children;
    this.parent = parent;
  }
}
dataclass(Node, "value, children=, parent=", { fields: { parent: { repr: false, compare: false } } });

class Bare {
  x: number;

  constructor(x: number) {
    this.x = x;
  }
}
dataclass(Bare, "x", { eq: false });

class Hashed {
  x: number;
  y: Py[];

  constructor(x: number, y: Py[] = []) {
    this.x = x;
    this.y = y;
  }
}
dataclass(Hashed, "x, y=", { unsafe_hash: true, fields: { y: { hash: false } } });

program("dataclass_basics", (show, error) => {
  const d = new Dish("soup");
  show(d);
  show([eq(d, new Dish("soup", 1, ["x"])), eq(d, new Dish("stew")), ne(d, new Dish("soup")), eq(d, 5)]);
  error(hash, d);
  error(() => lt(d, d));
  const v = new Version(1, 2, "x");
  show([
    v, eq(v, new Version(1, 2)), lt(v, new Version(1, 3)), ge(v, new Version(1, 2)), py.sorted([new Version(2), new Version(1, 5)]),
    hash(v) === hash(new Version(1, 2, "y")), contains(new py.PySet([new Version(1, 2)]), v),
  ]);
  error(setattr, v, "major", 5);
  error(setattr, v, "other", 5);
  error(delattr, v, "major");
  show(py.issubclass(FrozenInstanceError, py.AttributeError));
  error(() => lt(v, 5));
  const s = new Special("cake", 2.5, undefined, undefined, { secret: 4 });
  show(s);
  show(fields(Special).map((f) => f.name));
  show(fields(s).filter((f) => f.kw_only).map((f) => f.name));
  show(asdict(s));
  show(astuple(s));
  show(replace(s, { name: "pie", secret: 5 }));
  error(() => replace(s, { nope: 1 }));
  show([is_dataclass(s), is_dataclass(Special), is_dataclass(5), is_dataclass(py.int)]);
  error(() => fields(5));
  error(() => asdict(5));
  error(() => call(Dish));
  error(() => call(Dish, "a", { nope: 1 }));
  show((Special as Py).__match_args__);
  const tree = new Node(1, [new Node(2), new Node(3, [new Node(4)])]);
  show(tree);
  show(asdict(tree));
  show(asdict(new Node(new Map([["k", py.tuple(new Node(9))]]))));
  const loop = new Node(1);
  loop.children.push(loop);
  show(loop);
  show(eq(new Node(1), new Node(1, [])));
  show([eq(new Bare(1), new Bare(1)), py.isinstance(hash(new Bare(1)), py.int)]);
  show(hash(new Hashed(1)) === hash(new Hashed(1, [2])));
});
