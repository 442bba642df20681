/** Abstract methods, as `abc` marks them. */
import type { ClassFacts } from "../../3-analyze/facts.ts";
import type { ClassDefinition, Expression } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { Context } from "../context.ts";
import { requiredMethods } from "./adopted.ts";

function isMark(decorator: Expression): boolean {
  return (decorator.kind === "name" || decorator.kind === "attribute") && /^abstract/.test(decorator.name);
}

/** Names of the methods that a class marks. */
export function abstractMethods(node: ClassDefinition): string[] {
  return [...new Set(node.body.statements.flatMap((statement) => (statement.kind === "function" && statement.decorators.some(isMark) ? [statement.name] : [])))];
}

/** Whether making an instance raises. */
export function isAbstract(definition: NodeId, cx: Context): boolean {
  const open = new Set<string>();
  for (const each of [...lineOf(definition, cx)].reverse()) {
    for (const name of requiredMethods(each.definition, cx)) open.add(name);
    for (const statement of each.definition.body.statements) {
      const names = statement.kind === "function" ? [statement.name] : statement.kind === "assignment" ? statement.targets.flatMap((target) => (target.kind === "name" ? [target.name] : [])) : [];
      for (const name of names) open.delete(name);
      if (statement.kind === "function" && statement.decorators.some(isMark)) open.add(statement.name);
    }
  }
  return open.size > 0;
}

function lineOf(definition: NodeId, cx: Context): readonly ClassFacts[] {
  const facts = cx.facts.classFacts(definition);
  return [facts, ...facts.bases.flatMap((base) => (base?.kind === "class" ? lineOf(base.class, cx) : []))];
}
