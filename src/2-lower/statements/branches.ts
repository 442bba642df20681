import type { Block, If, Trivia } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { fields, required } from "../children.ts";

interface Branch {
  readonly node: SyntaxNode;
  readonly trivia: Trivia;
  readonly test: If["test"];
  readonly then: Block;
}

/** An `elif` becomes an If alone in `otherwise`. Comments are handed out on the way down, the nesting is built on the way up. */
export function lowerIf(node: SyntaxNode, context: Context, trivia: Trivia): If {
  const branch = (part: SyntaxNode, around: Trivia): Branch => ({
    node: part, trivia: around,
    test: context.expression(required(part, "condition")),
    then: context.block(required(part, "consequence")),
  });
  const first = branch(node, trivia);
  const elifs: Branch[] = [];
  let otherwise: Block | null = null;
  for (const clause of fields(node, "alternative")) {
    if (clause.type === "elif_clause") elifs.push(branch(clause, context.trivia(clause)));
    else otherwise = context.block(required(clause, "body"));
  }
  for (const elif of elifs.reverse()) {
    const { trivia: around, test, then } = elif;
    const span = context.between(context.base(elif.node), node);
    otherwise = { statements: [{ kind: "if", ...span, trivia: around, test, then, otherwise, elif: true }], trailing: [] };
  }
  return { kind: "if", ...context.base(node), trivia, test: first.test, then: first.then, otherwise, elif: false };
}
