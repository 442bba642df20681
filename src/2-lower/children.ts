import type { SyntaxNode } from "../1-parse/index.ts";
import { UnexpectedShape } from "./context.ts";

/** The first child in a field, or null. */
export function field(node: SyntaxNode, name: string): SyntaxNode | null {
  return node.children.find((child) => child.field === name) ?? null;
}

/** All children in a field. */
export function fields(node: SyntaxNode, name: string): readonly SyntaxNode[] {
  return node.children.filter((child) => child.field === name);
}

/** The first child in a field that the grammar promises. */
export function required(node: SyntaxNode, name: string): SyntaxNode {
  return known(field(node, name), node, `one with a ${name}`);
}

/** The named children. */
export function named(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter((child) => child.named);
}

/** The named child at an index that the grammar promises. */
export function namedAt(node: SyntaxNode, index: number): SyntaxNode {
  return known(named(node)[index], node, `one with ${index + 1} named children`);
}

/** The first child of a type, or null. */
export function childOfType(node: SyntaxNode, type: string): SyntaxNode | null {
  return node.children.find((child) => child.type === type) ?? null;
}

/** Whether a token stands directly below a node: `has(node, "async")`. */
export function has(node: SyntaxNode, token: string): boolean {
  return node.children.some((child) => child.type === token);
}

/** Insists that something found below a node is there. */
export function known<Value>(value: Value | null | undefined, node: SyntaxNode, expected: string): Value {
  if (value === null || value === undefined) throw new UnexpectedShape(node, expected);
  return value;
}

/** Python compares identifiers in normal form NFKC. */
export function identifier(node: SyntaxNode): string {
  const text = node.text;
  return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize("NFKC");
}
