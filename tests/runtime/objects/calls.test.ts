import * as py from "../../../src/runtime/index.ts";
import type { Py } from "../../../src/runtime/core/value.ts";
import { program } from "./cases.ts";
import { Money, Point } from "./classes.ts";

const { call, call_method, describe, getattr } = py;

function plain(a: Py, b: Py = 2, ...rest: Py[]): Py {
  const [args, kwargs] = py.split_arguments(rest);
  const { c, d = 4, ...kw } = Object.fromEntries(kwargs);
  return [a, b, py.tuple(...args), c, d, new Map(Object.entries(kw))];
}
describe(plain, { params: "a, b=2, *args, c, d=4, **kw" });

function simple(host: Py, port: Py = 80): Py {
  return [host, port];
}
describe(simple, { params: "host, port=80" });

function only(a: Py, b: Py): Py {
  return [a, b];
}
describe(only, { params: "a, /, b" });

program("calls", (show, error) => {
  error(() => call(plain, 1, { c: 3 }));
  error(() => call(plain, 1, 2, 3, 4, { c: 5, z: 6 }));
  error(() => call(plain, { c: 1, a: 2 }));
  error(() => call(plain, 1));
  error(() => call(plain, { c: 1 }));
  error(() => call(plain, 1, { a: 2, c: 3 }));
  error(() => call(simple));
  error(() => call(simple, 1, 2, 3));
  error(() => call(simple, "h", { port: 1 }));
  error(() => call(simple, { port: 1, host: "h" }));
  error(() => call(simple, "h", { nope: 1 }));
  error(() => call(simple, "h", { host: 1 }));
  error(() => call(only, 1, 2));
  error(() => call(only, 1, { b: 2 }));
  error(() => call(only, { a: 1, b: 2 }));
  const nothing = describe(() => 0, { params: "", qualname: "calls.<locals>.<lambda>.<locals>.<lambda>" });
  error(() => call(nothing, 1));
  error(() => call(5));
  error(() => call(null));
  error(() => call(Point));
  error(() => call(Point, 1, 2, 3));
  error(() => call(Point, 1, { y: 5 }));
  error(() => call_method(call(Point, 1), "norm", 1, 2));
  show([py.callable(py.len), py.callable(Point), py.callable(5), py.callable(new Money(1)), py.callable(new Point(1))]);
  show([getattr(simple, "__name__"), getattr(simple, "__qualname__"), getattr(simple, "__doc__")]);
  show(py.list(py.map(Point, [1, 2])));
  show([py.int, py.str, Point, getattr(new Money(9), "__mul__"), (x: Py) => py.add(x, 1)].map((f: Py) => call(f, 3)));
});
