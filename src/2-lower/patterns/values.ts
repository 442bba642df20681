import type { Expression, Pattern, SingletonPattern, Unary, ValuePattern } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { identifier, known, named, namedAt } from "../children.ts";
import { lowerName } from "../expressions/literals.ts";

export function lowerValuePattern(node: SyntaxNode, context: Context): ValuePattern {
  return { kind: "value-pattern", ...context.base(node), value: context.expression(node) };
}

export function lowerSingletonPattern(node: SyntaxNode, context: Context): SingletonPattern {
  const value = node.type === "none" ? null : node.type === "true";
  return { kind: "singleton-pattern", ...context.base(node), value };
}

/** A single name is captured, a dotted one is compared with, `_` matches anything. */
export function lowerDottedPattern(node: SyntaxNode, context: Context): Pattern {
  const names = named(node);
  const base = context.base(node);
  if (names.length > 1) return { kind: "value-pattern", ...base, value: dottedExpression(node, context) };
  const name = identifier(namedAt(node, 0));
  return name === "_" ? { kind: "wildcard-pattern", ...base } : { kind: "capture-pattern", ...base, name };
}

/** `a.b.c` as an expression. */
export function dottedExpression(node: SyntaxNode, context: Context): Expression {
  const [first, ...rest] = named(node);
  let expression: Expression = lowerName(known(first, node, "a name"), context);
  for (const part of rest) expression = { kind: "attribute", ...context.between(expression, part), object: expression, name: identifier(part) };
  return expression;
}

/** `-number`, where the minus stands in the parent. */
export function negated(minus: SyntaxNode, number: SyntaxNode, context: Context): Unary {
  const operand = context.expression(number);
  return { kind: "unary", ...context.between(context.base(minus), number), operator: "-", operand };
}

/** `-1 + 2j`. */
export function lowerComplexPattern(node: SyntaxNode, context: Context): ValuePattern {
  const numbers = named(node);
  const signs = node.children.filter((child) => !child.named);
  const first = namedAt(node, 0);
  const minus = signs.length === 2 ? signs[0] : undefined;
  const left = minus === undefined ? context.expression(first) : negated(minus, first, context);
  const operator = signs[signs.length - 1]?.type === "-" ? "-" : "+";
  const right = context.expression(known(numbers[1], node, "an imaginary part"));
  return { kind: "value-pattern", ...context.base(node), value: { kind: "binary", ...context.base(node), operator, left, right } };
}
