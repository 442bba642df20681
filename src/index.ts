/** The compiler as a library: pure functions over texts, no files, no processes. */
import type { Diagnostic } from "./diagnostics/index.ts";
import type { CompileOptions, CompileResult, SourceModule } from "./options.ts";

export { stripTypes } from "./5-emit/strip-types.ts";
export { createTypeChecker, typeCheck } from "./5-emit/typecheck.ts";
export type { TypeChecker, TypeCheckOptions, TypeProblem } from "./5-emit/typecheck.ts";
export { catalogue } from "./diagnostics/index.ts";
export type { Diagnostic, DiagnosticCode, Reason, Severity } from "./diagnostics/index.ts";
export type { CompiledModule, CompileOptions, CompileResult, SourceModule } from "./options.ts";

/** What a conversion does where nothing else is said. */
export const defaultOptions: CompileOptions = { ints: "exact", target: "typescript", format: true, force: false, extension: ".ts" };

/** One converted file. */
export interface Transpiled {
  /** TypeScript; null where errors stand against the file. */
  readonly code: string | null;
  /** Source map, version 3 as JSON text. */
  readonly map: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Converts one Python file.
 *
 * @param source the text
 * @param options what differs from `defaultOptions`, and the path that diagnostics and the source map shall show
 * @example const { code } = await transpile('print("hello")', { path: "hello.py" });
 */
export async function transpile(source: string, options: Partial<CompileOptions> & { readonly path?: string } = {}): Promise<Transpiled> {
  const { path = "main.py", ...chosen } = options;
  const { modules, diagnostics } = await transpileProgram([{ name: "__main__", path, isPackage: false, source }], chosen);
  const [only] = modules;
  return { code: only?.code ?? null, map: only?.map ?? null, diagnostics };
}

/** Converts a program of several modules together. The compiler is loaded with the first call. */
export async function transpileProgram(sources: readonly SourceModule[], options: Partial<CompileOptions> = {}): Promise<CompileResult> {
  const { compile } = await import("./pipeline.ts");
  return compile(sources, { ...defaultOptions, ...options });
}
