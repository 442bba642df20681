/** Floats show what they are, wherever ints are beside them. */

import {
  abs,
  add,
  asFloat,
  dict_items,
  dict_values,
  div,
  divmod,
  type Float,
  float_floordiv,
  float_mod,
  float_pow,
  float_round,
  float_str,
  floordiv,
  format,
  getitem,
  iadd,
  imul,
  int,
  iter,
  map,
  max,
  min,
  mod,
  mul,
  neg,
  type Num,
  pow,
  print,
  round_to_int,
  sorted,
  str,
  str_format,
  sub,
  sum,
  tuple,
  unpack,
} from "py2ts-runtime";
import { timedelta } from "py2ts-runtime/datetime";
import * as json from "py2ts-runtime/json";
import * as math from "py2ts-runtime/math";

function show(x: Num): string {
  return str(x);
}
let total: Num = 0;
let n: Num = 0;
let x!: Num;
for (x of [0.5, 1.5]) {
  total = iadd(total, x);
  n = iadd(n, 1);
}
print(
  total,
  n,
  asFloat(div(total, n)),
  `${str(total)}`,
  [total],
  show(total),
  new Map<string, Num>([["t", total]]),
);
class Acc {
  sum: Num;
  items: (number | Float)[];
  constructor() {
    this.sum = 0;
    this.items = [];
  }
  add(v: number | Float): void {
    this.sum = iadd(this.sum, v);
    this.items.push(v);
  }
}
const a = new Acc();
a.add(1.5);
a.add(2.5);
print(
  a.sum,
  a.items,
  mul(a.sum, 2),
  json.dumps(new Map<string, Num>([["sum", a.sum]])),
);
const balance = new Map<string, Num>([["a", 0]]);
balance.set("a", asFloat(Number(getitem(balance, "a")) + 2.5));
balance.set("a", asFloat(Number(getitem(balance, "a")) + 0.5));
print(balance);
let avg = asFloat(div(sum([1, 2, 3]), 3));
print(
  avg,
  round_to_int(+avg),
  asFloat(float_round(+(+avg), 1)),
  int(avg),
  +avg === 2,
  max(avg, 1),
  [avg, 1],
);
function stats(values: Num[]): readonly [Num, number, number | Float] {
  let t: Num = 0;
  for (const v of values) {
    t = iadd(t, v);
  }
  return tuple(t, values.length, asFloat(div(t, values.length)));
}
print(stats([asFloat(1), asFloat(2)]), stats([1, 2]));
x = 10;
x = asFloat(x / 4);
x = imul(x, 2);
print(x);
n = 3;
n = iadd(n, asFloat(1));
n = imul(n, 2);
print(n);
const price = 2.5;
const qty = 4;
const cost = price * qty;
print(
  asFloat(cost),
  asFloat(cost + 1),
  `${format(asFloat(cost), ">8")}`,
  float_str(cost),
  float_str(cost),
  mod("%s", asFloat(cost)),
  str_format("{}", asFloat(cost)),
);
const r = Array.from(tuple(0.5, 1), (v: any) => mul(v, 2));
print(r, sum(r), min(r), sorted(r, { reverse: true }));
const entries = new Map<string, number | Float>();
for (const item of iter(
  dict_items(
    new Map([
      ["a", 2],
      ["b", 3],
    ]),
  ),
)) {
  const [k, v] = unpack(item, 2);
  entries.set(k, asFloat(v / 2));
}
const m = entries;
print(m, sum(dict_values(m)), max(dict_values(m)));
print(
  asFloat(Math.sqrt(16)),
  math.floor(2.7),
  asFloat(Math.abs(-2)),
  pow(2, -1),
  asFloat(float_pow(4, 0.5)),
  asFloat(3),
  asFloat(1000),
  asFloat(float_floordiv(7, 2)),
  asFloat(float_mod(7, 4)),
  divmod(asFloat(7), 2),
);
avg = asFloat(6 / 3);
print(avg, round_to_int(+avg));
print(avg, asFloat(float_round(+(+avg), 1)));
let t: any = 0;
for (x of [0.5, 1.5]) {
  t = add(t, x);
}
print(
  t,
  add(t, 1),
  mul(t, 2),
  sub(t, t),
  neg(t),
  abs(t),
  floordiv(t, 1),
  mod(t, 3),
  pow(t, 2),
);

class Temp {
  _c: Num;
  constructor(c: number) {
    this._c = c;
  }
  get f(): number {
    return mul(this._c, 9) / 5 + 32;
  }
  set f(v: number) {
    this._c = asFloat(((v - 32) * 5) / 9);
  }
}
t = new Temp(100);
t.f = 50;
print(t._c, asFloat(t.f), asFloat(t.f + 1));
const u = new Temp(1);
print(u._c, asFloat(u.f));
function longest(xs: number[]): number | Float | null {
  let best: number | Float | null = null;
  for (const x of xs) {
    if (best === null || x > +best) {
      best = asFloat(x);
    }
  }
  return best;
}
const report = new Map<string, Num | string | null>([
  ["gap", longest([new timedelta({ seconds: 3 }).total_seconds(), 1.5])],
  ["n", 3],
  ["name", "x"],
]);
print(report, getitem(report, "gap"));
print(json.dumps(report));
const gaps = [new timedelta({ seconds: 5 }), new timedelta({ seconds: 7 })];
print(
  asFloat(max(gaps).total_seconds()),
  max(
    map((g) => asFloat(g.total_seconds()), gaps),
    { default: 0 },
  ),
  new Map<string, number | Float | null>([
    ["g", gaps.length > 0 ? asFloat(max(gaps).total_seconds()) : null],
  ]),
);
