/** A small toolbox of decorators: caches, reductions, orderings, wrappers and methods with arguments filled in. */

import {
  add,
  asFloat,
  call,
  call_method,
  caught,
  class_attributes,
  delattr,
  describe,
  div,
  eq,
  ge,
  getattr,
  getitem,
  gt,
  hasattr,
  type Int,
  int,
  le,
  len,
  lt,
  map,
  max,
  mul,
  NotImplemented,
  print,
  setattr,
  sorted,
  str,
  str_split,
  sub,
  sum,
  tuple,
  tuple_from,
  type,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as functools from "py2ts-runtime/functools";
import {
  cache,
  cache_properties,
  cmp_to_key,
  partial,
  partialmethod,
  reduce,
  total_ordering,
  update_wrapper,
} from "py2ts-runtime/functools";
import * as operator from "py2ts-runtime/operator";

const calls: (number | string | number[])[] = [];

/** How many ways there are. */
const ways = cache(
  describe(
    function (n: number | number[]): Int {
      calls.push(n);
      return lt(n, 2) ? 1 : add(ways(sub(n, 1)), ways(sub(n, 2)));
    },
    { name: "ways", doc: "How many ways there are." },
  ),
);

print(
  ways(80),
  calls.length,
  call_method(ways, "cache_info"),
  getattr(ways, "__name__"),
  getattr(ways, "__doc__"),
  call_method(ways, "__wrapped__", 1),
);
call_method(ways, "cache_clear");
print(call_method(ways, "cache_info"), ways(3), calls.slice(-3));
try {
  ways([1]);
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}

print(
  reduce(operator.add, [1, 2, 3]),
  reduce((a: string, b: string) => `(${a}${b})`, "abcd"),
  reduce(operator.mul, [], 7),
  reduce(max, tuple(3, 9, 2), 4),
  functools.reduce(
    (a: Map<string, number>, b: string) => new Map([...a, [b, a.size]]),
    "xy",
    new Map<string, number>(),
  ),
);
try {
  reduce(operator.add, []);
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}

/** Counts how often it is made up. */
class Report {
  rows: number[];
  static made = 0;
  declare made: number;

  constructor(rows: number[]) {
    this.rows = rows;
  }

  /** The sum. */
  get total(): Int {
    Report.made++;
    return sum(this.rows);
  }
  static {
    cache_properties(this, "total");
  }

  get average(): number {
    return div(this.total, this.rows.length);
  }
  static {
    cache_properties(this, "average");
  }
}
class_attributes(Report, "made");
describe(Report, { doc: "Counts how often it is made up." });

const report = new Report([1, 2, 6]);
print(
  report.total,
  report.total,
  asFloat(report.average),
  Report.made,
  sorted(getattr(report, "__dict__")),
);
report.rows.push(11);
print(
  report.total,
  call_method(getattr(report, "__dict__"), "pop", "total"),
  report.total,
  Report.made,
);
delattr(report, "total");
setattr(report, "total", 5);
print(report.total, Report.made);

function by_length(a: string, b: string): number {
  return len(a) - len(b) || sub(gt(a, b), lt(a, b));
}

const words = ["pear", "fig", "apple", "kiwi", "date"];
print(
  sorted(words, { key: cmp_to_key(by_length) }),
  max(words, { key: cmp_to_key(by_length) }),
  sorted(words, { key: cmp_to_key((a: any, b: any) => (gt(a, b) ? -1 : 1)) }),
);
const key = cmp_to_key(by_length);
print(
  lt(call(key, "a"), call(key, "bb")),
  eq(call(key, "a"), call(key, "a")),
  ge(call(key, "bb"), call(key, "a")),
  getattr(call(key, "zz"), "obj"),
);

class Version {
  parts: readonly Int[];
  constructor(text: string) {
    this.parts = tuple_from(map((part) => int(part), str_split(text, ".")));
  }

  __eq__(other: any): boolean {
    return other instanceof Version && eq(this.parts, other.parts);
  }

  __lt__(other: Version): boolean {
    if (!(other instanceof Version)) {
      return NotImplemented;
    }
    return lt(this.parts, other.parts);
  }
}
call(total_ordering, Version);

const versions = Array.from(
  tuple("1.10", "1.9", "1.9.1", "0.1"),
  (text) => new Version(text),
);
print(
  sorted(versions).map((v) => v.parts),
  ge(new Version("1.0"), new Version("1.0")),
  gt(new Version("2.0"), new Version("1.9")),
  le(new Version("1"), new Version("0")),
  max(versions).parts,
);
try {
  print(le(new Version("1"), 3));
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  total_ordering(type("Nothing", tuple(), new Map<any, any>()));
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}

function traced(function_: (...args: any[]) => any): (...args: any[]) => any {
  function wrapper(...args: any[]): any {
    calls.push(getattr(function_, "__name__"));
    return call(function_, ...args);
  }
  return update_wrapper(wrapper, function_);
}

/** Of a rectangle. */
function area(width: any, height: any = 2): any {
  return mul(width, height);
}
describe(area, { params: "width, height=", doc: "Of a rectangle." });

setattr(area, "unit", "m2");
const wrapped = traced(area);
print(
  getattr(wrapped, "__name__"),
  getattr(wrapped, "__doc__"),
  getattr(wrapped, "__wrapped__") === area,
  getattr(wrapped, "unit"),
  wrapped(3, { height: 4 }),
  getitem(calls, -1),
);
const only = update_wrapper(() => null, area, tuple("__doc__"), tuple());
print(
  getattr(only, "__name__"),
  getattr(only, "__doc__"),
  hasattr(only, "unit"),
);

class Lamp {
  state: string;
  constructor() {
    this.state = "off";
  }

  switch(
    state: string,
    {
      dim = asFloat(1),
    }: {
      dim?: any;
    } = {},
  ): string {
    this.state = `${str(state)}@${str(dim)}`;
    return this.state;
  }

  static on: partialmethod = new partialmethod(getattr(this, "switch"), "on");
  declare on: partialmethod;
  static night: partialmethod = new partialmethod(
    getattr(this, "switch"),
    "on",
    { dim: 0.25 },
  );
  declare night: partialmethod;
}
class_attributes(Lamp, "on", "night");
describe(Lamp.prototype.switch, {
  params: "state, *, dim=",
  method: true,
  name: "switch",
});

const lamp = new Lamp();
print(
  call_method(lamp, "on"),
  call_method(lamp, "night"),
  call_method(lamp, "night", { dim: 0.5 }),
  call_method(lamp, "on", { dim: 0.75 }),
  lamp.state,
);
const night = getitem(getattr(Lamp, "__dict__"), "night");
const made = new partialmethod(getattr(Lamp, "switch"), "x", {
  dim: asFloat(3),
});
print(
  getattr(night, "args"),
  getattr(night, "keywords"),
  getattr(getattr(night, "func"), "__name__"),
  made.args,
  made.keywords,
  made.func === getattr(Lamp, "switch"),
);
const half = partial(area, { height: 1 });
print(
  call(half, 5),
  getattr(getattr(half, "func"), "__name__"),
  getattr(half, "args"),
  getattr(half, "keywords"),
  call(partial(half, 9)),
);
