import type { Block, ExceptHandler, Name, Trivia, Try } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { childOfType, field, known, named, namedAt, required } from "../children.ts";
import { lowerName } from "../expressions/literals.ts";

export function lowerTry(node: SyntaxNode, context: Context, trivia: Trivia): Try {
  const base = context.base(node);
  const body = context.block(required(node, "body"));
  const handlers: ExceptHandler[] = [];
  let otherwise: Block | null = null;
  let last: Block | null = null;
  for (const clause of node.children) {
    if (clause.type === "except_clause" || clause.type === "except_group_clause") handlers.push(lowerHandler(clause, context));
    else if (clause.type === "else_clause") otherwise = context.block(required(clause, "body"));
    else if (clause.type === "finally_clause") last = context.block(blockOf(clause));
  }
  return { kind: "try", ...base, trivia, body, handlers, otherwise, finally: last };
}

function blockOf(clause: SyntaxNode): SyntaxNode {
  return known(childOfType(clause, "block"), clause, "one with a block");
}

function lowerHandler(clause: SyntaxNode, context: Context): ExceptHandler {
  const trivia = context.trivia(clause);
  const base = context.base(clause);
  const caught = named(clause).find((child) => child.type !== "block");
  const bound = caught?.type === "as_pattern" ? caught : null;
  const type = bound === null ? caught : namedAt(bound, 0);
  const lowered = type === undefined ? null : context.expression(type);
  // With a blank before it, the parser takes the star of `except *E` for a part of the expression.
  const starred = lowered?.kind === "starred" ? lowered : null;
  return {
    ...base, trivia,
    star: clause.type === "except_group_clause" || starred !== null,
    type: starred === null ? lowered : starred.value,
    name: bound === null ? null : boundName(bound, context),
    body: context.block(blockOf(clause)),
  };
}

function boundName(bound: SyntaxNode, context: Context): Name {
  return lowerName(namedAt(known(field(bound, "alias"), bound, "one with a name"), 0), context);
}
