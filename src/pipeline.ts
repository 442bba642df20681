/** The whole compiler on one page. */
import { parse } from "./1-parse/index.ts";
import { idAllocator, lower } from "./2-lower/index.ts";
import { analyze } from "./3-analyze/index.ts";
import { transform } from "./4-transform/index.ts";
import { emit } from "./5-emit/index.ts";
import type { Diagnostic, Reporter } from "./diagnostics/diagnostic.ts";
import type { Module } from "./ir/python/index.ts";
import { repositoryMaps } from "./maps/repository.ts";
import type { CompiledModule, CompileOptions, CompileResult, SourceModule } from "./options.ts";

/** Converts one program: all its modules together, since inference looks at the whole. */
export async function compile(sources: readonly SourceModule[], options: CompileOptions): Promise<CompileResult> {
  const diagnostics: Diagnostic[] = [];
  const reporter: Reporter = { report: (diagnostic) => diagnostics.push(diagnostic) };
  const maps = repositoryMaps();
  const ids = idAllocator();

  const modules = sources.map((source) => lower(parse(source.source), source, ids, reporter));
  const facts = analyze({ modules }, maps, reporter, options);
  const compiled: CompiledModule[] = [];
  for (const module of modules) {
    const target = transform(module, facts, maps, options, reporter);
    const failed = !options.force && diagnostics.some((each) => each.severity === "error" && each.path === module.path);
    compiled.push(failed ? unconverted(module, target.path) : await converted(module, target, options));
  }
  return { modules: compiled, diagnostics };
}

async function converted(module: Module, target: ReturnType<typeof transform>, options: CompileOptions): Promise<CompiledModule> {
  const { code, map, runtimeImports } = await emit(target, options);
  return { name: module.name, path: module.path, outputPath: target.path, code, map, runtimeImports };
}

function unconverted(module: Module, outputPath: string): CompiledModule {
  return { name: module.name, path: module.path, outputPath, code: null, map: null, runtimeImports: [] };
}
