import { describe } from "vitest";
import * as py from "../../src/runtime/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { check_table } from "./values.ts";

/** What the call gives, and the receiver after it. */
function with_self(f: (self: Py, ...args: Py[]) => Py): (self: Py, ...args: Py[]) => Py {
  return (self, ...args) => py.tuple(f(self, ...args) ?? null, self);
}

/** The receiver after the call. */
function changed(f: (self: Py, ...args: Py[]) => Py): (self: Py, ...args: Py[]) => Py {
  return (self, ...args) => {
    f(self, ...args);
    return self;
  };
}

function listed(f: (...args: Py[]) => Py): (...args: Py[]) => Py {
  return (...args) => py.list(f(...args));
}

describe("containers", () => {
  check_table("containers", {
    ...(py as Py),
    setitem: changed(py.setitem),
    delitem: changed(py.delitem),
    dict_get: with_self(py.dict_get),
    dict_pop: with_self(py.dict_pop),
    dict_setdefault: with_self(py.dict_setdefault),
    dict_popitem: with_self(py.dict_popitem),
    dict_update: changed(py.dict_update),
    keys: listed(py.dict_keys),
    values: listed(py.dict_values),
    items: listed(py.dict_items),
    reversed: listed(py.reversed),
    enumerate: listed(py.enumerate),
    zip: listed(py.zip),
    list_pop: with_self(py.list_pop),
    list_insert: changed(py.list_insert),
    list_remove: changed(py.list_remove),
    list_extend: changed(py.list_extend),
    sorted_by_len: (x) => py.sorted(x, { key: py.len }),
    sorted_by_repr: (x) => py.sorted(x, { key: py.repr, reverse: true }),
    range_contains: (r, x) => py.contains(r, x),
    range_index: (r, x) => py.call_method(r, "index", x),
    set: (x) => py.sorted(py.set(x), { key: py.repr }),
    frozenset: (x) => py.sorted(py.frozenset(x), { key: py.repr }),
    unpack: (x, n) => [...py.unpack(x, n)],
    map_abs: (x) => py.list(py.map(py.abs, x)),
    filter_none: (x) => py.list(py.filter(null, x)),
    next_default: (x) => py.next(py.iter(x), "end"),
    next: (x) => py.next(py.iter(x)),
    next_of: (x) => py.next(x),
  });
});
