/** Damaged programs: the compiler says what is wrong, and neither fails nor hangs. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { transpile } from "../src/index.ts";
import { goldenFolder } from "./goldens/goldens.ts";

const RUNS = 150;
/** Far more than any small program takes: only something that does not end gets here. */
const MILLISECONDS = 10_000;

const programs = ["document", "language"]
  .flatMap((group) => readdirSync(join(goldenFolder, group)).filter((name) => name.endsWith(".py")).map((name) => join(goldenFolder, group, name)))
  .map((file) => readFileSync(file, "utf8"));

/** Pieces that make trouble where they don't belong. */
const PIECES = ["(", ")", "[", "]", "{", "}", ":", ",", "=", ":=", "->", "*", "**", "\"", "'", '"""', "f'{", "}'", "\\", "\n", "\n    ", "\t", "#", ";", "@", ".", "...", "async ", "await ", "yield ", "lambda ", "def ", "class ", "match ", "case ", "try:", "except*", "with ", "for ", "in ", "if ", "else", "not ", "None", "0777", "1_", "é", "\u0000", "\ud800", "𝒳", "global x", "nonlocal y", "return", "del ", "import ", "from . import *", "print 1", "<>"];

type Change = (source: string) => string;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...PIECES)).map(([place, piece]): Change => (source) => {
    const at = Math.floor(place * source.length);
    return source.slice(0, at) + piece + source.slice(at);
  }),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30)).map(([place, length]): Change => (source) => {
    const at = Math.floor(place * source.length);
    return source.slice(0, at) + source.slice(at + length);
  }),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map(([from, to]): Change => (source) => {
    const lines = source.split("\n");
    const [line = ""] = lines.splice(Math.floor(from * lines.length), 1);
    lines.splice(Math.floor(to * lines.length), 0, line);
    return lines.join("\n");
  }),
  fc.constantFrom<Change>((source) => source.replaceAll("    ", "\t"), (source) => source.replaceAll("\n", "\r\n"), (source) => source.slice(0, source.length / 2), (source) => source + source),
);

describe("damaged programs", () => {
  it("are refused or converted, and never the compiler's undoing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...programs), fc.array(change, { minLength: 1, maxLength: 3 }), async (program, changes) => {
        const source = changes.reduce((text, apply) => apply(text), program);
        const began = performance.now();
        const { code, diagnostics } = await transpile(source, { format: false });
        expect(diagnostics.filter(({ reason, code: slug }) => reason === "internal" || slug === "unparsed-construct").map(({ message }) => message)).toEqual([]);
        expect(code === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
        expect(performance.now() - began).toBeLessThan(MILLISECONDS);
      }),
      { numRuns: RUNS, seed: Number(process.env["FUZZ_SEED"] ?? 20_240_807), ...(process.env["FUZZ_RUNS"] === undefined ? {} : { numRuns: Number(process.env["FUZZ_RUNS"]) }) },
    );
  }, 300_000);
});
