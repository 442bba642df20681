import { describe } from "vitest";
import { call, eq, ge, len, lt, split_arguments, type_name } from "../../src/runtime/index.ts";
import { describe as described_as } from "../../src/runtime/core/call/index.ts";
import * as functools from "../../src/runtime/functools/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { check_programs } from "./program.ts";

const calls: number[] = [];
const collect = (...rest: Py[]): Py => {
  const [args, kwargs] = split_arguments(rest);
  return [[...args], kwargs];
};

class Numbered {
  readonly n: Py;

  constructor(n: Py) {
    this.n = n;
  }

  __eq__(other: Py): boolean {
    return eq(this.n, other.n);
  }
}

describe("functools", () => {
  check_programs("py_functools", {
    ...functools,
    described: described_as((a: Py) => [a], { params: "a, b=2, *args, c=3, **kwargs", doc: "Adds up.", name: "described" }),
    collect: described_as(collect, { name: "collect" }),
    compare: (a: Py, b: Py) => Number(a > b) - Number(a < b),
    by_length: (a: Py, b: Py) => len(a) - len(b),
    noted: () => calls.push(1),
    only_lt: () => functools.total_ordering(class V extends Numbered {
      __lt__(other: Py): boolean {
        return lt(this.n, other.n);
      }
    }),
    only_ge: () => functools.total_ordering(class V extends Numbered {
      __ge__(other: Py): boolean {
        return ge(this.n, other.n);
      }
    }),
    Plain: class Plain {},
    apply: (f: Py, ...args: Py[]) => call(f, ...args),
    fresh: () => (...rest: Py[]) => collect(...rest),
    answer: (x: Py) => `other ${type_name(x)}`,
    of_int: (x: Py) => `int ${x === true ? "True" : x}`,
    of_list: (x: Py) => `list ${len(x)}`,
  });
});
