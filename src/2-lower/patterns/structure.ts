import type { AsPattern, OrPattern, Pattern, SequencePattern, StarPattern } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { has, identifier, named, namedAt } from "../children.ts";
import { negated } from "./values.ts";

/** The wrapper around every pattern; `-1` and `_` have no node of their own below it. */
export function lowerCasePattern(node: SyntaxNode, context: Context): Pattern {
  if (has(node, "_")) return { kind: "wildcard-pattern", ...context.base(node) };
  if (has(node, "-")) return { kind: "value-pattern", ...context.base(node), value: negated(node, namedAt(node, 0), context) };
  return context.pattern(namedAt(node, 0));
}

export function lowerAsPattern(node: SyntaxNode, context: Context): AsPattern {
  const pattern = context.pattern(namedAt(node, 0));
  return { kind: "as-pattern", ...context.base(node), pattern, name: identifier(namedAt(node, 1)) };
}

/** Alternatives stand side by side; a minus or `_` among them is a token of its own. */
export function lowerOrPattern(node: SyntaxNode, context: Context): OrPattern {
  return { kind: "or-pattern", ...context.base(node), alternatives: barePatterns(node.children, context) };
}

/** Patterns that stand without the case_pattern wrapper. */
export function barePatterns(children: readonly SyntaxNode[], context: Context): readonly Pattern[] {
  const patterns: Pattern[] = [];
  let minus: SyntaxNode | null = null;
  for (const child of children) {
    if (child.type === "-") minus = child;
    else if (child.type === "_") patterns.push({ kind: "wildcard-pattern", ...context.base(child) });
    else if (child.named) {
      const base = minus === null ? context.base(child) : context.between(context.base(minus), child);
      patterns.push(minus === null ? context.pattern(child) : { kind: "value-pattern", ...base, value: negated(minus, child, context) });
      minus = null;
    }
  }
  return patterns;
}

export function lowerSequencePattern(node: SyntaxNode, context: Context): SequencePattern {
  return { kind: "sequence-pattern", ...context.base(node), patterns: named(node).map((child) => context.pattern(child)) };
}

/** `(a, b)` is a sequence, `(a)` only a pattern in parentheses. */
export function lowerTuplePattern(node: SyntaxNode, context: Context): Pattern {
  const parts = named(node);
  if (parts.length === 1 && !has(node, ",")) {
    const only = context.pattern(namedAt(node, 0));
    if (only.kind !== "star-pattern") return only;
  }
  return lowerSequencePattern(node, context);
}

export function lowerStarPattern(node: SyntaxNode, context: Context): StarPattern {
  const name = named(node)[0];
  return { kind: "star-pattern", ...context.base(node), name: name === undefined ? null : identifier(name) };
}
