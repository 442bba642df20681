import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BaseException, input, print } from "../../src/runtime/index.ts";
import { set_stdout, stdout } from "../../src/runtime/platform/index.ts";
import { to_str } from "../../src/runtime/builtins/repr/index.ts";

const cases: [unknown[], Record<string, unknown>, unknown[]][] = JSON.parse(readFileSync(new URL("../oracle/printing.json", import.meta.url), "utf8"));

function calls(values: unknown[], options: Record<string, unknown>): unknown[] {
  const made: unknown[] = [];
  const file = {
    write: (text: string) => made.push(text),
    flush: () => made.push(["flush"]),
  };
  try {
    print(...values, { ...options, file: { __proto__: { ...file } } });
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
    return [`${error.constructor.name}: ${to_str(error)}`];
  }
  return made;
}

test.each(cases)("print %j %j", (values, options, wanted) => {
  expect(calls(values, options)).toEqual(wanted);
});

test.each(cases.filter(([, , wanted]) => !String(wanted[0]).includes("Error")))("print %j %j writes the same to stdout", (values, options, wanted) => {
  let text = "";
  const before = set_stdout({ write: (part: string) => (text += part).length, flush: () => {} });
  try {
    print(...values, options);
  } finally {
    set_stdout(before);
  }
  expect(text).toBe(wanted.filter((part) => typeof part === "string").join(""));
});

test("input is a function of the runtime", () => {
  expect(typeof input).toBe("function");
  expect(stdout.encoding).toBe("utf-8");
});
