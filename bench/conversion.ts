/** How fast the compiler is, warm. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CompileOptions, CompileResult, SourceModule } from "../src/options.ts";
import type { Bench } from "./measure/group.ts";
import { row } from "./measure/table.ts";

/** The built compiler, without what tsx adds to the sources. */
export type Compile = (sources: readonly SourceModule[], options: CompileOptions) => Promise<CompileResult>;

export const OPTIONS: CompileOptions = { ints: "exact", target: "typescript", format: true, force: true, extension: ".ts" };

const ROUNDS = 8;

/** Lines per second, by kind of output. */
export async function conversion({ root }: Bench): Promise<Record<string, number>> {
  const folder = process.env["SAMPLES"] ?? join(root, "golden");
  console.log(`\nconversion of the programs of ${process.env["SAMPLES"] === undefined ? "golden/" : "$SAMPLES"}`);
  const compile = await compiler();
  const programs = await sound(compile, programsOf(folder));
  const lines = programs.reduce((count, { source }) => count + source.split("\n").length, 0);
  const speeds: Record<string, number> = {};
  row("", "lines/s", "ms/1000 lines");
  for (const [name, options] of [["TypeScript, formatted", OPTIONS], ["TypeScript, not formatted", { ...OPTIONS, format: false }], ["JavaScript, for run", { ...OPTIONS, target: "javascript", format: false }]] as const) {
    let least = Infinity;
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      for (const program of programs) await compile([program], options);
      least = Math.min(least, performance.now() - began);
    }
    speeds[name] = (lines / least) * 1000;
    row(name, Math.round(speeds[name]), ((least / lines) * 1000).toFixed(0));
  }
  console.log(`${programs.length} programs, ${lines} lines, each a program of its own, warm, best of ${ROUNDS}`);
  return speeds;
}

/** The compiler of the build. */
export async function compiler(): Promise<Compile> {
  const loaded: unknown = await import(new URL("../dist/src/pipeline.js", import.meta.url).href);
  if (!isPipeline(loaded)) throw new Error("there is no build: npm run build");
  return loaded.compile;
}

function isPipeline(value: unknown): value is { readonly compile: Compile } {
  return typeof value === "object" && value !== null && "compile" in value;
}

/** All Python programs below a folder. */
export function programsOf(folder: string): SourceModule[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".py") && !path.includes("diagnostics"))
    .map((path) => ({ name: "__main__", path, isPackage: false, source: readFileSync(join(folder, path), "utf8") }));
}

/** The programs that the compiler gets through; the others are named. */
async function sound(compile: Compile, programs: readonly SourceModule[]): Promise<SourceModule[]> {
  const found: SourceModule[] = [];
  for (const program of programs) {
    try {
      await compile([program], { ...OPTIONS, format: false });
      found.push(program);
    } catch (error) {
      console.log(`LEFT OUT ${program.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return found;
}
