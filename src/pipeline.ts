import type { CompileOptions, CompileResult, SourceModule } from "./options.ts";

/** Converts one program: all its modules together, since inference looks at the whole. */
export async function compile(sources: readonly SourceModule[], options: CompileOptions): Promise<CompileResult> {
  throw new Error(`pipeline not assembled for ${sources.length} modules, ${options.target}`);
}
