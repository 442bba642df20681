import type { Comprehension, ComprehensionClause, Expression } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { UnexpectedShape } from "../context.ts";
import { fields, has, known, namedAt, required } from "../children.ts";

const shapes = new Map<string, Comprehension["shape"]>([
  ["list_comprehension", "list"], ["set_comprehension", "set"], ["dictionary_comprehension", "dict"], ["generator_expression", "generator"],
]);

export function lowerComprehension(node: SyntaxNode, context: Context): Comprehension {
  const shape = known(shapes.get(node.type), node, "a comprehension");
  const base = context.base(node);
  const body = required(node, "body");
  const isPair = body.type === "pair";
  const element = context.expression(isPair ? required(body, "key") : body);
  const value = isPair ? context.expression(required(body, "value")) : null;
  return { kind: "comprehension", ...base, shape, element, value, clauses: lowerClauses(node, context) };
}

function lowerClauses(node: SyntaxNode, context: Context): readonly ComprehensionClause[] {
  const clauses: (ComprehensionClause & { readonly conditions: Expression[] })[] = [];
  for (const child of node.children) {
    if (child.type === "for_in_clause") {
      const target = context.target(required(child, "left"));
      const iterables = fields(child, "right").filter((part) => part.named);
      const iterable = context.expression(known(iterables[0], child, "one with an iterable"));
      clauses.push({ async: has(child, "async"), target, iterable, conditions: [] });
    } else if (child.type === "if_clause") {
      const last = clauses[clauses.length - 1];
      if (last === undefined) throw new UnexpectedShape(child, "a for clause");
      last.conditions.push(context.expression(namedAt(child, 0)));
    }
  }
  return clauses;
}
