/** Compiles a program for `run` and keeps it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "../../diagnostics/index.ts";
import type { SourceLookup } from "../../diagnostics/render/index.ts";
import { compileProgram, moduleProgram, relative, rewriteImports, scriptProgram, World, type CompiledProgram, type Compiler, type Program } from "../../project/index.ts";
import { fromHost, nodeFileSystem } from "../../project/host/index.ts";
import { buildStamp, runtimeFiles, version, type RuntimeFiles } from "../installation.ts";
import type { Settings } from "../settings.ts";
import { cacheFolder, entryKey, storeEntry, type CachedProgram, type NewEntry } from "./cache.ts";
import type { RunTarget } from "./target.ts";

export interface Prepared {
  /** Null where errors stand against the program. */
  readonly program: CachedProgram | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly sourceOf: SourceLookup;
}

/** Finds the modules of a program, compiles them to JavaScript and puts them into the cache. */
export async function prepare(target: RunTarget, settings: Pick<Settings, "ints" | "force">, compile: Compiler): Promise<Prepared> {
  const world = new World(nodeFileSystem);
  const sourceOf = (path: string): string | null => world.sourceOf(path);
  const file = fromHost(target.file);
  const shown = fromHost(target.argv0);
  const found = target.asModule ? moduleProgram(file, shown, fromHost(target.root), world) : scriptProgram(file, shown, world);
  const [program] = found.programs;
  if (program === undefined || found.diagnostics.length > 0) return { program: null, diagnostics: found.diagnostics, sourceOf };
  const compiled = await compileProgram(program, compile, { ints: settings.ints, force: settings.force, target: "javascript", format: false, extension: ".mjs" });
  const { diagnostics, outputs } = compiled;
  if (outputs.length === 0 || outputs.some(({ code }) => code === null)) return { program: null, diagnostics, sourceOf };
  const runtime = runtimeFiles();
  return { program: keep(newEntry(program, compiled, target, world, runtime), target, settings, runtime), diagnostics, sourceOf };
}

function newEntry({ modules }: Program, { outputs }: CompiledProgram, target: RunTarget, world: World, runtime: RuntimeFiles): NewEntry {
  const root = fromHost(target.root);
  const direct = (specifier: string): string => (/^py2ts-runtime(?:\/|$)/.test(specifier) ? runtime.url(specifier) : specifier);
  const entry = outputs.find(({ module }) => module.file === fromHost(target.file));
  return {
    sources: modules.map(({ file }) => ({ file, bytes: readFileSync(file) })),
    absent: [...world.absent],
    entry: relative(root, entry?.beside ?? ""),
    outputs: outputs.map(({ module, beside, code, map }) => ({ file: relative(root, beside), text: rewriteImports(code ?? "", direct), map, origin: module.file })),
  };
}

/** Puts the program into the cache, or where that can't be written, into a temporary folder that goes with the process. */
function keep(entry: NewEntry, target: RunTarget, { ints, force }: Pick<Settings, "ints" | "force">, runtime: RuntimeFiles): CachedProgram {
  const key = entryKey(target, readFileSync(target.file), `ints=${ints} force=${force}`);
  try {
    return storeEntry(cacheFolder(version(), buildStamp(runtime)), key, entry);
  } catch {
    const folder = mkdtempSync(join(tmpdir(), "py2ts-async-"));
    process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
    return storeEntry(join(folder, "run"), key, entry);
  }
}
