import type { Trivia, With, WithItem } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { childOfType, has, known, named, namedAt, required } from "../children.ts";

export function lowerWith(node: SyntaxNode, context: Context, trivia: Trivia): With {
  const base = context.base(node);
  const clause = known(childOfType(node, "with_clause"), node, "one with items");
  const items = named(clause).flatMap((item) => itemsOf(required(item, "value"))).map((item) => lowerItem(item, context));
  return { kind: "with", ...base, trivia, async: has(node, "async"), items, body: context.block(required(node, "body")) };
}

/** The parser takes `with (a as b):` for an expression in parentheses, and `with (a as b, c):` for a tuple. */
function itemsOf(value: SyntaxNode): readonly SyntaxNode[] {
  const wrapped = value.type === "parenthesized_expression" || value.type === "tuple";
  return wrapped && named(value).some((part) => part.type === "as_pattern") ? named(value) : [value];
}

function lowerItem(value: SyntaxNode, context: Context): WithItem {
  const base = context.base(value);
  if (value.type !== "as_pattern") return { ...base, manager: context.expression(value), target: null };
  return { ...base, manager: context.expression(namedAt(value, 0)), target: context.target(namedAt(required(value, "alias"), 0)) };
}
