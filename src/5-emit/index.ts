import type { Module } from "../ir/python/index.ts";
import type { TsModule } from "../ir/target/index.ts";

export interface EmitOptions {
  /** `javascript` leaves out all types, and is never formatted. */
  readonly target: "typescript" | "javascript";
  /** Whether prettier formats the output; also whether JavaScript keeps its comments. */
  readonly format: boolean;
  /** What relative imports of output files end in. */
  readonly extension: ".ts" | ".js" | ".mjs";
  /** The Python file as the source map shall name it; the module's path where it is left out. */
  readonly sourcePath?: string;
  /** The Python text, to embed in the source map. */
  readonly sourceText?: string;
  /** The Python module, for what tracebacks know of it, and whether the program can see tracebacks. */
  readonly python?: { readonly module: Module; readonly tracebacks: boolean };
}

/** Something the caller should tell of: `unformatted` and `unmapped` are notes; with `too-deep`, an error, there is no code. */
export interface EmitNote {
  readonly code: "unformatted" | "unmapped" | "too-deep";
  readonly message: string;
}

export interface Emitted {
  /** Null only beside a `too-deep` note. */
  readonly code: string | null;
  /** Source map version 3 as JSON text, from the code to the Python file; null where there is no code. */
  readonly map: string | null;
  /** Specifiers of the runtime that the code imports, sorted. */
  readonly runtimeImports: readonly string[];
  readonly notes: readonly EmitNote[];
}

/** Prints one module of the target IR. TypeScript and prettier are loaded with the first call, not before. */
export async function emit(module: TsModule, options: EmitOptions): Promise<Emitted> {
  const { emitModule } = await import("./emit-module.ts");
  return emitModule(module, options);
}
