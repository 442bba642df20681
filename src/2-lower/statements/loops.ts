import type { Block, For, Trivia, While } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { field, has, required } from "../children.ts";

function elseOf(node: SyntaxNode, context: Context): Block | null {
  const clause = field(node, "alternative");
  return clause === null ? null : context.block(required(clause, "body"));
}

export function lowerWhile(node: SyntaxNode, context: Context, trivia: Trivia): While {
  const base = context.base(node);
  const test = context.expression(required(node, "condition"));
  const body = context.block(required(node, "body"));
  return { kind: "while", ...base, trivia, test, body, otherwise: elseOf(node, context) };
}

export function lowerFor(node: SyntaxNode, context: Context, trivia: Trivia): For {
  const base = context.base(node);
  const target = context.target(required(node, "left"));
  const iterable = context.expression(required(node, "right"));
  const body = context.block(required(node, "body"));
  return { kind: "for", ...base, trivia, async: has(node, "async"), target, iterable, body, otherwise: elseOf(node, context) };
}
