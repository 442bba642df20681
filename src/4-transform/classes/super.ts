/** `super()` in constructors. */
import type { Call, Expression, FunctionDefinition, Statement } from "../../ir/python/index.ts";
import { some } from "../../ir/python/visit.ts";
import type { Context } from "../context.ts";

/** A call of the builtin `super`. */
export function isSuper(node: Expression, cx: Context): node is Call {
  return node.kind === "call" && node.callee.kind === "name" && node.callee.name === "super" && cx.facts.bindingOf(node.callee.id)?.kind === "builtin";
}

/** Whether `super().__init__(…)` comes before anything that uses the receiver. */
export function startsWithSuper(node: FunctionDefinition, cx: Context): boolean {
  for (const statement of node.body.statements) {
    if (isSuperInit(statement, cx)) return true;
    if (usesSelf(statement, node)) return false;
    if (statement.kind !== "assignment" && statement.kind !== "expression" && statement.kind !== "annotated-assignment") return false;
  }
  return false;
}

export function isSuperInit(statement: Statement, cx: Context): boolean {
  if (statement.kind !== "expression" || statement.expression.kind !== "call") return false;
  const { callee } = statement.expression;
  return callee.kind === "attribute" && callee.name === "__init__" && isSuper(callee.object, cx);
}

function usesSelf(statement: Statement, node: FunctionDefinition): boolean {
  const name = node.parameters[0]?.name;
  return some(statement, (child) => child.kind === "name" && "name" in child && child.name === name);
}

/** Whether the class around has nothing to call: its base is `object`, or means something to type checkers only. */
export function hasNoBase(cx: Context): boolean {
  if (cx.frame.class === null) return true;
  const facts = cx.facts.classFacts(cx.frame.class);
  return facts.form === "simple" && facts.bases.every((base) => base !== null && base.kind === "library" && (base.name === "object" || base.row.refused !== null));
}
