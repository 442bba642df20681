/**
 * Imports that would run too early: Python runs an imported module where the import stands, ECMAScript before all code of the module
 * that imports it. Where the imported module prints while it runs, and code comes before the import, the order shows.
 */
import type { Reporter } from "../../diagnostics/diagnostic.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import type { Import, ImportFrom, Module, Program, Statement } from "../../ir/python/index.ts";
import { type AnyNode, forEachChild, some } from "../../ir/python/visit.ts";
import type { LateImports } from "../facts.ts";
import type { SymbolTable } from "../scopes/table.ts";
import { imported } from "./late.ts";
import { isTypeChecking } from "./statements.ts";

export function reportEarlyImports(program: Program, table: SymbolTable, late: readonly LateImports[], reporter: Reporter): void {
  const modules = new Map(program.modules.map((module) => [module.name, module]));
  const direct = new Map(program.modules.map((module) => [module.name, atOnce(module, table)]));
  const everywhere = new Set([...direct.values()].flat());
  for (const module of program.modules) {
    const known = new Set<string>([module.name]);
    const inOrder = late.flatMap((each) => (each.module === module.name ? each.late : []));
    const report = (name: string, at: Import | ImportFrom): void => {
      // These run after the module that imports them.
      if (inOrder.includes(name)) return;
      if (closure(name, direct, known).some((each) => prints(modules.get(each)))) reporter.report(diagnostic("import-after-code", module.path, at.span, { module: name }));
    };
    let quiet = true;
    for (const statement of module.body.statements) {
      for (const at of importsIn(statement)) {
        for (const name of imported(at, module, table)) {
          if (!quiet && !known.has(name)) report(name, at);
          for (const each of closure(name, direct, known)) known.add(each);
        }
      }
      quiet &&= !does(statement);
    }
    // An import in a function runs with the first call.
    for (const at of importsInFunctions(module)) for (const name of imported(at, module, table)) if (!everywhere.has(name)) report(name, at);
  }
}

/** The modules that run when a module is imported, but for those that have run. */
function closure(name: string, direct: ReadonlyMap<string, readonly string[]>, known: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const pending = [name];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next) || known.has(next)) continue;
    found.add(next);
    pending.push(...(direct.get(next) ?? []));
  }
  return [...found];
}

function atOnce(module: Module, table: SymbolTable): string[] {
  return module.body.statements.flatMap((statement) => importsIn(statement).flatMap((each) => imported(each, module, table)));
}

function isImport(node: AnyNode | Statement): node is Import | ImportFrom {
  return node.kind === "import" || node.kind === "import-from";
}

function isDefinition(node: AnyNode): boolean {
  return node.kind === "function" || node.kind === "lambda";
}

/** Imports that run with the module, in a statement of it. */
function importsIn(node: AnyNode | Statement): (Import | ImportFrom)[] {
  return [...below(node)].flatMap(({ node: each, inside }) => (isImport(each) && !inside ? [each] : []));
}

function importsInFunctions(module: Module): (Import | ImportFrom)[] {
  return module.body.statements.flatMap((statement) => [...below(statement)].flatMap(({ node, inside }) => (isImport(node) && inside ? [node] : [])));
}

/** A node and what is below it, in the order of the source, without going deeper into the stack; `inside` a function. */
function* below(root: AnyNode | Statement): Generator<{ readonly node: AnyNode | Statement; readonly inside: boolean }> {
  const pending: { readonly node: AnyNode | Statement; readonly inside: boolean }[] = [{ node: root, inside: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    const { node } = next;
    if (isForOthers(node)) continue;
    const inside = next.inside || isDefinition(node);
    const children: (typeof next)[] = [];
    forEachChild(node, (child) => children.push({ node: child, inside }));
    pending.push(...children.reverse());
  }
}

/** Whether a statement may print while the module runs: it calls something, beyond what looks for modules. */
function does(statement: Statement): boolean {
  if (statement.kind === "if" && isTypeChecking(statement.test)) return false;
  return some(statement, (node) => node.kind === "call" && !isOfPath(node), (node) => !isDefinition(node));
}

/** `sys.path.insert(0, …)`, as programs prepare imports. */
function isOfPath(node: AnyNode): boolean {
  return some(node, (each) => each.kind === "attribute" && "name" in each && each.name === "path");
}

function prints(module: Module | undefined): boolean {
  return module?.body.statements.some((statement) => !isMainTest(statement) && some(statement, isPrint, (node) => !isDefinition(node) && !isMainTest(node))) === true;
}

function isPrint(node: AnyNode): boolean {
  if (node.kind !== "call" || !("callee" in node)) return false;
  const callee: unknown = node.callee;
  return typeof callee === "object" && callee !== null && "kind" in callee && callee.kind === "name" && "name" in callee && callee.name === "print";
}

/** `if __name__ == "__main__":`, which an imported module passes over, and `if TYPE_CHECKING:`. */
function isForOthers(node: AnyNode): boolean {
  if (node.kind !== "if" || !("test" in node) || typeof node.test !== "object" || node.test === null) return false;
  return "name" in node.test && node.test.name === "TYPE_CHECKING";
}

function isMainTest(node: AnyNode): boolean {
  if (node.kind !== "if" || !("test" in node) || typeof node.test !== "object" || node.test === null) return false;
  let found = false;
  forEachChild(node.test, (child) => { found ||= child.kind === "name" && "name" in child && child.name === "__name__"; });
  return found;
}
