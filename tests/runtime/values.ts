/** Reads the tables of tests/oracle/values.py: values of the core types, and rows to compare. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Dict } from "../../src/runtime/builtins/dict/index.ts";
import { Range } from "../../src/runtime/builtins/range/index.ts";
import { float_str } from "../../src/runtime/builtins/repr/float_str.ts";
import { FrozenSet, PySet } from "../../src/runtime/builtins/set/index.ts";
import { Slice } from "../../src/runtime/builtins/slice/index.ts";
import { BaseException, caught } from "../../src/runtime/core/exceptions/index.ts";
import { asFloat, Float } from "../../src/runtime/core/float.ts";
import { canonical } from "../../src/runtime/core/int.ts";
import { is_tuple, tuple_of } from "../../src/runtime/core/tuple.ts";
import type { Py } from "../../src/runtime/core/value.ts";

export type Row = [name: string, args: Py[], outcome: Py];

export function rows(table: string): Row[] {
  return JSON.parse(readFileSync(new URL(`../oracle/${table}.json`, import.meta.url), "utf8"));
}

const FLOATS: Record<string, number> = { inf: Infinity, "-inf": -Infinity, nan: NaN };

/** A value from its tagged form. */
export function decode(x: Py): Py {
  if (typeof x !== "object" || x === null) return x;
  if (Array.isArray(x)) return x.map(decode);
  const [tag, data] = Object.entries<Py>(x)[0]!;
  switch (tag) {
    case "i":
      return canonical(data.startsWith("-") ? -BigInt(data.slice(1)) : BigInt(data));
    case "f":
      return asFloat(FLOATS[data] ?? Number(data));
    case "t":
      return tuple_of(data.map(decode));
    case "d":
      return new Dict(data.map(([k, v]: [Py, Py]) => [decode(k), decode(v)]));
    case "s":
      return new PySet(data.map(decode));
    case "S":
      return new FrozenSet(data.map(decode));
    case "r":
      return new Range(decode(data[0]), decode(data[1]), decode(data[2]));
    case "l":
      return new Slice(decode(data[0]), decode(data[1]), decode(data[2]));
    case "k":
      return Object.fromEntries(Object.entries(data).map(([k, v]) => [k, decode(v)]));
  }
  throw new Error(`unknown tag in ${JSON.stringify(x)}`);
}

/** The tagged form of a value. */
export function encode(x: Py): Py {
  if (x === undefined) return "undefined!";
  if (Object.is(x, -0)) return "-0 unboxed!";
  if (typeof x === "number" && !Number.isInteger(x)) return { f: float_str(x) };
  if (typeof x === "bigint") return { i: x < 0n ? `-0x${(-x).toString(16)}` : `0x${x.toString(16)}` };
  if (x instanceof Float) return { f: float_str(x.value) };
  if (is_tuple(x)) return { t: x.map(encode) };
  if (Array.isArray(x)) return x.map(encode);
  if (x instanceof Map) return { d: [...x].map(([k, v]) => [encode(k), encode(v)]) };
  if (x instanceof FrozenSet) return { S: [...x].map(encode) };
  if (x instanceof Set) return { s: [...x].map(encode) };
  if (x instanceof Range) return { r: [encode(x.start), encode(x.stop), encode(x.step)] };
  if (x instanceof Slice) return { l: [encode(x.start), encode(x.stop), encode(x.step)] };
  return x;
}

/** What a call gives or raises, in tagged form. */
export function outcome(f: (...args: Py[]) => Py, args: Py[]): Py {
  try {
    return encode(f(...args.map(decode)));
  } catch (error) {
    if (!(error instanceof BaseException)) return { host: String(error), stack: (error as Error).stack?.split("\n").slice(1, 4) };
    return { e: [error.constructor.name, caught(error).__str__()] };
  }
}

/** One test per function of a table. */
export function check_table(table: string, functions: Record<string, (...args: Py[]) => Py>): void {
  const by_name = new Map<string, Row[]>();
  for (const row of rows(table)) by_name.set(row[0], [...(by_name.get(row[0]) ?? []), row]);
  for (const [name, cases] of by_name) {
    test(`${name}: ${cases.length} rows as CPython`, () => {
      const f = functions[name];
      if (f === undefined) throw new Error(`no function ${name}`);
      const different = cases
        .map(([, args, want]) => ({ args: JSON.stringify(args), want: JSON.stringify(want), got: JSON.stringify(outcome(f, args)) }))
        .filter(({ want, got }) => want !== got);
      expect(different.slice(0, 12), `${different.length} of ${cases.length} differ`).toEqual([]);
    });
  }
}
