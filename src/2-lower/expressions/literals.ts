import type { BooleanLiteral, EllipsisLiteral, FloatLiteral, ImaginaryLiteral, IntegerLiteral, Name, NoneLiteral } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { identifier } from "../children.ts";

export function lowerName(node: SyntaxNode, context: Context): Name {
  return { kind: "name", ...context.base(node), name: identifier(node) };
}

/** Decimal, hexadecimal, octal and binary; `3j` is imaginary though the parser calls it an integer. */
export function lowerInteger(node: SyntaxNode, context: Context): IntegerLiteral | ImaginaryLiteral {
  const text = node.text;
  const digits = text.replaceAll("_", "").toLowerCase();
  if (digits.endsWith("j")) return { kind: "imaginary", ...context.base(node), value: Number(digits.slice(0, -1)) };
  // `000` is zero in Python.
  const value = /^0*$/.test(digits) ? 0n : BigInt(digits);
  return { kind: "integer", ...context.base(node), value, text };
}

export function lowerFloat(node: SyntaxNode, context: Context): FloatLiteral | ImaginaryLiteral {
  const text = node.text;
  const digits = text.replaceAll("_", "").toLowerCase();
  if (digits.endsWith("j")) return { kind: "imaginary", ...context.base(node), value: Number(digits.slice(0, -1)) };
  return { kind: "float", ...context.base(node), value: Number(digits), text };
}

export function lowerTrue(node: SyntaxNode, context: Context): BooleanLiteral {
  return { kind: "boolean", ...context.base(node), value: true };
}

export function lowerFalse(node: SyntaxNode, context: Context): BooleanLiteral {
  return { kind: "boolean", ...context.base(node), value: false };
}

export function lowerNone(node: SyntaxNode, context: Context): NoneLiteral {
  return { kind: "none", ...context.base(node) };
}

export function lowerEllipsis(node: SyntaxNode, context: Context): EllipsisLiteral {
  return { kind: "ellipsis", ...context.base(node) };
}
