import type { Attribute, Binary, Expression, Slice, Starred, Subscript } from "../../ir/python/index.ts";
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

export function lowerUnionType(node: SyntaxNode, context: Context): Binary {
  const left = context.expression(namedAt(node, 0));
  return { kind: "binary", ...context.base(node), operator: "|", left, right: context.expression(namedAt(node, 1)) };
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
