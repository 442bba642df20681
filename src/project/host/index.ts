/** The machine as the project sees it: files and threads of Node. */
export { compileHere, workerCompiler } from "./compiler.ts";
export type { CompilerPool } from "./compiler.ts";
export { fromHost, nodeFileSystem } from "./file-system.ts";
