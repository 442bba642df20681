/** `super().__init__(…)` in constructors, as the source shows it. */
import type { FunctionDefinition, Statement } from "./statements.ts";
import { some } from "./visit.ts";

/** Whether `super().__init__(…)` is a statement of the constructor itself that comes before anything that uses the receiver. */
export function startsWithSuperInit(node: FunctionDefinition): boolean {
  for (const statement of node.body.statements) {
    if (isSuperInit(statement)) return true;
    if (usesReceiver(statement, node) || mayReturn(statement)) return false;
  }
  return false;
}

function isSuperInit(statement: Statement): boolean {
  if (statement.kind !== "expression" || statement.expression.kind !== "call") return false;
  const { callee } = statement.expression;
  return callee.kind === "attribute" && callee.name === "__init__" && callee.object.kind === "call" && callee.object.callee.kind === "name" && callee.object.callee.name === "super";
}

function usesReceiver(statement: Statement, node: FunctionDefinition): boolean {
  const name = node.parameters[0]?.name;
  return some(statement, (child) => child.kind === "name" && "name" in child && (child.name === name || child.name === "super"));
}

/** Whether the call behind it may not be reached, though the constructor ends. */
function mayReturn(statement: Statement): boolean {
  return some(statement, (child) => child.kind === "return");
}
