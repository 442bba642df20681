import type { Expression, Match, MatchCase, Pattern, Trivia } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { childOfType, field, fields, has, known, named, namedAt, required } from "../children.ts";

export function lowerMatch(node: SyntaxNode, context: Context, trivia: Trivia): Match {
  const base = context.base(node);
  const subject = subjectOf(node, context);
  const cases = named(required(node, "body")).map((clause) => lowerCase(clause, context));
  return { kind: "match", ...base, trivia, subject, cases };
}

/** `match a, b:` matches a tuple. */
function subjectOf(node: SyntaxNode, context: Context): Expression {
  const parts = fields(node, "subject");
  const lowered = parts.map((part) => context.expression(part));
  const first = known(lowered[0], node, "one with a subject");
  if (lowered.length === 1 && !has(node, ",") && first.kind !== "starred") return first;
  return { kind: "tuple", ...context.between(first, parts[parts.length - 1] ?? node), elements: lowered };
}

function lowerCase(clause: SyntaxNode, context: Context): MatchCase {
  const trivia = context.trivia(clause);
  const base = context.base(clause);
  const pattern = casePattern(clause, context);
  const guard = field(clause, "guard");
  return {
    ...base, trivia, pattern,
    guard: guard === null ? null : context.expression(namedAt(guard, 0)),
    body: context.block(required(clause, "consequence")),
  };
}

/** `case a, b:` is a sequence without brackets. */
function casePattern(clause: SyntaxNode, context: Context): Pattern {
  const parts = clause.children.filter((child) => child.type === "case_pattern");
  const patterns = parts.map((part) => context.pattern(part));
  const first = known(patterns[0], clause, "one with a pattern");
  if (childOfType(clause, ",") === null && first.kind !== "star-pattern") return first;
  return { kind: "sequence-pattern", ...context.between(first, parts[parts.length - 1] ?? clause), patterns };
}
