import { describe } from "vitest";
import { dict_fromkeys, dict_keys } from "../../src/runtime/builtins/dict/index.ts";
import { list } from "../../src/runtime/builtins/list/index.ts";
import { range } from "../../src/runtime/builtins/range/index.ts";
import { frozenset, PySet, set } from "../../src/runtime/builtins/set/index.ts";
import { call_method } from "../../src/runtime/core/attributes/index.ts";
import { and_, or_, sub, xor } from "../../src/runtime/core/operators/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { check_table } from "./values.ts";

const REPLACING = ["union", "intersection", "difference", "symmetric_difference", "copy"];

const KINDS: Record<string, (items: Py) => Py> = { set, list, frozenset };

function program(initial: Py[], steps: readonly Py[][]): Py[] {
  let s: Py = set(initial);
  const seen: Py[] = [];
  for (const [name, ...args] of steps) {
    const [kind, items] = args;
    const result: Py = call_method(s, name, ...(args.length === 2 ? [KINDS[kind]!(items)] : args));
    if (result === null || typeof result === "boolean") continue;
    seen.push(result instanceof Set ? [...result] : result);
    if (REPLACING.includes(name)) s = result;
  }
  seen.push([...s]);
  return seen;
}

function on_sets(f: (a: Py, b: Py) => Py): (a: Py, b: Py) => Py[] {
  return (a, b) => [...f(set(a), set(b))];
}

describe("sets", () => {
  check_table("sets", {
    program,
    union: on_sets(or_),
    intersection: on_sets(and_),
    difference: on_sets(sub),
    symmetric: on_sets(xor),
    keys_and: on_sets((a, b) => and_(dict_keys(dict_fromkeys(a)), dict_keys(dict_fromkeys(b)))),
    keys_or: on_sets((a, b) => or_(dict_keys(dict_fromkeys(a)), b)),
    keys_minus: on_sets((a, b) => sub(dict_keys(dict_fromkeys(a)), b)),
    of_dict: on_sets((a) => set(dict_fromkeys(a))),
    of_range: on_sets((a) => set(range(a.size * 7, 0, -3))),
    comprehension: on_sets((a) => new PySet([...a].map((x: Py) => (typeof x === "number" ? x * 3 : Array.isArray(x) ? x : x * 3n)))),
  });
});
