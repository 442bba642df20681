/** The whole compiler on one page. */
import { parse } from "./1-parse/index.ts";
import { idAllocator, lower } from "./2-lower/index.ts";
import { analyze, separateAlternatives, settleImports } from "./3-analyze/index.ts";
import { outputPath, transform } from "./4-transform/index.ts";
import { emit } from "./5-emit/index.ts";
import type { Diagnostic, Reporter } from "./diagnostics/diagnostic.ts";
import { diagnostic } from "./diagnostics/index.ts";
import type { Module } from "./ir/python/index.ts";
import type { TsModule } from "./ir/target/index.ts";
import { repositoryMaps } from "./maps/repository.ts";
import type { CompiledModule, CompileOptions, CompileResult, SourceModule } from "./options.ts";

/** Converts one program: all its modules together, since inference looks at the whole. */
export async function compile(sources: readonly SourceModule[], options: CompileOptions): Promise<CompileResult> {
  const diagnostics: Diagnostic[] = [];
  const reporter: Reporter = { report: (diagnostic) => diagnostics.push(diagnostic) };
  const maps = repositoryMaps();
  const ids = idAllocator();

  const lowered = sources.map((source) => lower(parse(source.source), source, ids, reporter));
  const modules = separateAlternatives(settleImports(lowered, maps, reporter, ids), ids);
  const facts = analyze({ modules }, maps, reporter, options);
  const compiled: CompiledModule[] = [];
  for (const module of modules) {
    const target = targetOf(module, () => transform(module, facts, maps, options, reporter), reporter);
    const failed = !options.force && diagnostics.some((each) => each.severity === "error" && each.path === module.path);
    compiled.push(failed || target === null ? unconverted(module, options) : await converted(module, target, facts.needs.tracebacks, options, reporter));
  }
  return { modules: compiled, diagnostics };
}

/** A failure of the compiler in one module is reported there, and the others are converted. */
function targetOf(module: Module, make: () => TsModule, reporter: Reporter): TsModule | null {
  try {
    return make();
  } catch (error) {
    // A stack that does not suffice is tried again elsewhere, with a larger one.
    if (!(error instanceof Error) || error instanceof RangeError) throw error;
    reporter.report(diagnostic("internal-error", module.path, null, { detail: error.message }));
    return null;
  }
}

async function converted(module: Module, target: TsModule, tracebacks: boolean, options: CompileOptions, reporter: Reporter): Promise<CompiledModule> {
  const { code, map, runtimeImports, notes } = await emit(target, { ...options, sourcePath: module.path, sourceText: module.source, python: { module, tracebacks } });
  for (const note of notes) reporter.report(diagnostic(note.code, module.path, null, { detail: note.message }));
  return { name: module.name, path: module.path, outputPath: target.path, code, map, runtimeImports };
}

function unconverted(module: Module, options: CompileOptions): CompiledModule {
  return { name: module.name, path: module.path, outputPath: outputPath(module, options.extension), code: null, map: null, runtimeImports: [] };
}
