/** Reads the tables recorded from CPython and compares them with the runtime, row by row. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
// First, for it loads the modules in an order that their cycles allow.
import "../../src/runtime/index.ts";
import { Bytes, ByteArray } from "../../src/runtime/builtins/bytes/index.ts";
import { Complex } from "../../src/runtime/builtins/complex/index.ts";
import { to_float } from "../../src/runtime/builtins/float/index.ts";
import { float_str } from "../../src/runtime/builtins/repr/index.ts";
import { asFloat, Float } from "../../src/runtime/core/float.ts";
import { BaseException } from "../../src/runtime/core/exceptions/index.ts";
import { canonical } from "../../src/runtime/core/int.ts";
import { is_tuple, tuple_of } from "../../src/runtime/core/tuple.ts";

 
type Any = any;
export type Row = [string, Any[], Any];

export function rows(table: string): Row[] {
  return JSON.parse(readFileSync(new URL(`../oracle/${table}.json`, import.meta.url), "utf8"));
}

/** A value from its tagged form. */
export function decode(x: Any): Any {
  if (typeof x !== "object" || x === null) return x;
  if (Array.isArray(x)) return x.map(decode);
  if ("i" in x) return canonical(x.i.startsWith("-") ? -BigInt(x.i.slice(1)) : BigInt(x.i));
  if ("f" in x) return asFloat(to_float(x.f));
  if ("c" in x) return new Complex(to_float(x.c[0]), to_float(x.c[1]));
  if ("t" in x) return tuple_of(x.t.map(decode));
  if ("b" in x) return new Bytes([...x.b].map((c: string) => c.charCodeAt(0)));
  if ("B" in x) return new ByteArray([...x.B].map((c: string) => c.charCodeAt(0)));
  if ("d" in x) return new Map(x.d.map(([k, v]: [Any, Any]) => [decode(k), decode(v)]));
  if ("k" in x) return Object.fromEntries(Object.entries(x.k).map(([k, v]) => [k, decode(v)]));
  throw new Error(`unknown tag in ${JSON.stringify(x)}`);
}

/** The tagged form of a value. */
export function encode(x: Any): Any {
  if (x === undefined) return "undefined!";
  if (typeof x === "number" && !Number.isInteger(x)) return { f: float_str(x) };
  if (typeof x === "bigint") return { i: x < 0n ? `-0x${(-x).toString(16)}` : `0x${x.toString(16)}` };
  if (x instanceof Float) return { f: float_str(x.value) };
  if (x instanceof Complex) return { c: [float_str(x.real), float_str(x.imag)] };
  if (is_tuple(x)) return { t: x.map(encode) };
  if (Array.isArray(x)) return x.map(encode);
  if (x instanceof Bytes) return { b: String.fromCharCode(...x) };
  if (x instanceof ByteArray) return { B: String.fromCharCode(...x) };
  if (x instanceof Map) return { d: [...x].map(([k, v]) => [encode(k), encode(v)]) };
  return x;
}

/** What a call gives or raises, in tagged form. */
export function outcome(f: (...args: Any[]) => Any, args: Any[]): Any {
  try {
    return encode(f(...args.map(decode)));
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
    return { e: [error.constructor.name, (error as Any).__str__()] };
  }
}

/** One test per function of a table. */
export function check_table(table: string, functions: object): void {
  const by_name = group(rows(table));
  for (const [name, cases] of by_name) {
    test(`${name}: ${cases.length} rows as CPython`, () => {
      const f: Any = Object.hasOwn(functions, name) ? Reflect.get(functions, name) : undefined;
      if (f === undefined) throw new Error(`no function ${name}`);
      const different = cases
        .map(([, args, want]) => ({ args: JSON.stringify(args), want: JSON.stringify(want), got: JSON.stringify(safely(() => outcome(f, args))) }))
        .filter(({ want, got }) => want !== got);
      const listed = different.slice(0, 40).map(({ args, want, got }) => `${name}${args}\n  want ${want}\n  got  ${got}`);
      expect(listed.join("\n"), `${different.length} of ${cases.length} differ`).toBe("");
    });
  }
}

function safely(f: () => Any): Any {
  try {
    return f();
  } catch (error) {
    return { host_error: String(error), stack: error instanceof Error ? error.stack?.split("\n")[1] : "" };
  }
}

function group(table: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of table) groups.set(row[0], [...(groups.get(row[0]) ?? []), row]);
  return groups;
}
