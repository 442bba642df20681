import type {
  Binary, BinaryOperator, BooleanOperation, Comparison, ComparisonOperator, Conditional, Expression, NamedExpression, Unary,
} from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { UnexpectedShape } from "../context.ts";
import { field, fields, known, namedAt, required } from "../children.ts";
import { lowerName } from "./literals.ts";

const binaryOperators: Readonly<Record<BinaryOperator, true>> = {
  "+": true, "-": true, "*": true, "/": true, "//": true, "%": true, "**": true, "@": true, "<<": true, ">>": true, "&": true, "|": true, "^": true,
};

const comparisonOperators: Readonly<Record<ComparisonOperator, true>> = {
  "==": true, "!=": true, "<": true, "<=": true, ">": true, ">=": true, "is": true, "is not": true, "in": true, "not in": true,
};

function isBinaryOperator(text: string): text is BinaryOperator {
  return Object.hasOwn(binaryOperators, text);
}

function isComparisonOperator(text: string): text is ComparisonOperator {
  return Object.hasOwn(comparisonOperators, text);
}

/** The operator of a node, without the `=` of an augmented assignment. */
export function binaryOperator(node: SyntaxNode): BinaryOperator {
  const operator = required(node, "operator").type.replace(/=$/, "");
  if (!isBinaryOperator(operator)) throw new UnexpectedShape(node, "an operator of Python 3");
  return operator;
}

export function lowerBinary(node: SyntaxNode, left: Expression, context: Context): Binary {
  const right = context.expression(required(node, "right"));
  return { kind: "binary", ...context.base(node), operator: binaryOperator(node), left, right };
}

/** `a and b and c` is one operation of three operands; `(a and b) and c` is two. */
export function lowerBoolean(node: SyntaxNode, left: Expression, context: Context): BooleanOperation {
  const operator = required(node, "operator").type === "and" ? "and" : "or";
  const right = context.expression(required(node, "right"));
  const continues = left.kind === "boolean-operation" && left.operator === operator && field(node, "left")?.type === "boolean_operator";
  return { kind: "boolean-operation", ...context.base(node), operator, operands: continues ? [...left.operands, right] : [left, right] };
}

export function lowerUnary(node: SyntaxNode, context: Context): Unary {
  const operator = required(node, "operator").type;
  if (operator !== "-" && operator !== "+" && operator !== "~") throw new UnexpectedShape(node, "a unary operator");
  return { kind: "unary", ...context.base(node), operator, operand: context.expression(required(node, "argument")) };
}

export function lowerNot(node: SyntaxNode, context: Context): Unary {
  return { kind: "unary", ...context.base(node), operator: "not", operand: context.expression(required(node, "argument")) };
}

/** The parser reads `*a < b` as `(*a) < b`: the star goes around the whole. */
function starOutside(first: Expression, build: (first: Expression) => Expression): Expression {
  if (first.kind !== "starred") return build(first);
  const value = build(first.value);
  return { ...first, span: { ...value.span, start: first.span.start, column: first.span.column }, value };
}

export function lowerComparison(node: SyntaxNode, context: Context): Expression {
  return starOutside(context.expression(namedAt(node, 0)), (first) => comparison(node, first, context));
}

function comparison(node: SyntaxNode, first: Expression, context: Context): Comparison {
  const operands = node.children.filter((child) => child.named).slice(1);
  const rest = fields(node, "operators").map((token, index) => {
    const operator = token.type;
    if (!isComparisonOperator(operator)) throw new UnexpectedShape(token, "a comparison of Python 3");
    return { operator, operand: context.expression(known(operands[index], node, "one with an operand")) };
  });
  return { kind: "comparison", ...context.base(node), first, rest };
}

export function lowerConditional(node: SyntaxNode, context: Context): Expression {
  return starOutside(context.expression(namedAt(node, 0)), (then): Conditional => {
    const test = context.expression(namedAt(node, 1));
    return { kind: "conditional", ...context.base(node), test, then, otherwise: context.expression(namedAt(node, 2)) };
  });
}

export function lowerNamedExpression(node: SyntaxNode, context: Context): NamedExpression {
  const target = lowerName(required(node, "name"), context);
  return { kind: "named-expression", ...context.base(node), target, value: context.expression(required(node, "value")) };
}
