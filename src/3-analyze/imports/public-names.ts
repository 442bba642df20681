/** The names that `from module import *` takes. */
import type { Expression, Module } from "../../ir/python/index.ts";

/** What `__all__` says, literally written; without it the names that do not begin with an underscore. */
export function publicNames(module: Module, names: readonly string[]): readonly string[] {
  let all: string[] | null = null;
  for (const statement of module.body.statements) {
    if (statement.kind === "assignment" && statement.targets.some(isAll)) all = strings(statement.value);
    else if (statement.kind === "annotated-assignment" && isAll(statement.target) && statement.value !== null) all = strings(statement.value);
    else if (statement.kind === "augmented-assignment" && isAll(statement.target)) all = [...(all ?? []), ...strings(statement.value)];
  }
  return all ?? names.filter((name) => !name.startsWith("_"));
}

function isAll(node: Expression): boolean {
  return node.kind === "name" && node.name === "__all__";
}

function strings(node: Expression): string[] {
  if (node.kind === "binary" && node.operator === "+") return [...strings(node.left), ...strings(node.right)];
  if (node.kind !== "list" && node.kind !== "tuple") return [];
  return node.elements.flatMap((element) => (element.kind === "string" ? [element.value] : []));
}
