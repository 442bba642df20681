import type { TsCall, TsElement, TsMember, TsNew } from "../../ir/target/index.ts";
import type { Builder } from "../builder.ts";
import { callTarget, newTarget } from "../parentheses.ts";
import { ts } from "../typescript.ts";
import { stringLiteral } from "./literals.ts";
import { isIdentifierName } from "./text.ts";

const f = ts.factory;

/**
 * What follows an optional link belongs to its chain: a member of `a?.b` prints as `a?.b.c`, which leaves the whole chain
 * where `a` is missing, and not as `(a?.b).c`.
 */
function inChain(object: ts.Expression): boolean {
  return ts.isOptionalChain(object);
}

function questionDot(optional: boolean): ts.QuestionDotToken | undefined {
  return optional ? f.createToken(ts.SyntaxKind.QuestionDotToken) : undefined;
}

export function call(node: TsCall, to: Builder): ts.Expression {
  const callee = callTarget(to.expression(node.callee));
  const types = to.types && node.typeArguments.length > 0 ? node.typeArguments.map((type) => to.type(type)) : undefined;
  const values = node.arguments.map((value) => to.expression(value));
  if (node.optional || inChain(callee)) return f.createCallChain(callee, questionDot(node.optional), types, values);
  return f.createCallExpression(callee, types, values);
}

export function construct(node: TsNew, to: Builder): ts.Expression {
  const types = to.types && node.typeArguments.length > 0 ? node.typeArguments.map((type) => to.type(type)) : undefined;
  return f.createNewExpression(newTarget(to.expression(node.callee)), types, node.arguments.map((value) => to.expression(value)));
}

export function member(node: TsMember, to: Builder): ts.Expression {
  const object = callTarget(to.expression(node.object));
  const chain = node.optional || inChain(object);
  if (node.name.startsWith("#")) {
    const name = f.createPrivateIdentifier(node.name);
    return chain ? f.createPropertyAccessChain(object, questionDot(node.optional), name) : f.createPropertyAccessExpression(object, name);
  }
  if (!isIdentifierName(node.name)) {
    const name = stringLiteral(node.name);
    return chain ? f.createElementAccessChain(object, questionDot(node.optional), name) : f.createElementAccessExpression(object, name);
  }
  return chain ? f.createPropertyAccessChain(object, questionDot(node.optional), node.name) : f.createPropertyAccessExpression(object, node.name);
}

export function element(node: TsElement, to: Builder): ts.Expression {
  const object = callTarget(to.expression(node.object));
  const index = to.expression(node.index);
  return inChain(object) ? f.createElementAccessChain(object, undefined, index) : f.createElementAccessExpression(object, index);
}
