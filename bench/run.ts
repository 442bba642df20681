/**
 * `npm run bench [-- start conversion output loop]`: what things cost, as ratios side by side. Needs a build. SAMPLES names a folder of
 * Python programs to convert; without it the goldens are taken.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findPython } from "../src/check/index.ts";
import type { CompileOptions, CompileResult, SourceModule } from "../src/options.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BIN = join(ROOT, "bin", "py2ts-async.js");
const wanted = process.argv.slice(2);

/** The programs that the compiler gets through; the others are named. */
async function sound(compile: Compile): Promise<SourceModule[]> {
  const found: SourceModule[] = [];
  for (const program of samples()) {
    try {
      await compile([program], { ...OPTIONS, format: false });
      found.push(program);
    } catch (error) {
      console.log(`LEFT OUT ${program.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return found;
}

/** The built compiler, without what tsx adds to the sources. */
type Compile = (sources: readonly SourceModule[], options: CompileOptions) => Promise<CompileResult>;

function best(runs: number, run: () => void): number {
  let least = Infinity;
  for (let i = 0; i < runs; i += 1) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

function row(...cells: readonly (string | number)[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(40) : String(cell).padStart(16))).join(""));
}

function startUp(): void {
  const folder = mkdtempSync(join(tmpdir(), "py2ts-bench-"));
  const hello = join(folder, "hello.py");
  writeFileSync(hello, 'import asyncio\n\n\nasync def main():\n    print("hello")\n    await asyncio.sleep(0)\n\n\nasyncio.run(main())\n');
  const node = (args: readonly string[], cache = "cache"): void => void execFileSync(process.execPath, args, { stdio: "pipe", env: { ...process.env, XDG_CACHE_HOME: join(folder, cache) } });
  const base = best(15, () => node(["-e", "0"]));
  console.log("\nstart-up, best of 15");
  row("", "ms", "/ node -e 0");
  row("node -e 0", base.toFixed(0), "1.0");
  let cold = 0;
  const cases: readonly (readonly [string, () => void])[] = [
    ["--help", () => node([BIN, "--help"])],
    ["convert hello", () => node([BIN, hello])],
    ["run hello", () => node([BIN, "run", hello], `cold${(cold += 1)}`)],
    ["run hello again", () => node([BIN, "run", hello])],
  ];
  for (const [name, run] of cases) {
    run();
    const time = best(15, run);
    row(name, time.toFixed(0), (time / base).toFixed(1));
  }
  const python = findPython();
  if (python === null) console.log("CPython 3.13 was not found: not compared");
  else {
    const time = best(15, () => void execFileSync(python, [hello], { stdio: "pipe" }));
    row("CPython runs hello", time.toFixed(0), (time / base).toFixed(1));
  }
  rmSync(folder, { recursive: true });
}

function samples(): SourceModule[] {
  const folder = process.env["SAMPLES"] ?? join(ROOT, "golden");
  console.log(`\nprograms of ${process.env["SAMPLES"] === undefined ? "golden/" : "$SAMPLES"}`);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".py") && !path.includes("diagnostics"))
    .map((path) => ({ name: "__main__", path, isPackage: false, source: readFileSync(join(folder, path), "utf8") }));
}

async function compiler(): Promise<Compile> {
  const loaded: unknown = await import(new URL("../dist/src/pipeline.js", import.meta.url).href);
  if (!isPipeline(loaded)) throw new Error("there is no build: npm run build");
  return loaded.compile;
}

function isPipeline(value: unknown): value is { readonly compile: Compile } {
  return typeof value === "object" && value !== null && "compile" in value;
}

const OPTIONS: CompileOptions = { ints: "exact", target: "typescript", format: true, force: true, extension: ".ts" };

async function conversion(): Promise<void> {
  const compile = await compiler();
  const programs = await sound(compile);
  const lines = programs.reduce((count, { source }) => count + source.split("\n").length, 0);
  row("", "lines/s", "ms/1000 lines");
  for (const [name, options] of [["TypeScript, formatted", OPTIONS], ["TypeScript, not formatted", { ...OPTIONS, format: false }], ["JavaScript, for run", { ...OPTIONS, target: "javascript", format: false }]] as const) {
    let least = Infinity;
    for (let round = 0; round < 8; round += 1) {
      const began = performance.now();
      for (const program of programs) await compile([program], options);
      least = Math.min(least, performance.now() - began);
    }
    row(name, Math.round((lines / least) * 1000), ((least / lines) * 1000).toFixed(0));
  }
  console.log(`${programs.length} programs, ${lines} lines, each a program of its own, warm, best of 8`);
}

/** How much of the output is help of the runtime, and how much has no type: both are to fall. */
async function output(): Promise<void> {
  const compile = await compiler();
  let lines = 0;
  let calls = 0;
  let anys = 0;
  for (const program of await sound(compile)) {
    const { modules } = await compile([program], OPTIONS);
    for (const { code } of modules) {
      const imported = new Set([...(code ?? "").matchAll(/^import \{([^}]+)\} from "py2ts-runtime/gm)].flatMap(([, names = ""]) => names.split(",").map((name) => name.trim())));
      const body = (code ?? "").replace(/^import [^;]+;$/gm, "").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      lines += body.split("\n").filter((line) => line.trim() !== "").length;
      calls += [...body.matchAll(/(?<![.\w])(\w+)\(/g)].filter(([, name = ""]) => name !== "print" && imported.has(name)).length;
      anys += [...body.matchAll(/[:<,(|] ?any\b/g)].length;
    }
  }
  row("", "in 100 lines");
  row("calls of runtime helpers, print aside", ((calls / lines) * 100).toFixed(1));
  row("any", ((anys / lines) * 100).toFixed(1));
}

function loop(): void {
  const python = findPython();
  if (python === null) {
    console.log("\nevent loop: SKIPPED, CPython 3.13 was not found");
    return;
  }
  console.log("\nevent loop");
  spawnSync(process.execPath, ["--import", "tsx", join(ROOT, "bench", "loop", "run.ts")], { stdio: "inherit", cwd: ROOT, env: { ...process.env, PYTHON: python } });
}

if (!existsSync(join(ROOT, "dist"))) throw new Error("there is no build: npm run build");
for (const [name, run] of Object.entries({ start: startUp, conversion, output, loop })) if (wanted.length === 0 || wanted.includes(name)) await run();
