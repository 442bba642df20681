import * as py from "../../../src/runtime/index.ts";
import type { Py } from "../../../src/runtime/core/value.ts";
import { program } from "./cases.ts";
import { Loose, Money, More, Point, Sub } from "./classes.ts";

const { getattr, setattr, delattr, hasattr, tuple, eq, ne, contains, add } = py;

program("attributes", (show, error) => {
  const p = new Point(1);
  show([getattr(p, "x"), getattr(p, "y"), getattr(p, "double"), getattr(p, "nope", "default")]);
  error(getattr, p, "nope");
  error(getattr, Point, "nope");
  show(getattr(p, "norm")(2));
  show(eq(getattr(p, "norm"), getattr(p, "norm")));
  show(getattr(Point, "norm")(p));
  show([getattr(p, "origin")(), getattr(Sub, "helper")(4), getattr(p, "helper")(1)]);
  show([getattr(p, "total"), getattr(Point, "total")]);
  setattr(p, "total", 5);
  show([p.total, Point.total]);
  setattr(Point, "total", 9);
  show([p.total, Point.total, new Sub(1).total]);
  setattr(p, "both", 10);
  show(p);
  error(setattr, p, "double", 3);
  error(setattr, 5, "x", 3);
  error(setattr, [], "x", 3);
  error(delattr, p, "nothing");
  delattr(p, "total");
  show(p.total);
  show(py.vars(new Sub(4)));
  show([
    hasattr(p, "x"), hasattr(p, "zz"), hasattr([], "append"), hasattr(5, "append"), hasattr("s", "__iter__"), hasattr(5, "__iter__"),
    hasattr(p, "constructor"), hasattr(new Map(), "set"), hasattr([], "push"),
  ]);
  setattr(p, "constructor", 4);
  setattr(p, "name", "n");
  show([getattr(p, "constructor"), getattr(p, "name"), py.sorted(py.vars(p))]);
  error(getattr, [], "push");
  error(getattr, null, "x");
  error(getattr, "s", "nope");
  error(getattr, 5, "nope");
  show([getattr("abc", "upper")(), getattr([3, 1], "index")(1), getattr(new Map([[1, 2]]), "get")(5, 6), getattr(py.set([1, 2]), "union")([3])]);
  show([
    getattr(py.type(p), "__name__"), getattr(getattr(p, "__class__"), "__name__"), getattr(Point, "__name__"), getattr(Point, "__doc__"),
    getattr(p, "__doc__"), getattr(py.type(Point), "__name__"), getattr(getattr(Sub, "__mro__")[1], "__name__"), getattr(getattr(Sub, "__bases__")[0], "__name__"),
  ]);
  show(getattr(new Loose(), "dyn_abc"));
  error(getattr, new Loose(), "other");
  show(getattr(new Loose(), "other", null));
  show([eq(new Point(1), new Point(1)), ne(new Point(1), new Point(2)), eq(new Point(1), 5), contains([new Point(1)], new Point(1))]);
  error(py.hash, p);
  const xs = [3, 1];
  const m = getattr(xs, "append");
  m(7);
  show(xs);
});

class Stack extends py.list<Py> {
  override push(x: Py): Py {
    py.list_append(this, x);
  }

  top(): Py {
    return py.getitem(this, -1);
  }
}

class Config extends py.dict<string, Py> {
  __missing__(key: Py): Py {
    return `no ${py.str(key)}`;
  }
}

program("types", (show, error) => {
  const { int, float, str, bool, list, dict, set, frozenset, object, type, isinstance, issubclass, bytes, or_ } = py;
  const values: Py[] = [
    null, true, 1, 2n ** 70n, 1.5, py.asFloat(2), "s", py.bytes([98]), [], tuple(), new Map(), set(), frozenset(), py.range(1), py.slice(1), new Point(1), Point,
    int, py.len, new py.ValueError(), py.ValueError, py.NotImplemented, py.Ellipsis,
  ];
  show(values.filter((v) => v !== py.len).map((v) => getattr(type(v), "__name__")));
  const checks: Py[] = [int, float, str, bool, list, tuple, dict, set, frozenset, object, type, bytes, Point, py.BaseException, tuple(int, str), or_(int, null), py.range];
  for (const v of values) show(checks.map((c) => isinstance(v, c)));
  show([bool, int, Sub, py.KeyError, list].flatMap((a: Py) => [int, object, Point, py.Exception, tuple(list, py.LookupError)].map((b: Py) => issubclass(a, b))));
  error(isinstance as Py, 1, 1);
  error(issubclass, 1, int);
  error(issubclass, int, 1);
  show([
    type(1) === int, type(true) === bool, type("") === str, type([]) === list, type(1.5) === float, type(tuple()) === tuple, type(null) === type(null),
    type(new Point(1)) === Point, type(new Map()) === dict,
  ]);
  show([int, list, Sub, py.KeyError, or_(int, null), type(null)][0]);
  show(getattr(bool, "__mro__").map((c: Py) => getattr(c, "__name__")));
  show([int("5"), list("ab"), dict({ a: 1 }), str(5), py.asFloat(float("1.5") as number), bool([]), py.tuple_from([1]), set(), frozenset()]);
  show(type("Made", tuple(Point), new Map<string, Py>([["extra", 5], ["twice", (self: Py) => py.mul(self.x, 2)]]))
    .prototype.twice.call(new Point(4)));
  const s = new Stack([1, 2]);
  s.push(3);
  show([s, s.top(), py.len(s), isinstance(s, list), getattr(type(s), "__name__"), eq(s, [1, 2, 3]), add(s, [4])]);
  const c = new Config(new Map([["a", 1]]));
  show([py.getitem(c, "a"), py.getitem(c, "zz"), py.dict_get(c, "q"), isinstance(c, dict), py.len(c), c]);
});

program("dunders", (show, error) => {
  const [a, b]: Py[] = [new Money(1), new Money(2)];
  show([
    add(a, b), add(5, a), py.lt(a, b), py.gt(a, b), py.mul(b, 3), py.neg(a), py.truth(new Money(0)), py.len(b), py.getitem(b, 2), contains(a, "cash"),
    contains(a, 5), py.call(a, 1), py.call(a, 1, { b: 4 }), py.list(b), eq(a, new Money(1)), ne(a, b),
  ]);
  error(() => add(a, 5));
  error(() => add("x", a));
  error(() => py.lt(a, 5));
  error(() => py.le(a, b));
  error(() => py.sub(a, b));
  show(add(a, new More(4)));
  let c = a;
  c = py.iadd(c, 1);
  show([c === a, a]);
  show(py.getitem(new py.Dict<Py, string>([[new Money(1), "one"], [new Money(101), "big"]]), a));
  show([contains(new py.PySet([new Money(101)]), a), new py.PySet([new Money(1), new Money(1)])]);
  show(py.sorted([new Money(3), new Money(1)]));
  show(py.max([new Money(3), new Money(1), new Money(7)], { key: (m: Money) => -m.n }));
  error(() => py.sum([new Money(1), new Money(2)]));
  error(() => py.len(new Money(-1)));
});
