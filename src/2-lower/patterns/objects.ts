import type { CapturePattern, ClassPattern, Expression, MappingPattern, Pattern } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { UnexpectedShape } from "../context.ts";
import { identifier, known, named, namedAt } from "../children.ts";
import { dottedExpression, negated } from "./values.ts";
import { barePatterns } from "./structure.ts";

export function lowerClassPattern(node: SyntaxNode, context: Context): ClassPattern {
  const base = context.base(node);
  const positional: Pattern[] = [];
  const keywords: { readonly name: string; readonly pattern: Pattern }[] = [];
  for (const argument of named(node).slice(1)) {
    const inner = named(argument)[0];
    if (inner?.type === "keyword_pattern") keywords.push(lowerKeyword(inner, context));
    else positional.push(context.pattern(argument));
  }
  return { kind: "class-pattern", ...base, class: dottedExpression(namedAt(node, 0), context), positional, keywords };
}

function lowerKeyword(node: SyntaxNode, context: Context): { readonly name: string; readonly pattern: Pattern } {
  const [value] = barePatterns(node.children.slice(2), context);
  return { name: identifier(namedAt(node, 0)), pattern: known(value, node, "one with a pattern") };
}

/** Keys are literals or dotted names; a minus before a number is a token of its own. */
export function lowerMappingPattern(node: SyntaxNode, context: Context): MappingPattern {
  const base = context.base(node);
  const entries: { readonly key: Expression; readonly pattern: Pattern }[] = [];
  let rest: CapturePattern | null = null;
  let key: Expression | null = null;
  let minus: SyntaxNode | null = null;
  for (const child of node.children) {
    if (child.type === "-") minus = child;
    else if (child.type === "splat_pattern") rest = { kind: "capture-pattern", ...context.base(child), name: identifier(namedAt(child, 0)) };
    else if (child.field === "key" && child.named) {
      key = minus === null ? keyExpression(child, context) : negated(minus, child, context);
      minus = null;
    } else if (child.field === "value") {
      entries.push({ key: known(key, child, "a key before it"), pattern: context.pattern(child) });
      key = null;
    }
  }
  return { kind: "mapping-pattern", ...base, entries, rest };
}

function keyExpression(node: SyntaxNode, context: Context): Expression {
  const pattern = node.type === "dotted_name" ? null : context.pattern(node);
  if (pattern === null) return dottedExpression(node, context);
  if (pattern.kind === "value-pattern") return pattern.value;
  if (pattern.kind === "singleton-pattern") return context.expression(node);
  throw new UnexpectedShape(node, "a literal or a dotted name");
}
