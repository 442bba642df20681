/** Many modules: which files there are, how they belong together, where their output goes. */
export { compileProgram } from "./compile-program.ts";
export type { CompiledProgram, Compiler, OutputModule } from "./compile-program.ts";
export { configProblem, isConfig } from "./config.ts";
export type { Config } from "./config.ts";
export { convert, inParallel, mapFiles, outputFiles } from "./convert.ts";
export type { Conversion } from "./convert.ts";
export { FileError } from "./file-system.ts";
export type { FileSystem } from "./file-system.ts";
export { findInputs, STDIN } from "./inputs.ts";
export type { InputFile, Inputs } from "./inputs.ts";
export { outputFolderProblem, placeOf, writeOutputs } from "./outputs.ts";
export type { OutputFile, Placement } from "./outputs.ts";
export { basename, dirname, isInside, join, relative, specifier } from "./paths.ts";
export { findPrograms, moduleProgram, scriptProgram } from "./program.ts";
export type { Program, ProgramModule } from "./program.ts";
export { rewriteImports } from "./rewrite-imports.ts";
export { World } from "./world.ts";
export type { PythonFile } from "./world.ts";
