import { describe } from "vitest";
import { iter, mul, next, tuple, ValueError } from "../../src/runtime/index.ts";
import * as itertools from "../../src/runtime/itertools/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { check_programs } from "./program.ts";

/** As `[x for x, _ in zip(it, range(n))]`, which asks for one item more than it gives. */
function take(it: Iterator<Py>, n: number): Py[] {
  const items: Py[] = [];
  for (let step = it.next(); !step.done && items.length < n; step = it.next()) items.push(step.value);
  return items;
}

describe("itertools", () => {
  check_programs("py_itertools", {
    ...itertools,
    take,
    over: (x: Py) => x > 3,
    raises: (x: Py) => {
      throw new ValueError(x);
    },
    double: (x: Py) => mul(x, 2),
    pair: (a: Py, b: Py) => [a, b],
    groups: (it: Py) => Array.from(iter(it), ([key, group]: Py) => tuple(key, [...group])),
    firsts: (it: Py) => Array.from(iter(it), ([key, group]: Py) => tuple(key, next(group, null))),
    lists: (its: Py) => its.map((it: Py) => [...it]),
    mod3: (x: number) => x % 3,
  });
});
