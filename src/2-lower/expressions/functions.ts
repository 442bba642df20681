import type { Expression, Lambda, Yield, YieldFrom } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { childOfType, field, has, named, namedAt, required } from "../children.ts";

export function lowerLambda(node: SyntaxNode, context: Context): Lambda {
  const base = context.base(node);
  const parameters = context.parameters(field(node, "parameters"));
  return { kind: "lambda", ...base, parameters, body: context.expression(required(node, "body")) };
}

/**
 * `await x`. In `await x ** y` Python awaits `x` alone, where the parser's grammar takes the power as operand: put right here.
 */
export function lowerAwait(node: SyntaxNode, context: Context): Expression {
  const operand = namedAt(node, 0);
  if (operand.type === "binary_operator") {
    const left = required(operand, "left");
    const awaited = context.expression(left);
    const span = context.between(context.base(node), left);
    const right = context.expression(required(operand, "right"));
    return { kind: "binary", ...context.base(node), operator: "**", left: { kind: "await", ...span, value: awaited }, right };
  }
  return { kind: "await", ...context.base(node), value: context.expression(operand) };
}

export function lowerYield(node: SyntaxNode, context: Context): Yield | YieldFrom {
  const base = context.base(node);
  const value = named(node)[0];
  if (has(node, "from")) return { kind: "yield-from", ...base, value: context.expression(namedAt(node, 0)) };
  const list = childOfType(node, "expression_list") ?? value;
  return { kind: "yield", ...base, value: list === undefined ? null : context.expression(list) };
}
