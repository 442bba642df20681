import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowerText } from "./helpers.ts";

const folder = new URL("corpus/", import.meta.url);
const programs = readdirSync(folder).filter((name) => name.endsWith(".py")).map((name) => readFileSync(new URL(name, folder), "utf8"));

const fragments = ["(", ")", "[", "]", "{", "}", ":", ",", "=", "*", "**", "\n", "\n    ", "\t", "\"", "'", "\"\"\"", "f\"{", "}\"", "\\", "#", "lambda", "async ", "await ",
  "yield ", "match x:\n", "case ", "def f(", "class C", "if ", "else:", ":=", "->", "@", "0x", "1e", "\0", "\ufeff", "é", "🐍", "\r", "\f", "`", "!", "$", "?", "type X[T] = ", "print ",
  "global x\n", "nonlocal x\n", "except* E:\n", "with (a as b):", "from __future__ import x\n", "\\N{"] as const;

type Edit = { readonly at: number; readonly remove: number; readonly insert: string };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
  insert: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 4 }), fc.constant("")),
});

function apply(source: string, edits: readonly Edit[]): string {
  return edits.reduce((text, { at, remove, insert }) => {
    const position = Math.floor(at * text.length);
    return text.slice(0, position) + insert + text.slice(position + remove);
  }, source);
}

/** A window of whole lines, so that many programs are tried in a short time. */
function windowOf(source: string, from: number, length: number): string {
  const lines = source.split("\n");
  const start = Math.floor(from * lines.length);
  return lines.slice(start, start + length).join("\n");
}

describe("mutated programs", () => {
  it("neither crash nor hang, and internal errors don't happen", () => {
    const mutated = fc.tuple(fc.constantFrom(...programs), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 40 }), fc.array(edit, { minLength: 1, maxLength: 4 }));
    fc.assert(fc.property(mutated, ([program, from, length, edits]) => {
      const source = apply(windowOf(program, from, length), edits);
      const started = performance.now();
      const { diagnostics } = lowerText(source);
      expect(performance.now() - started).toBeLessThan(5000);
      expect(diagnostics.filter((each) => each.code === "internal-error").map((each) => each.message)).toEqual([]);
      for (const each of diagnostics) {
        expect(each.span?.start).toBeLessThanOrEqual(source.length);
        expect(each.span?.line).toBeGreaterThan(0);
      }
    }), { numRuns: 1500 });
  }, 120_000);
});
