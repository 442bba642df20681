/** `run FILE [ARGS…]` and `run -m PACKAGE [ARGS…]`: converts in memory and executes at once. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import yargs from "yargs";
import type { CompileOptions } from "../../options.ts";
import { compileProgram, moduleProgram, relative, rewriteImports, scriptProgram, World, type CompiledProgram, type Program } from "../../project/index.ts";
import { compileHere, fromHost, nodeFileSystem } from "../../project/host/index.ts";
import { buildStamp, runtimeFiles, version, type RuntimeFiles } from "../installation.ts";
import { exitCodeOf, report, UsageError } from "../report.ts";
import { cacheFolder, entryKey, storeEntry, type CachedProgram, type NewEntry } from "../run/cache.ts";
import { launch } from "../run/launch.ts";
import { moduleTarget, scriptTarget, type RunTarget } from "../run/target.ts";
import { conversion, settingsOf, shared, type Settings } from "../settings.ts";

/** The command's own options: they end where the program's name stands. */
function parser(args: readonly string[]) {
  return yargs([...args])
    .scriptName("py2ts-async run")
    .usage("$0 [options] FILE [ARGS...]\n$0 [options] -m PACKAGE [ARGS...]\n\nConvert in memory and run on Node; streams, arguments and exit code are the program's own.")
    .parserConfiguration({ "halt-at-non-option": true })
    .option("m", { type: "string", requiresArg: true, describe: "Run a package with __main__.py, or a module, from the current folder" })
    .options(conversion)
    .options(shared)
    .strictOptions()
    .version(false)
    .exitProcess(false)
    .fail((message, error) => {
      throw new UsageError(message || error.message);
    });
}

/** Runs the program that the arguments name. */
export async function run(args: readonly string[]): Promise<number | undefined> {
  const options = await parser(args).parseAsync();
  if ("help" in options && options.help === true) return 0;
  const words = options._.map(String);
  const { settings, problems } = await settingsOf(options);
  if (problems.length > 0) {
    report(problems, settings, () => null);
    return 2;
  }
  const target = targetOf(options.m, words);
  const world = new World(nodeFileSystem);
  const found = target.asModule ? moduleProgram(fromHost(target.file), fromHost(target.argv0), fromHost(target.root), world) : scriptProgram(fromHost(target.file), fromHost(target.argv0), world);
  const [program] = found.programs;
  const compiled: CompiledProgram = program === undefined || found.diagnostics.length > 0 ? { outputs: [], diagnostics: [] } : await compileProgram(program, compileHere, javascriptOptions(settings));
  const diagnostics = [...found.diagnostics, ...compiled.diagnostics];
  if (program === undefined || compiled.outputs.length === 0 || compiled.outputs.some(({ code }) => code === null)) {
    report(diagnostics.filter(({ severity }) => severity === "error"), settings, (path) => world.sourceOf(path));
    return Math.max(1, exitCodeOf(diagnostics));
  }
  const runtime = runtimeFiles();
  await launch(keep(newEntry(program, compiled, target, world, runtime), target, settings, runtime), target, runtime);
  return undefined;
}

function targetOf(module: string | undefined, words: readonly string[]): RunTarget {
  if (module !== undefined) {
    const target = moduleTarget(module, words, process.cwd());
    if (target === null) throw new UsageError(`there is no module named ${module} in ${process.cwd()}`);
    return target;
  }
  const [file, ...args] = words;
  if (file === undefined) throw new UsageError("run needs a Python file, or -m and the name of a package");
  return scriptTarget(file, args);
}

function javascriptOptions({ ints, force }: Settings): CompileOptions {
  return { ints, force, target: "javascript", format: false, extension: ".mjs" };
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
function keep(entry: NewEntry, target: RunTarget, { ints, force }: Settings, runtime: RuntimeFiles): CachedProgram {
  const key = entryKey(target, readFileSync(target.file), `ints=${ints} force=${force}`);
  try {
    return storeEntry(cacheFolder(version(), buildStamp(runtime)), key, entry);
  } catch {
    const folder = mkdtempSync(join(tmpdir(), "py2ts-async-"));
    process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
    return storeEntry(join(folder, "run"), key, entry);
  }
}
