import type { Module, Refused } from "../ir/python/index.ts";
import type { SourceModule } from "../options.ts";
import type { SyntaxNode, Tree } from "../1-parse/index.ts";
import { diagnostic } from "../diagnostics/index.ts";
import type { Diagnostic, Reporter } from "../diagnostics/index.ts";
import type { IdAllocator } from "./context.ts";
import { createContext } from "./dispatch.ts";
import { checkGrammar } from "./validate/grammar/index.ts";
import { validate } from "./validate/index.ts";

export type { IdAllocator } from "./context.ts";
export { idAllocator } from "./context.ts";

/**
 * Concrete syntax tree → Python IR.
 *
 * Whatever CPython's own compiler refuses is reported as an error. A module that is no Python at all has a single refused statement as
 * its body.
 */
export function lower(tree: Tree, module: SourceModule, ids: IdAllocator, reporter: Reporter): Module {
  const problem = grammarProblem(tree, module);
  if (problem !== null) {
    reporter.report(problem);
    return refused(tree, module, ids, problem.message);
  }
  const context = createContext(tree, module, ids, reporter);
  const { docstring, body } = context.documentedBlock(tree.root);
  const lowered: Module = { name: module.name, path: module.path, isPackage: module.isPackage, docstring, body, source: module.source };
  validate(lowered, reporter);
  return lowered;
}

const codes = { syntax: "syntax-error", indentation: "indentation-error", tab: "tab-error" } as const;

/** What makes the text no Python; or what makes it Python that the parser can't read. */
function grammarProblem(tree: Tree, module: SourceModule): Diagnostic | null {
  const error = checkGrammar(tree.tokens);
  if (error !== null) return diagnostic(codes[error.kind], module.path, tree.lines.span(error.start, error.end), { message: error.message });
  const broken = tree.broken ? firstBroken(tree.root) : null;
  return broken === null ? null : diagnostic("unparsed-construct", module.path, broken.span, {});
}

/** The first node that the parser could not make sense of, or had to make up. */
function firstBroken(root: SyntaxNode): SyntaxNode | null {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.missing || node.type === "ERROR") return node;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child !== undefined) pending.push(child);
    }
  }
  return null;
}

function refused(tree: Tree, module: SourceModule, ids: IdAllocator, message: string): Module {
  const statement: Refused = { kind: "refused", id: ids.next(), span: tree.root.span, trivia: { leading: [], trailing: null }, message };
  const { name, path, isPackage, source } = module;
  return { name, path, isPackage, docstring: null, body: { statements: [statement], trailing: [] }, source };
}
