import { describe } from "vitest";
import { divmod } from "../../src/runtime/builtins/numbers/index.ts";
import { eq, ne } from "../../src/runtime/core/eq.ts";
import { hash } from "../../src/runtime/core/hash/index.ts";
import { contains } from "../../src/runtime/core/items/index.ts";
import * as operators from "../../src/runtime/core/operators/index.ts";
import { ge, gt, le, lt } from "../../src/runtime/core/order.ts";
import { truth } from "../../src/runtime/core/truth.ts";
import { tuple } from "../../src/runtime/core/tuple.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { check_table } from "./values.ts";

function in_place(f: (a: Py, b: Py) => Py): (a: Py, b: Py) => Py {
  return (a, b) => {
    const result = f(a, b);
    return tuple(result, result === a);
  };
}

describe("operators", () => {
  const { iadd, isub, imul, itruediv, ior, iand, ixor, ifloordiv, imod, ipow, ...plain } = operators;
  const changing = Object.entries({ iadd, isub, imul, itruediv, ior, iand, ixor, ifloordiv, imod, ipow }).map(([name, f]) => [name, in_place(f)]);
  check_table("operators", { ...plain, divmod, eq, ne, lt, le, gt, ge, truth, hash, contains, ...Object.fromEntries(changing) });
});
