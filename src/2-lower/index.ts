import type { Module } from "../ir/python/index.ts";
import type { SourceModule } from "../options.ts";
import type { Tree } from "../1-parse/index.ts";
import type { Reporter } from "../diagnostics/index.ts";
import type { IdAllocator } from "./context.ts";
import { createContext } from "./dispatch.ts";

export type { IdAllocator } from "./context.ts";
export { idAllocator } from "./context.ts";

/**
 * Concrete syntax tree → Python IR.
 *
 * Whatever CPython's own compiler refuses is reported as an error. A module with syntax errors has a single refused statement as its body.
 */
export function lower(tree: Tree, module: SourceModule, ids: IdAllocator, reporter: Reporter): Module {
  const context = createContext(tree, module, ids, reporter);
  const { docstring, body } = context.documentedBlock(tree.root);
  return { name: module.name, path: module.path, isPackage: module.isPackage, docstring, body, source: module.source };
}
