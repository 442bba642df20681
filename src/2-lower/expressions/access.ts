import type { Attribute, Expression, Slice, Subscript } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { fields, has, identifier, known, required } from "../children.ts";

export function lowerAttribute(node: SyntaxNode, object: Expression, context: Context): Attribute {
  return { kind: "attribute", ...context.base(node), object, name: identifier(required(node, "attribute")) };
}

/** `a[i]`; `a[i, j]` and `a[i,]` have a tuple as index. */
export function lowerSubscript(node: SyntaxNode, object: Expression, context: Context): Subscript {
  const parts = fields(node, "subscript");
  const index = indexOf(parts, has(node, ","), context, node);
  return { kind: "subscript", ...context.base(node), object, index };
}

/** The index that one or more subscripts make. */
export function indexOf(parts: readonly SyntaxNode[], comma: boolean, context: Context, node: SyntaxNode): Expression {
  const first = known(parts[0], node, "one with an index");
  const lowered = parts.map((part) => context.expression(part));
  const only = known(lowered[0], node, "one with an index");
  if (lowered.length === 1 && !comma && only.kind !== "starred") return only;
  const last = parts[parts.length - 1] ?? first;
  return { kind: "tuple", ...context.between(context.base(first), last), elements: lowered };
}

export function lowerSlice(node: SyntaxNode, context: Context): Slice {
  const base = context.base(node);
  const parts: (Expression | null)[] = [null, null, null];
  let position = 0;
  for (const child of node.children) {
    if (child.type === ":") position += 1;
    else parts[position] = context.expression(child);
  }
  return { kind: "slice", ...base, start: parts[0] ?? null, stop: parts[1] ?? null, step: parts[2] ?? null };
}
