import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Machine } from "./random/Machine.ts";

// Recorded by random/program.py from CPython 3.13.0.
const lines = readFileSync(new URL("random/traces.jsonl", import.meta.url), "utf8").trim().split("\n");

test(`${lines.length} random task programs take the steps CPython took`, async () => {
  for (const line of lines) {
    const { seed, program, trace } = JSON.parse(line);
    expect({ seed, trace: await new Machine(program).execute() }).toEqual({ seed, trace });
  }
});
