/** Runs the programs of tests/oracle/objects.py, as the compiler emits them, against what CPython showed. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BaseException, caught, repr, str } from "../../../src/runtime/index.ts";
import { type_name } from "../../../src/runtime/core/type_name.ts";
import type { Py } from "../../../src/runtime/core/value.ts";

const recorded: Record<string, string[]> = JSON.parse(readFileSync(new URL("../../oracle/objects.json", import.meta.url), "utf8"));

export type Show = (value: Py) => void;
/** Shows what a function gives or raises. */
export type Try = (f: (...args: Py[]) => Py, ...args: Py[]) => void;

export function program(name: string, run: (show: Show, error: Try) => void): void {
  test(`${name} as CPython`, () => {
    const seen: string[] = [];
    const show: Show = (value) => seen.push(typeof value === "string" ? value : repr(value));
    const error: Try = (f, ...args) => {
      let result: Py;
      try {
        result = f(...args) ?? null;
      } catch (thrown) {
        const e = caught(thrown);
        seen.push(`${type_name(e)}: ${str(e)}`);
        if (!(thrown instanceof BaseException)) console.log(thrown);
        return;
      }
      show(result);
    };
    run(show, error);
    expect(seen).toEqual(recorded[name]);
  });
}
