import type { TypeParameter } from "../ir/python/index.ts";
import type { SyntaxNode } from "../1-parse/index.ts";
import type { Context } from "./context.ts";
import { field, has, identifier, named, namedAt } from "./children.ts";

/** `[T: bound = default, *Ts, **P]` of a function, class or type alias. */
export function lowerTypeParameters(list: SyntaxNode | null, context: Context): readonly TypeParameter[] {
  return list === null ? [] : named(list).map((type) => {
    const value = field(type, "default");
    return { ...lowerTypeParameter(namedAt(type, 0), context), default: value === null ? null : context.expression(value) };
  });
}

function lowerTypeParameter(node: SyntaxNode, context: Context): TypeParameter {
  const base = context.base(node);
  switch (node.type) {
    case "splat_type":
      return { kind: has(node, "**") ? "param-spec" : "type-var-tuple", ...base, name: identifier(namedAt(node, 0)), bound: null, default: null };
    case "constrained_type":
      return { kind: "type-var", ...base, name: identifier(namedAt(node, 0)), bound: context.expression(namedAt(node, 1)), default: null };
    default:
      return { kind: "type-var", ...base, name: identifier(node), bound: null, default: null };
  }
}
