/** Runs the compiler on one program and says where its files belong. */
import { diagnostic } from "../diagnostics/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import type { CompileOptions, CompileResult, SourceModule } from "../options.ts";
import { dirname, join } from "./paths.ts";
import type { Program, ProgramModule } from "./program.ts";
import { rewriteImports } from "./rewrite-imports.ts";

/** The compiler, wherever it runs. */
export type Compiler = (sources: readonly SourceModule[], options: CompileOptions) => Promise<CompileResult>;

export interface OutputModule {
  readonly module: ProgramModule;
  /** Where the output would lie if it were written beside the Python file. */
  readonly beside: string;
  /** Null where errors stand against the module. */
  readonly code: string | null;
  readonly map: string | null;
  readonly runtimeImports: readonly string[];
}

export interface CompiledProgram {
  readonly outputs: readonly OutputModule[];
  /** Findings about modules that were asked for. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a program. A failure of the compiler is one of its diagnostics; nothing is thrown. */
export async function compileProgram({ modules }: Program, compile: Compiler, options: CompileOptions): Promise<CompiledProgram> {
  let result: CompileResult;
  try {
    const sources = modules.map(({ name, path, isPackage, source }) => ({ name, path, isPackage, source }));
    result = await compile(sources, options);
  } catch (error) {
    return { outputs: [], diagnostics: [failure(modules, error)] };
  }
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const virtual = new Map<string, string>();
  const outputs = result.modules.flatMap((compiled): OutputModule[] => {
    const module = byPath.get(compiled.path);
    if (module === undefined) return [];
    const beside = besidePath(module, options.extension);
    virtual.set(join(compiled.outputPath), beside);
    return [{ module, beside, code: compiled.code, map: compiled.map, runtimeImports: compiled.runtimeImports }];
  });
  const wanted = new Set(modules.filter((module) => module.wanted).map(({ path }) => path));
  return {
    outputs: outputs.map((output, index) => placed(output, result.modules[index]?.outputPath ?? "", virtual)),
    diagnostics: result.diagnostics.filter(({ path }) => wanted.has(path) || !byPath.has(path)),
  };
}

/** `mod.py` → `mod.ts`, `__init__.py` → `index.ts`, in the Python file's folder. */
function besidePath(module: ProgramModule, extension: string): string {
  const stem = module.isPackage ? join(dirname(module.file), "index") : module.file.replace(/\.pyw?$/, "");
  return `${stem}${extension}`;
}

/** The compiler puts all modules below one root; where roots differ, imports are turned to where the files really go. */
function placed(output: OutputModule, outputPath: string, virtual: ReadonlyMap<string, string>): OutputModule {
  if (output.code === null) return output;
  const { root } = output.module;
  const offsets = new Set([...virtual].map(([from, to]) => (to === join(root, from) ? "" : to)));
  if (offsets.size === 1 && offsets.has("")) return output;
  const code = rewriteImports(output.code, (specifier) => {
    if (!specifier.startsWith(".")) return specifier;
    const target = virtual.get(join(dirname(outputPath), specifier));
    return target === undefined ? specifier : { file: target, from: output.beside };
  });
  return { ...output, code };
}

function failure(modules: readonly ProgramModule[], error: unknown): Diagnostic {
  const first = modules.find((module) => module.wanted) ?? modules[0];
  const detail = error instanceof Error ? error.message : String(error);
  return diagnostic("internal-error", first?.path ?? "", null, { detail });
}
