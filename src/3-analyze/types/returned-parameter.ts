/** Functions that give back an argument: decorators that only register what they decorate. */
import type { FunctionDefinition, Statement } from "../../ir/python/index.ts";
import { forEachChild, type AnyNode } from "../../ir/python/visit.ts";
import type { Scope } from "../scopes/model.ts";

/** The position of the parameter that every `return` names; null where some give something else or none is reached. */
export function returnedParameter(node: FunctionDefinition, scope: Scope | undefined): number | null {
  const last = node.body.statements.at(-1);
  if (last?.kind !== "return" || last.value?.kind !== "name" || scope === undefined) return null;
  const { name } = last.value;
  const index = node.parameters.findIndex((parameter) => parameter.name === name && (parameter.kind === "normal" || parameter.kind === "positional-only") && parameter.default === null);
  if (index < 0 || scope.variables.get(name)?.binds.length !== 1) return null;
  return returnsOf(node).every((each) => each.value?.kind === "name" && each.value.name === name) ? index : null;
}

/** The `return`s of a function itself, not of those nested in it. */
function returnsOf(node: FunctionDefinition): readonly Extract<Statement, { kind: "return" }>[] {
  const found: Extract<Statement, { kind: "return" }>[] = [];
  const pending: AnyNode[] = [...node.body.statements];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (isReturn(next)) found.push(next);
    else if (next.kind !== "function" && next.kind !== "class" && next.kind !== "lambda") forEachChild(next, (child) => pending.push(child));
  }
  return found;
}

function isReturn(node: AnyNode): node is Extract<Statement, { kind: "return" }> {
  return node.kind === "return";
}
