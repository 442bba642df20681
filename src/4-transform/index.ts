/** 4-transform: the Python dialect and the facts about it → the TypeScript dialect. */
import type { Facts } from "../3-analyze/facts.ts";
import type { Reporter } from "../diagnostics/diagnostic.ts";
import type { Module } from "../ir/python/index.ts";
import { type AnyNode, forEachChild } from "../ir/python/visit.ts";
import type { TsBindingTarget, TsModule, TsStatement } from "../ir/target/index.ts";
import type { MapLookup } from "../maps/lookup.ts";
import type { CompileOptions } from "../options.ts";
import { translateBlock } from "./block.ts";
import { Context, type ModuleState } from "./context.ts";
import { cleanDocstring } from "./functions/docstring.ts";
import { expressions, statements } from "./handlers.ts";
import { importOrder } from "./import-order.ts";
import { outputPath } from "./modules.ts";
import { Names } from "./names.ts";
import { placeDeclarations } from "./placement.ts";
import { definitionsForProcesses } from "./processes.ts";

export { outputPath } from "./modules.ts";

/** Translates one module of the program that the facts are about. */
export function transform(module: Module, facts: Facts, maps: MapLookup, options: CompileOptions, reporter: Reporter): TsModule {
  const state: ModuleState = { module, facts, maps, options, reporter, ...survey(module), expressions, statements };
  const cx = new Context(state, {
    kind: "module", function: null, async: true, receiver: null, placement: placeDeclarations(module.name, module.body, facts), class: null, temporaries: new Set(),
  });
  const body = translateBlock(module.body, cx);
  const path = outputPath(module, options.extension);
  const { header, rest } = splitHeader(body.statements);
  const exported = new Set(facts.bindingsOf(module.name).filter((binding) => binding.exported && binding.kind === "variable").map((binding) => state.names.of(binding)));
  return {
    path,
    header: { doc: module.docstring === null ? null : cleanDocstring(module.docstring), comments: header },
    effects: importOrder(module, cx),
    statements: [...definitionsForProcesses(cx), ...rest.map((statement) => exportedVariable(statement, exported))],
    trailing: body.trailing,
  };
}

/** Variables that other modules read are exported where they are declared. */
function exportedVariable(statement: TsStatement, exported: ReadonlySet<string>): TsStatement {
  if (statement.kind !== "variable" || statement.exported) return statement;
  const names = statement.declarations.flatMap((each) => declaredNames(each.target));
  return names.some((name) => exported.has(name)) ? { ...statement, exported: true } : statement;
}

function declaredNames(target: TsBindingTarget): string[] {
  if (target.kind === "identifier") return [target.name];
  if (target.kind === "array-pattern") return target.elements.flatMap((each) => (each === null || each.target.kind === "member" || each.target.kind === "element" ? [] : declaredNames(each.target)));
  return target.properties.flatMap((each) => (each.target.target.kind === "member" || each.target.target.kind === "element" ? [] : declaredNames(each.target.target)));
}

/** Comments above everything else, up to the last blank line, stay above the imports. */
function splitHeader(all: readonly TsStatement[]): { header: readonly (string | null)[]; rest: readonly TsStatement[] } {
  const [first, ...rest] = all;
  if (first === undefined) return { header: [], rest: all };
  const end = first.trivia.leading.lastIndexOf(null);
  if (end < 0) return { header: [], rest: all };
  return { header: first.trivia.leading.slice(0, end), rest: [{ ...first, trivia: { ...first.trivia, leading: first.trivia.leading.slice(end) } }, ...rest] };
}

/** Every name the module mentions, so that the compiler's own names keep clear of them, and its comprehensions. */
function survey(module: Module): Pick<ModuleState, "names" | "comprehensions"> {
  const names = new Set<string>();
  const comprehensions = new Set<number>();
  const visit = (node: AnyNode): void => {
    for (const key of ["name", "alias", "module"] as const) {
      const value: unknown = key in node ? Reflect.get(node, key) : null;
      if (typeof value === "string") names.add(value);
    }
    if (node.kind === "comprehension") comprehensions.add(node.id);
    if (node.kind === "global" || node.kind === "nonlocal") return;
    forEachChild(node, visit);
  };
  for (const statement of module.body.statements) visit(statement);
  return { names: new Names(names), comprehensions };
}
