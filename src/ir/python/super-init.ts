/** `super().__init__(…)` in constructors, as the source shows it. */
import type { Call } from "./expressions.ts";
import type { FunctionDefinition, Statement } from "./statements.ts";
import { type AnyNode, some } from "./visit.ts";

/** Whether `super().__init__(…)` is a statement of the constructor itself that comes before anything that uses the receiver. */
export function startsWithSuperInit(node: FunctionDefinition): boolean {
  for (const statement of node.body.statements) {
    const call = superInit(statement);
    if (call !== null) return !call.arguments.some((argument) => usesReceiver(argument.value, node));
    if (usesReceiver(statement, node) || mayReturn(statement)) return false;
  }
  return false;
}

/** The call that a statement `super().__init__(…)` is. */
export function superInit(statement: Statement): Call | null {
  if (statement.kind !== "expression" || statement.expression.kind !== "call") return null;
  const { callee } = statement.expression;
  return callee.kind === "attribute" && callee.name === "__init__" && callee.object.kind === "call" && callee.object.callee.kind === "name" && callee.object.callee.name === "super" ? statement.expression : null;
}

/** Whether something names the receiver of a method, or `super`. */
export function usesReceiver(part: AnyNode, node: FunctionDefinition): boolean {
  const name = node.parameters[0]?.name;
  return some(part, (child) => child.kind === "name" && "name" in child && (child.name === name || child.name === "super"));
}

/** Whether the call behind it may not be reached, though the constructor ends. */
function mayReturn(statement: Statement): boolean {
  return some(statement, (child) => child.kind === "return");
}
