import type { Diagnostic } from "./diagnostics/diagnostic.ts";

/** One Python file of a program. The compiler reads no files: callers hand it the text. */
export interface SourceModule {
  /** Dotted Python name (`pkg.mod`), `__main__` for a script on its own. */
  readonly name: string;
  /** Path as diagnostics and source maps shall show it. */
  readonly path: string;
  /** Whether the file is an `__init__.py`. */
  readonly isPackage: boolean;
  /** The text, decoded, with line ends as in the file. */
  readonly source: string;
}

/** What a caller may choose about a conversion. */
export interface CompileOptions {
  /** `exact` keeps Python's unbounded ints; `number` uses plain operators. Default `exact`. */
  readonly ints: "exact" | "number";
  /** `typescript` for people; `javascript` leaves types out, for running at once. */
  readonly target: "typescript" | "javascript";
  /** Whether prettier formats the output. */
  readonly format: boolean;
  /** Emit a `throw` for a refused construct rather than nothing for the file. */
  readonly force: boolean;
  /** The import specifier of an output file for a module, seen from another: default `./name.ts` relative paths. */
  readonly extension: ".ts" | ".js" | ".mjs";
}

/** One converted file. */
export interface CompiledModule {
  readonly name: string;
  readonly path: string;
  /** Where it lies relative to the program's root, with the output extension: `pkg/mod.ts`, `pkg/index.ts` for `__init__.py`. */
  readonly outputPath: string;
  /** Null where errors stand against it and `force` was not given. */
  readonly code: string | null;
  /** Source map, version 3 as JSON text; null where there is no code. */
  readonly map: string | null;
  /** The runtime subpaths it imports: "py2ts-runtime", "py2ts-runtime/asyncio". */
  readonly runtimeImports: readonly string[];
}

export interface CompileResult {
  readonly modules: readonly CompiledModule[];
  readonly diagnostics: readonly Diagnostic[];
}
