/**
 * `Thread.__init__(self, name)` in a constructor of a class whose one base is `Thread` is `super().__init__(name)`: where a class of the library is
 * the base, the next in the order of the bases is that one.
 */
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Block, Call, Expression, FunctionDefinition, Statement } from "../../ir/python/index.ts";
import type { Context } from "../context.ts";

/** @param node the class */
export function withSuper(bases: readonly Expression[], body: Block, node: SyntaxNode, context: Context): Block {
  const [base, another] = bases;
  const name = base === undefined || another !== undefined ? null : dotted(base);
  // Another class of the module may stand between in the order of a third.
  if (name === null || new RegExp(`^\\s*class\\s+${name.replaceAll(".", "\\.")}\\b`, "m").test(context.source)) return body;
  return { ...body, statements: body.statements.map((statement) => (statement.kind === "function" && statement.name === "__init__" ? inConstructor(statement, name, node, context) : statement)) };
}

function inConstructor(init: FunctionDefinition, base: string, node: SyntaxNode, context: Context): FunctionDefinition {
  const receiver = init.parameters[0]?.name;
  const rewritten = (statement: Statement): Statement => {
    if (statement.kind !== "expression" || statement.expression.kind !== "call") return statement;
    const { callee, arguments: [self, ...rest] } = statement.expression;
    if (callee.kind !== "attribute" || callee.name !== "__init__" || dotted(callee.object) !== base) return statement;
    if (self?.kind !== "positional" || self.value.kind !== "name" || self.value.name !== receiver) return statement;
    const { span } = callee.object;
    const next: Call = { kind: "call", ...context.base(node), span, callee: { kind: "name", ...context.base(node), span, name: "super" }, arguments: [] };
    return { ...statement, expression: { ...statement.expression, callee: { ...callee, object: next }, arguments: rest } };
  };
  return { ...init, body: { ...init.body, statements: init.body.statements.map(rewritten) } };
}

/** `a.b.C` as text; null for other expressions. */
function dotted(expression: Expression): string | null {
  if (expression.kind === "name") return expression.name;
  if (expression.kind !== "attribute") return null;
  const object = dotted(expression.object);
  return object === null ? null : `${object}.${expression.name}`;
}
