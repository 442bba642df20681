/** Every golden: converted as recorded, clean under `tsc --strict`, and it prints what CPython printed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { execute, type Runnable } from "../src/check/index.ts";
import { packageFolder, runtimeFiles } from "../src/cli/installation.ts";
import { prepare } from "../src/cli/run/prepare.ts";
import { moduleTarget, scriptTarget } from "../src/cli/run/target.ts";
import { createTypeChecker, transpileProgram, type TypeProblem } from "../src/index.ts";
import { convertGroup, goldenFolder, goldenGroups, groupPrograms, textOf, type GoldenConversion } from "./goldens/goldens.ts";

const SECONDS = 30;

/** The cache through which what is compiled here gets to the processes that run it. */
let cache = "";
let before: string | undefined;

beforeAll(() => {
  before = process.env["XDG_CACHE_HOME"];
  cache = mkdtempSync(join(tmpdir(), "py2ts-goldens-"));
  process.env["XDG_CACHE_HOME"] = cache;
});

afterAll(() => {
  if (before === undefined) delete process.env["XDG_CACHE_HOME"];
  else process.env["XDG_CACHE_HOME"] = before;
  rmSync(cache, { recursive: true, force: true });
});

describe.each(goldenGroups())("golden/%s", (group) => {
  let conversion: GoldenConversion = { files: [], diagnostics: [] };
  let problems: readonly TypeProblem[] = [];

  beforeAll(async () => {
    conversion = await convertGroup(group, transpileProgram);
    const checker = await createTypeChecker({ runtime: runtimeFiles().types });
    problems = checker.check(new Map(conversion.files.map(({ file, text }) => [file, text])));
  }, 120_000);

  it("converts without errors", () => {
    expect(conversion.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("converts to the recorded files", () => {
    // After a wanted change: npm run golden:update, and read the difference.
    const differing = conversion.files.filter(({ file, text }) => textOf(file) !== text);
    for (const { file, text } of differing) expect.soft(text, relative(goldenFolder, file)).toBe(textOf(file));
    expect(conversion.files.length).toBeGreaterThan(0);
  });

  it("type-checks", () => {
    expect(problems.map(({ path, line, code, message }) => `${relative(goldenFolder, path)}:${line} TS${code} ${message}`)).toEqual([]);
  });

  it.concurrent.each(groupPrograms(group).filter(({ recorded }) => recorded !== null).map((program) => [relative(goldenFolder, join(program.cwd, program.args.at(-1) ?? "")), program] as const))(
    "%s runs as under CPython",
    async (_, program) => {
      const { diagnostics } = await compiled(program);
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      const bin = join(packageFolder(), "bin", "py2ts-async.js");
      const run = await execute({ file: process.execPath, args: [bin, "run", ...program.args], cwd: program.cwd }, SECONDS);
      expect({ stdout: run.stdout.toString("utf8"), code: run.code, timedOut: run.timedOut }, run.stderr).toEqual({ stdout: program.recorded?.stdout.toString("utf8"), code: program.recorded?.code, timedOut: false });
    },
    (SECONDS + 10) * 1000,
  );
});

/** Compiles with this process's compiler into the cache, so that running is all that is left to do. */
async function compiled({ args, cwd }: Runnable): Promise<Awaited<ReturnType<typeof prepare>>> {
  const [first = "", second = "", ...rest] = args;
  const target = first === "-m" ? moduleTarget(second, rest, cwd) : { ...scriptTarget(join(cwd, first), args.slice(1)), argv0: first };
  if (target === null) throw new Error(`there is no module ${second} in ${cwd}`);
  return prepare(target, { ints: "exact", force: false }, transpileProgram);
}
