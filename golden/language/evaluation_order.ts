/** Left to right, once, and only as far as needed. */

import {
  add,
  call,
  describe,
  Dict,
  getattr,
  getitem,
  gt,
  iadd,
  type Int,
  iter,
  lt,
  mul,
  object,
  print,
  setitem,
  split_arguments,
  truth,
  tuple,
} from "py2ts-runtime";

function f(
  label: string,
  value: number | string | boolean | (number | string)[] | null = null,
): number | string | boolean | (number | string)[] | null {
  print(label, { end: " " });
  return value;
}

function g(
  ...values: any[]
): readonly [
  readonly (number | string | boolean | (number | string)[] | null)[],
  Map<string, number | string | boolean | (number | string)[] | null>,
] {
  const [args, kwargs] = split_arguments(values);
  return tuple(args, kwargs);
}
describe(g, { params: "*args, **kwargs" });

print(add(f("a", 1), mul(f("b", 2), f("c", 3))));
print(
  call(g, f("x"), ...[f("z")], {
    k: f("y"),
    ...Object.fromEntries(
      new Map<string, number | string | boolean | (number | string)[] | null>([
        ["w", f("v")],
      ]),
    ),
  }),
);
const d = new Dict<
  number | string | boolean | (number | string)[] | null,
  number | string | boolean | (number | string)[] | null
>([
  [f("k1", 1), f("v1")],
  [f("k2", 2), f("v2")],
]);
print(d);
const f2 = f("l", 1);
const f3 = f("m", 2);
let result = lt(f2, f3);
if (result) {
  const f4 = f("n", 0);
  result = lt(f3, f4) && lt(f4, f("never", 9));
}
print(result);
const f5 = f("p", 0);
const value2 = f5 !== null && truth(f5) ? f("q") : f5;
print(value2 !== null && truth(value2) ? value2 : f("r", "R"));
print(truth(f("test", true)) ? f("then") : f("else"));
const xs: (Int | string | boolean | (number | string)[] | null)[] = [0, 0, 0];
const f6 = f("value", 7);
setitem(xs, f("i", 1), f6);
print(xs);
const f7 = f("j", 2);
setitem(xs, f7, iadd(getitem(xs, f7), f("add", 3)));
print(xs);
[f("e1", 1), f("e2", [...iter(f("it", [1]))])];
print();
let m!: number | string | boolean | (number | string)[] | null;
let k!: Int | string | (number | string)[];
if (gt((m = f("walrus", 10)), 5) && truth((k = mul(m, 2)))) {
  print(m, k);
}
let y!: number | string | boolean | (number | string)[] | null;
print([(y = f("last", 1)), add(y, 1)], y);
const f8 = f("once", []);
const a = f8;
const b = f8;
print(a === b);

class Trace extends object {
  __getattr__(name: string): Trace {
    print("get", name, { end: " " });
    return this;
  }

  __setitem__(
    key: number | string | boolean | (number | string)[] | null,
    value: number | string | boolean | (number | string)[] | null,
  ): null {
    print("set", key, value, { end: " " });
    return null;
  }
}

const t = new Trace();
const f9 = f("val", "V");
setitem(getattr(getattr(t, "one"), "two"), f("key", "K"), f9);
print();
const empty: any[] = [];
const text = "";
const value4 = empty.length > 0 ? 0 : 1;
const value5 = !(empty.length > 0);
const value6 = !Boolean(text);
const value7 = empty.length > 0 ? empty : "end";
const value3 = 1 && empty;
print(
  value4,
  value5,
  value6,
  value7,
  value3.length > 0 ? 2 : value3,
  text || null,
);
