/** A whole conversion: inputs → programs → compiled modules → output files. */
import { diagnostic } from "../diagnostics/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import type { CompileOptions } from "../options.ts";
import { compileProgram, type CompiledProgram, type Compiler, type OutputModule } from "./compile-program.ts";
import type { Inputs } from "./inputs.ts";
import { placeOf, withoutCollisions, type OutputFile, type Placement } from "./outputs.ts";
import { dirname, isInside, relative } from "./paths.ts";
import { findPrograms } from "./program.ts";
import type { World } from "./world.ts";

export interface ConvertRequest {
  readonly inputs: Inputs;
  readonly world: World;
  readonly compile: Compiler;
  readonly options: CompileOptions;
  /** Convert what the inputs import as well, where it lies below their common folder. */
  readonly withImports: boolean;
  /** How many programs may be compiled at a time. */
  readonly jobs: number;
  /** Called before each program. */
  readonly progress?: (done: number, all: number, shown: string) => void;
}

export interface Conversion {
  /** The modules that were asked for, and with `withImports` what they import. */
  readonly outputs: readonly OutputModule[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Converts the inputs. What is wrong with one of them never stops the others. */
export async function convert(request: ConvertRequest): Promise<Conversion> {
  const { inputs, world, compile, options } = request;
  const found = findPrograms(inputs.files, world, (file) => request.withImports && isInside(file, inputs.common));
  const results = await inParallel(found.programs, request.jobs, (program, index) => {
    request.progress?.(index, found.programs.length, program.modules.find((module) => module.wanted)?.path ?? "");
    return compileProgram(program, compile, options);
  });
  const outside = request.withImports ? found.programs.flatMap(({ modules }) => modules).filter((module) => !module.wanted) : [];
  return {
    outputs: results.flatMap((result: CompiledProgram) => result.outputs.filter(({ module }) => module.wanted)),
    diagnostics: [
      ...inputs.diagnostics, ...found.diagnostics, ...results.flatMap((result) => result.diagnostics),
      ...outside.map(({ path }) => diagnostic("import-not-converted", path, null, { file: path })),
    ],
  };
}

/** The files to write for a conversion. */
export function outputFiles(outputs: readonly OutputModule[], placement: Placement): { readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const files = outputs.flatMap(({ module, beside, code }): OutputFile[] => {
    const file = placeOf(beside, placement);
    return code === null || file === null ? [] : [{ file, text: code, from: module.path }];
  });
  return withoutCollisions(files);
}

/** The source maps that stand beside files, which tracebacks are made from. */
export function mapFiles(outputs: readonly OutputModule[], files: readonly OutputFile[], placement: Placement): readonly OutputFile[] {
  return outputs.flatMap(({ module, beside, map }): OutputFile[] => {
    const file = placeOf(beside, placement);
    if (map === null || files.every((written) => written.file !== file || written.from !== module.path)) return [];
    return [{ file: `${file}.map`, text: withSource(map, relative(dirname(file ?? ""), module.file)), from: module.path }];
  });
}

/** A map that names its Python file by the way there from the map. */
function withSource(map: string, source: string): string {
  const parsed: unknown = JSON.parse(map);
  return `${JSON.stringify(Object.assign({}, parsed, { sources: [source] }))}\n`;
}

/** Runs some at a time, results in order. */
export async function inParallel<Item, Result>(items: readonly Item[], limit: number, run: (item: Item, index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      const item = items[index];
      if (item !== undefined) results[index] = await run(item, index);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, lane));
  return results;
}
