/** Runs the programs of tests/oracle/program.py with the runtime's functions of the same names. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as core from "../../src/runtime/index.ts";
import { BaseException, caught } from "../../src/runtime/core/exceptions/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { decode } from "./values.ts";

type Step = readonly [f: string, args: readonly Py[], outcome?: string];
type Program = readonly [title: string, steps: readonly Step[]];
export type Names = Readonly<Record<string, Py>>;

const RENAMED: Names = { tuple: core.type(core.tuple()), pos: core.pos, invert: core.invert };

function argument(x: Py, kept: readonly Py[], names: Names): Py {
  if (typeof x !== "object" || x === null) return x;
  if (Array.isArray(x)) return x.map((item) => argument(item, kept, names));
  const [tag, data] = Object.entries<Py>(x)[0]!;
  switch (tag) {
    case "v":
      return kept[data];
    case "n":
      return found(names, data);
    case "k":
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, argument(value, kept, names)]));
    case "t":
      return core.tuple(...data.map((item: Py) => argument(item, kept, names)));
    case "d":
      return new core.Dict(data.map(([key, value]: [Py, Py]) => [argument(key, kept, names), argument(value, kept, names)]));
    case "b":
      return core.bytes_of(data);
    case "B":
      return core.bytearray(core.bytes_of(data));
    case "c":
      return core.complex(core.float(data[0]), core.float(data[1]));
  }
  return decode(x);
}

function found(names: Names, name: string): Py {
  const value = names[name] ?? RENAMED[name] ?? (core as Names)[name];
  if (value === undefined) throw new Error(`no ${name}`);
  return value;
}

function run_step(f: string, args: Py[], names: Names): Py {
  if (f === "read") return core.getattr(args[0], args[1]);
  if (f.startsWith(".")) return core.call_method(args[0], f.slice(1), ...args.slice(1));
  return core.call(found(names, f), ...args);
}

function shown(compute: () => Py): string {
  try {
    return core.repr(compute());
  } catch (error) {
    if (!(error instanceof BaseException)) {
      const known = caught(error);
      if (!(error instanceof RangeError)) return `host: ${String(error)} ${(error as Error).stack?.split("\n").slice(1, 4).join(" ")}`;
      return `${core.type_name(known)}: ${core.str(known)}`;
    }
    return `${core.type_name(error)}: ${core.str(error)}`;
  }
}

/** Whether two outcomes are floats that differ in their last bits only, as C libraries do. */
function nearly(a: string, b: string): boolean {
  const [x, y] = [Number(a), Number(b)];
  return Math.abs(x - y) <= Math.abs(x) * 1e-15;
}

/**
 * One test per program of a recorded file.
 *
 * @param close functions whose results may differ in the last bits: the C library's are not rounded exactly either
 */
export function check_programs(file: string, names: Names, close: readonly string[] = []): void {
  const programs: readonly Program[] = JSON.parse(readFileSync(new URL(`../oracle/${file}.json`, import.meta.url), "utf8"));
  programs.forEach(([title, steps], number) => {
    test(`${title} (${number}): ${steps.length} steps as CPython`, () => {
      const kept: Py[] = [];
      const different: string[] = [];
      steps.forEach(([f, args, want], index) => {
        const compute = () => run_step(f, args.map((x) => argument(x, kept, names)), names);
        if (want === undefined) kept[index] = compute();
        else {
          const got = shown(compute);
          if (got !== want && !(close.includes(f) && nearly(got, want))) different.push(`${index} ${f}${JSON.stringify(args).slice(0, 300)}\n  want ${want}\n  got  ${got}`);
        }
      });
      expect(different.slice(0, 20).join("\n"), `${different.length} of ${steps.length} differ`).toBe("");
    });
  });
}
