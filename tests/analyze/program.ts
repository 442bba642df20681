/** Analyses Python text for tests, and finds nodes in it by what stands in the source. */
import { maps as grammarMaps } from "../../grammar-maps/index.ts";
import { parse } from "../../src/1-parse/index.ts";
import { idAllocator, lower } from "../../src/2-lower/index.ts";
import { analyze, type Facts } from "../../src/3-analyze/index.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Module } from "../../src/ir/python/index.ts";
import { forEachChild, type AnyNode } from "../../src/ir/python/visit.ts";
import { MapLookup } from "../../src/maps/lookup.ts";
import type { SourceModule } from "../../src/options.ts";

export interface Analysed {
  readonly facts: Facts;
  readonly modules: readonly Module[];
  readonly diagnostics: readonly Diagnostic[];
  /** All nodes, in order of their place in the source. */
  readonly nodes: readonly AnyNode[];
}

export const maps = new MapLookup(grammarMaps);

/** @param files by dotted module name; a name that ends in `.__init__` is a package */
export function analyseProgram(files: Readonly<Record<string, string>>): Analysed {
  const diagnostics: Diagnostic[] = [];
  const reporter = { report: (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic) };
  const ids = idAllocator();
  const modules = Object.entries(files).map(([name, source]) => {
    const isPackage = name.endsWith("__init__");
    const module: SourceModule = { name: name.replace(/\.__init__$/, ""), path: `${name.replaceAll(".", "/")}.py`, isPackage, source };
    return lower(parse(source), module, ids, reporter);
  });
  const facts = analyze({ modules }, maps, reporter, { ints: "exact", target: "typescript", format: false, force: false, extension: ".ts" });
  const nodes: AnyNode[] = [];
  for (const module of modules) for (const statement of module.body.statements) gather(statement, nodes);
  return { facts, modules, diagnostics, nodes };
}

export function analyse(source: string): Analysed {
  return analyseProgram({ __main__: source });
}

function gather(root: AnyNode, into: AnyNode[]): void {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    into.push(node);
    forEachChild(node, (child) => pending.push(child));
  }
}
