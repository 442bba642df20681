import type { TsArrow, TsFunctionExpression } from "../../ir/target/index.ts";
import type { Builder } from "../builder.ts";
import { asterisk, modifiers, parameters } from "../functions.ts";
import { asArrowBody } from "../parentheses.ts";
import { ts } from "../typescript.ts";

const f = ts.factory;

export function arrow(node: TsArrow, to: Builder): ts.Expression {
  const { body } = node;
  return f.createArrowFunction(
    modifiers({ async: node.async }), undefined, parameters(node.parameters, to), to.annotation(node.result), undefined,
    "statements" in body ? to.block(body) : asArrowBody(to.expression(body)),
  );
}

export function functionExpression(node: TsFunctionExpression, to: Builder): ts.Expression {
  return f.createFunctionExpression(
    modifiers({ async: node.async }), asterisk(node.generator), node.name === null ? undefined : to.name(node.name),
    undefined, parameters(node.parameters, to), to.annotation(node.result), to.block(node.body),
  );
}
