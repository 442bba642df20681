/** `super()` in constructors. */
import type { Call, Expression, Statement } from "../../ir/python/index.ts";
import type { Context } from "../context.ts";

/** A call of the builtin `super`. */
export function isSuper(node: Expression, cx: Context): node is Call {
  return node.kind === "call" && node.callee.kind === "name" && node.callee.name === "super" && cx.facts.bindingOf(node.callee.id)?.kind === "builtin";
}

export function isSuperInit(statement: Statement, cx: Context): boolean {
  if (statement.kind !== "expression" || statement.expression.kind !== "call") return false;
  const { callee } = statement.expression;
  return callee.kind === "attribute" && callee.name === "__init__" && isSuper(callee.object, cx);
}

/** Whether the class around has nothing to call: its base is `object`, or means something to type checkers only. */
export function hasNoBase(cx: Context): boolean {
  if (cx.frame.class === null) return true;
  const facts = cx.facts.classFacts(cx.frame.class);
  return facts.form === "simple" && facts.bases.every((base) => base !== null && base.kind === "library" && (base.name === "object" || base.row.refused !== null));
}
