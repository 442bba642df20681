import { check_table } from "./oracle.ts";
import * as bytes_functions from "../../src/runtime/builtins/bytes/index.ts";
import { repr, str } from "../../src/runtime/builtins/repr/index.ts";
import { slice } from "../../src/runtime/builtins/slice/index.ts";
import { eq } from "../../src/runtime/core/eq.ts";
import { contains, delitem, getitem, setitem } from "../../src/runtime/core/items/index.ts";
import { add, mul } from "../../src/runtime/core/operators/index.ts";
import { le, lt } from "../../src/runtime/core/order.ts";
import { tuple } from "../../src/runtime/core/tuple.ts";
import type { Py } from "../../src/runtime/core/value.ts";

const methods = new Map<string, unknown>(Object.entries(bytes_functions));

check_table("bytes_methods", {
  ...bytes_functions,
  repr,
  str,
  add,
  mul,
  eq,
  lt,
  le,
  contains,
  item: getitem,
  part: (b: Py, ...bounds: Py[]) => getitem(b, slice(bounds[0], bounds[1], bounds[2])),
  change: (b: Py, name: string, ...args: Py[]) => {
    const method = methods.get(`bytearray_${name}`);
    const result: unknown = typeof method === "function" ? method(b, ...args) : `no ${name}`;
    return tuple(b, result ?? null);
  },
  assign: (b: Py, start: Py, stop: Py, step: Py, value: Py) => {
    setitem(b, slice(start, stop, step), value);
    return b;
  },
  drop: (b: Py, start: Py, stop: Py, step: Py) => {
    delitem(b, slice(start, stop, step));
    return b;
  },
});
