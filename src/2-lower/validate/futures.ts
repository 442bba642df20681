import type { Module, Statement } from "../../ir/python/index.ts";
import type { Problems } from "./problem.ts";

const features = new Set(["nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals",
  "generator_stop", "annotations", "barry_as_FLUFL"]);

function isFuture(statement: Statement): statement is Statement & { readonly kind: "import-from" } {
  return statement.kind === "import-from" && statement.level === 0 && statement.module === "__future__";
}

/** The statements `from __future__ import …` at the beginning of a module, where alone they may stand. */
export function futureImports(module: Module): readonly (Statement & { readonly kind: "import-from" })[] {
  const imports: (Statement & { readonly kind: "import-from" })[] = [];
  for (const statement of module.body.statements) {
    if (!isFuture(statement)) break;
    imports.push(statement);
  }
  return imports;
}

/** Checks the features that a module asks for. */
export function checkFutures(module: Module, problems: Problems): void {
  for (const statement of futureImports(module)) {
    for (const name of statement.names === "*" ? ["*"] : statement.names.map((each) => each.name)) {
      if (name === "braces") problems.push({ message: "not a chance", span: statement.span });
      else if (!features.has(name)) problems.push({ message: `future feature ${name} is not defined`, span: statement.span });
    }
  }
}

/** Whether annotations are not evaluated. */
export function postponesAnnotations(module: Module): boolean {
  return futureImports(module).some((statement) => statement.names !== "*" && statement.names.some((each) => each.name === "annotations"));
}
