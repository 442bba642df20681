import type {
  AnnotatedAssignment, Assignment, AugmentedAssignment, Expression, ExpressionStatement, Target, Trivia,
} from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { field, has, named, namedAt, required } from "../children.ts";
import { binaryOperator } from "../expressions/operators.ts";

/** An expression for itself, or one of the assignments: the parser puts them all under `expression_statement`. */
export function lowerExpressionStatement(
  node: SyntaxNode, context: Context, trivia: Trivia,
): ExpressionStatement | Assignment | AnnotatedAssignment | AugmentedAssignment {
  const first = namedAt(node, 0);
  if (first.type === "assignment") return field(first, "type") === null ? lowerAssignment(first, context, trivia) : lowerAnnotated(first, context, trivia);
  if (first.type === "augmented_assignment") return lowerAugmented(first, context, trivia);
  return { kind: "expression", ...context.base(node), trivia, expression: statementExpression(node, context) };
}

/** `a, b` as a statement is a tuple without a node of its own. */
function statementExpression(node: SyntaxNode, context: Context): Expression {
  if (!has(node, ",")) return context.expression(namedAt(node, 0));
  return { kind: "tuple", ...context.base(node), elements: named(node).map((part) => context.expression(part)) };
}

/** `a = b = value` comes nested to the right. */
function lowerAssignment(node: SyntaxNode, context: Context, trivia: Trivia): Assignment {
  const targets: Target[] = [];
  let value = node;
  while (value.type === "assignment") {
    targets.push(context.target(required(value, "left")));
    value = required(value, "right");
  }
  return { kind: "assignment", ...context.base(node), trivia, targets, value: context.expression(value) };
}

function lowerAnnotated(node: SyntaxNode, context: Context, trivia: Trivia): AnnotatedAssignment {
  const left = required(node, "left");
  const value = field(node, "right");
  return {
    kind: "annotated-assignment", ...context.base(node), trivia,
    target: context.target(left),
    annotation: context.expression(required(node, "type")),
    value: value === null ? null : context.expression(value),
    simple: left.type === "identifier",
  };
}

function lowerAugmented(node: SyntaxNode, context: Context, trivia: Trivia): AugmentedAssignment {
  return {
    kind: "augmented-assignment", ...context.base(node), trivia,
    target: context.target(required(node, "left")),
    operator: binaryOperator(node),
    value: context.expression(required(node, "right")),
  };
}
