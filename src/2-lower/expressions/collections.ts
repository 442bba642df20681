import type { DictDisplay, Expression, ListDisplay, SetDisplay, Starred, TupleDisplay } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { has, named, namedAt, required } from "../children.ts";

function elements(node: SyntaxNode, context: Context): readonly Expression[] {
  return named(node).map((child) => context.expression(child));
}

export function lowerList(node: SyntaxNode, context: Context): ListDisplay {
  return { kind: "list", ...context.base(node), elements: elements(node, context) };
}

export function lowerTuple(node: SyntaxNode, context: Context): TupleDisplay {
  return { kind: "tuple", ...context.base(node), elements: elements(node, context) };
}

/** `(a, b)` as a target; `(a)` is only `a` in parentheses. */
export function lowerTuplePattern(node: SyntaxNode, context: Context): Expression {
  if (named(node).length === 1 && !has(node, ",")) return context.expression(namedAt(node, 0));
  return lowerTuple(node, context);
}

export function lowerSet(node: SyntaxNode, context: Context): SetDisplay {
  return { kind: "set", ...context.base(node), elements: elements(node, context) };
}

export function lowerDict(node: SyntaxNode, context: Context): DictDisplay {
  const base = context.base(node);
  const entries = named(node).map((entry) =>
    entry.type === "dictionary_splat"
      ? { key: null, value: context.expression(namedAt(entry, 0)) }
      : { key: context.expression(required(entry, "key")), value: context.expression(required(entry, "value")) });
  return { kind: "dict", ...base, entries };
}

export function lowerParenthesized(node: SyntaxNode, context: Context): Expression {
  return context.expression(namedAt(node, 0));
}

export function lowerStarred(node: SyntaxNode, context: Context): Starred {
  return { kind: "starred", ...context.base(node), value: context.expression(namedAt(node, 0)) };
}
