/** The golden files: Python programs with what they become and what CPython said of them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findRunnables, type Runnable } from "../../src/check/index.ts";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { renderText } from "../../src/diagnostics/render/index.ts";
import { defaultOptions } from "../../src/index.ts";
import { convert, findInputs, outputFiles, World, type Compiler, type OutputFile } from "../../src/project/index.ts";
import { fromHost, nodeFileSystem } from "../../src/project/host/index.ts";

export const goldenFolder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), "golden");

/** Folders of goldens that are converted and run; `diagnostics` is about what is reported instead. */
export function goldenGroups(): readonly string[] {
  return readdirSync(goldenFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "diagnostics").map(({ name }) => name).sort();
}

export interface GoldenConversion {
  /** What the compiler makes now, each file at its place beside the Python file. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Converts a group with the compiler as it is. */
export async function convertGroup(group: string, compile: Compiler): Promise<GoldenConversion> {
  const folder = fromHost(join(goldenFolder, group));
  const inputs = await findInputs([folder], folder, nodeFileSystem);
  const conversion = await convert({ inputs, world: new World(nodeFileSystem), compile, options: defaultOptions, withImports: true, jobs: 1 });
  const { files, diagnostics } = outputFiles(conversion.outputs, { out: folder, shownOut: folder, inputs: [], common: folder });
  return { files, diagnostics: [...conversion.diagnostics, ...diagnostics] };
}

/** The programs of a group that can be run. */
export function groupPrograms(group: string): readonly Runnable[] {
  return findRunnables(join(goldenFolder, group)) ?? [];
}

/** The codes that have an example of their own. */
export function diagnosticGoldens(): readonly string[] {
  const folder = join(goldenFolder, "diagnostics");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".py")).map((name) => name.slice(0, -3)).sort() : [];
}

/** What is reported of an example, as text. */
export async function diagnosticText(code: string, compile: Compiler): Promise<{ readonly text: string; readonly codes: readonly string[] }> {
  const folder = fromHost(join(goldenFolder, "diagnostics"));
  const inputs = await findInputs([`${code}.py`], folder, nodeFileSystem);
  const world = new World(nodeFileSystem);
  const { diagnostics } = await convert({ inputs, world, compile, options: defaultOptions, withImports: false, jobs: 1 });
  const texts = diagnostics.map((each) => renderText(each, (path) => world.sourceOf(path)));
  return { text: `${texts.join("\n\n")}\n`, codes: diagnostics.map((each) => each.code) };
}

/** A file's text; null where it is missing. */
export function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
