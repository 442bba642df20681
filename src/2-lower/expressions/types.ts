import type { Attribute, Expression, Slice, Starred, Subscript } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { childOfType, has, identifier, known, named, namedAt } from "../children.ts";
import { indexOf } from "./access.ts";
import { lowerName } from "./literals.ts";

/** Annotations are expressions in Python; the parser's grammar has kinds of its own for their usual forms. */
export function lowerType(node: SyntaxNode, context: Context): Expression {
  return context.expression(namedAt(node, 0));
}

export function lowerGenericType(node: SyntaxNode, context: Context): Subscript {
  const object = lowerName(namedAt(node, 0), context);
  const list = known(childOfType(node, "type_parameter"), node, "one with an index");
  const index = indexOf(named(list), has(list, ","), context, node);
  return { kind: "subscript", ...context.base(node), object, index };
}

/** `a | b | c`: the parser groups some of them to the right, Python all to the left. */
export function lowerUnionType(node: SyntaxNode, context: Context): Expression {
  const [first, ...rest] = alternatives(node);
  let union = context.expression(known(first, node, "a type"));
  for (const alternative of rest) {
    const right = context.expression(alternative);
    union = { kind: "binary", ...context.between(union, alternative), operator: "|", left: union, right };
  }
  return union;
}

function alternatives(node: SyntaxNode): readonly SyntaxNode[] {
  const isUnion = node.type === "union_type" || (node.type === "binary_operator" && has(node, "|"));
  if (isUnion) return [...alternatives(namedAt(node, 0)), ...alternatives(namedAt(node, 1))];
  return node.type === "type" ? alternatives(namedAt(node, 0)) : [node];
}

export function lowerMemberType(node: SyntaxNode, context: Context): Attribute {
  const object = context.expression(namedAt(node, 0));
  return { kind: "attribute", ...context.base(node), object, name: identifier(namedAt(node, 1)) };
}

export function lowerSplatType(node: SyntaxNode, context: Context): Starred {
  return { kind: "starred", ...context.base(node), value: lowerName(namedAt(node, 0), context) };
}

/** `a:b` in the index of an annotation is a slice. */
export function lowerConstrainedType(node: SyntaxNode, context: Context): Slice {
  const start = context.expression(namedAt(node, 0));
  return { kind: "slice", ...context.base(node), start, stop: context.expression(namedAt(node, 1)), step: null };
}
