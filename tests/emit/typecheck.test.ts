import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ts } from "@ts-morph/common";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTypeChecker, typeCheck, type TypeChecker } from "../../src/5-emit/typecheck.ts";
import { PROGRAM_OPTIONS } from "../../src/5-emit/typechecker.ts";

let runtime = "";
let checker: TypeChecker;

beforeAll(async () => {
  runtime = await mkdtemp(join(tmpdir(), "py2ts-types-"));
  await mkdir(join(runtime, "asyncio"));
  await mkdir(join(runtime, "built", "asyncio"), { recursive: true });
  await writeFile(join(runtime, "package.json"), '{ "type": "module" }');
  await writeFile(join(runtime, "index.ts"), 'export { len } from "./len.ts";\nexport type Int = number | bigint;\n');
  await writeFile(join(runtime, "len.ts"), "export function len(value: string | readonly unknown[]) { return value.length; }\n");
  await writeFile(join(runtime, "asyncio", "index.ts"), "export async function sleep(delay: number): Promise<void> {}\n");
  await writeFile(join(runtime, "built", "package.json"), '{ "type": "module" }');
  await writeFile(join(runtime, "built", "index.d.ts"), 'export { len } from "./len.js";\n');
  await writeFile(join(runtime, "built", "len.d.ts"), "export declare function len(value: string): number;\n");
  checker = await createTypeChecker({ runtime });
});

afterAll(() => rm(runtime, { recursive: true }));

const GOOD = 'import { len, type Int } from "py2ts-runtime";\nimport * as asyncio from "py2ts-runtime/asyncio";\nexport const size: Int = len("x");\nawait asyncio.sleep(1);\n';

describe("type checking", () => {
  it("finds nothing in good modules", () => {
    expect(checker.check(new Map([["main.ts", GOOD], ["pkg/other.ts", 'import { size } from "../main.ts";\nexport const twice = [size, size];\n']]))).toEqual([]);
  });

  it("finds what strict programs must not have", () => {
    const problems = checker.check(new Map([
      ["main.ts", 'import { len } from "py2ts-runtime";\n\nconst xs: number[] = [];\nconst x: number = xs[0];\nfunction f(a) {}\nlen(1);\n'],
      ["other.ts", 'import { nothing } from "py2ts-runtime";\nimport { Int } from "py2ts-runtime";\nimport "py2ts-runtime/none";\nenum E {}\n'],
    ]));
    expect(problems.map(({ path, line, column, code }) => [path, line, column, code])).toEqual([
      ["main.ts", 4, 6, 2322], ["main.ts", 5, 11, 7006], ["main.ts", 6, 4, 2345],
      ["other.ts", 1, 9, 2305], ["other.ts", 2, 9, 1484], ["other.ts", 3, 7, 2882], ["other.ts", 4, 5, 1294],
    ]);
    expect(problems[0]?.message).toContain("undefined");
  });

  it("sees files change, and keeps modules apart", () => {
    expect(checker.check(new Map([["a.ts", "const x: number = 1;\n"], ["b.ts", "const x: string = 1;\n"]])).map(({ path }) => path)).toEqual(["b.ts"]);
    expect(checker.check(new Map([["a.ts", "const x: string = 1;\n"], ["b.ts", "const x: number = 1;\n"]])).map(({ path }) => path)).toEqual(["a.ts"]);
  });

  it("reads a built runtime's declarations", async () => {
    const files = new Map([["main.ts", 'import { len } from "py2ts-runtime";\nlen([]);\n']]);
    expect((await typeCheck(files, { runtime: join(runtime, "built") })).map(({ code }) => code)).toEqual([2345]);
  });

  it("checks under the options that programs are given", async () => {
    const text = await readFile(new URL("../../src/runtime/tsconfig.program.json", import.meta.url), "utf8");
    const { options, errors } = ts.convertCompilerOptionsFromJson((JSON.parse(text) as { compilerOptions: unknown }).compilerOptions, "/");
    expect(errors).toEqual([]);
    expect(PROGRAM_OPTIONS).toEqual(options);
  });

  it("is quick for many files", () => {
    const files = new Map(Array.from({ length: 300 }, (_, index) => [`g${index}.ts`, GOOD] as const));
    const start = performance.now();
    expect(checker.check(files)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
