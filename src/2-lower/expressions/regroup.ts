import type { Binary, Expression } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { field, known, required } from "../children.ts";

function operatorOf(node: SyntaxNode | null): string | null {
  return node?.type === "binary_operator" ? field(node, "operator")?.type ?? null : null;
}

/** In the parser's grammar `^` binds tighter than `&`, in Python `&` does. Whether a node is grouped wrongly for that. */
export function isMisgrouped(node: SyntaxNode): boolean {
  for (let next: SyntaxNode | null = node; next !== null && operatorOf(next) === "&"; next = field(next, "left")) {
    if (operatorOf(field(next, "left")) === "^" || operatorOf(field(next, "right")) === "^") return true;
  }
  return false;
}

interface Piece {
  /** The operator before it; null for the first. */
  readonly operator: "&" | "^" | null;
  readonly node: SyntaxNode;
}

function pieces(node: SyntaxNode, operator: Piece["operator"]): readonly Piece[] {
  const own = operatorOf(node);
  if (own !== "&" && own !== "^") return [{ operator, node }];
  return [...pieces(required(node, "left"), operator), ...pieces(required(node, "right"), own)];
}

function join(operator: "&" | "^", left: Expression, right: Expression, context: Context, last: SyntaxNode): Binary {
  return { kind: "binary", ...context.between(left, last), operator, left, right };
}

/** `a ^ b & c` in the grouping it has in Python. */
export function lowerRegrouped(node: SyntaxNode, context: Context): Expression {
  let whole: Expression | null = null;
  let group: Expression | null = null;
  let last = node;
  for (const piece of pieces(node, null)) {
    const operand = context.expression(piece.node);
    if (piece.operator === "^" && group !== null) {
      whole = whole === null ? group : join("^", whole, group, context, last);
      group = operand;
    } else {
      group = group === null ? operand : join("&", group, operand, context, piece.node);
    }
    last = piece.node;
  }
  const final = known(group, node, "one with operands");
  return whole === null ? final : join("^", whole, final, context, last);
}
