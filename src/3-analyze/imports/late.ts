/**
 * Imports at the end of a module, of modules that read its names while they run: `from . import handlers` below the registry that
 * the handlers enter themselves in. Python runs an import where it stands; in ECMAScript what a module imports runs before all of it,
 * unless it is in progress already. So whoever imports such a module enters by the last of those imports, each enters by the one
 * before it, and the first by the module itself, which then runs before them all.
 */
import type { Reporter } from "../../diagnostics/diagnostic.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import type { Import, ImportFrom, Module, Program, Statement } from "../../ir/python/index.ts";
import { type AnyNode, some } from "../../ir/python/visit.ts";
import type { LateImports } from "../facts.ts";
import type { Scope, Variable } from "../scopes/model.ts";
import type { SymbolTable } from "../scopes/table.ts";
import { absoluteName } from "./absolute-name.ts";
import { importsOf, isTypeChecking } from "./statements.ts";
import { origin } from "./target.ts";

export function lateImports(program: Program, table: SymbolTable, reporter: Reporter): readonly LateImports[] {
  const edges = new Map(program.modules.map((module) => [module.name, new Set(importsOf(module).flatMap(({ statement, typesOnly }) => (typesOnly ? [] : imported(statement, module, table))))]));
  const found: LateImports[] = [];
  for (const module of program.modules) {
    const start = module.body.statements.findIndex((statement) => !isImport(statement) && !isQuiet(statement));
    if (start < 0) continue;
    const late = new Set<string>();
    let after: Statement | null = null;
    for (const statement of module.body.statements.slice(start)) {
      if (isImport(statement)) {
        for (const name of imported(statement, module, table)) if (name !== module.name && readsWhileRunning(name, module.name, edges, table)) late.add(name);
      } else if (late.size > 0 && !isHarmless(statement, late, table)) after ??= statement;
    }
    if (late.size === 0) continue;
    if (after !== null) reporter.report(diagnostic("code-after-cyclic-import", module.path, after.span, { module: [...late].join("', '") }));
    found.push({ module: module.name, isPackage: module.isPackage, late: [...late] });
  }
  return found;
}

function isImport(statement: Statement): statement is Import | ImportFrom {
  return statement.kind === "import" || statement.kind === "import-from";
}

/** Modules of the program that an import statement runs. */
export function imported(statement: Import | ImportFrom, module: Module, table: SymbolTable): string[] {
  const names: string[] = [];
  const add = (name: string): void => { if (table.modules.has(name) && !names.includes(name)) names.push(name); };
  if (statement.kind === "import") for (const clause of statement.names) add(clause.module);
  else {
    const from = absoluteName(statement, module);
    if (from !== module.name) add(from);
    if (statement.names !== "*") {
      for (const clause of statement.names) {
        const target = table.byNode.get(clause.id)?.target;
        if (target?.kind === "program-module") add(target.module);
      }
    }
  }
  return names;
}

/** Whether a module imports another one back, and it or what it imports on the way reads names of that one while it runs. */
function readsWhileRunning(name: string, of: string, edges: ReadonlyMap<string, ReadonlySet<string>>, table: SymbolTable): boolean {
  const seen = new Set([of]);
  const pending = [name];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (edges.get(next)?.has(of) === true && readsNames(next, of, table)) return true;
    pending.push(...(edges.get(next) ?? []));
  }
  return false;
}

/** Whether a module reads names of another one while it runs: what only functions do later is not counted, nor annotations. */
function readsNames(module: string, of: string, table: SymbolTable): boolean {
  const variables = table.modules.get(module)?.root.variables.values() ?? [];
  return [...variables].some((variable) => isOf(variable, new Set([of])) && variable.reads.some((read) => !read.annotation && runsWithModule(read.scope)));
}

/** Whether a variable is an import of a module or of what is defined there. */
function isOf(variable: Variable, modules: ReadonlySet<string>): boolean {
  if (variable.target === null) return false;
  const end = origin(variable);
  return end.target === null ? modules.has(end.scope.module) : end.target.kind === "program-module" && modules.has(end.target.module);
}

function runsWithModule(scope: Scope): boolean {
  return scope.kind !== "function" && (scope.parent === null || runsWithModule(scope.parent));
}

/** Statements before which an import may run as well as after them. */
function isQuiet(statement: Statement): boolean {
  if (statement.kind === "if") return isTypeChecking(statement.test);
  return statement.kind === "pass" || (statement.kind === "expression" && statement.expression.kind === "string");
}

/** Statements that do the same before late imports as after them: definitions, and assignments that only name or list things. */
function isHarmless(statement: Statement, late: ReadonlySet<string>, table: SymbolTable): boolean {
  const isPlain = (node: AnyNode | null): boolean => node === null || !some(node, (each) => !plain.has(each.kind ?? "") || isLate(each));
  const isLate = (node: AnyNode): boolean => {
    const variable = table.byNode.get(node.id);
    return variable !== undefined && isOf(variable, late);
  };
  switch (statement.kind) {
    case "function": return statement.decorators.length === 0 && statement.parameters.every((parameter) => isPlain(parameter.default));
    case "assignment": return [...statement.targets, statement.value].every(isPlain);
    case "augmented-assignment": return [statement.target, statement.value].every(isPlain);
    case "annotated-assignment": return [statement.target, statement.value].every(isPlain);
    default: return isQuiet(statement);
  }
}

const plain: ReadonlySet<string> = new Set(["name", "none", "boolean", "integer", "float", "string", "list", "tuple", "set", "dict", "starred"]);
