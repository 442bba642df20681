/** Python's `__qualname__` of classes and functions. */
import type { Module } from "../../ir/python/index.ts";
import { forEachChild, type AnyNode } from "../../ir/python/visit.ts";
import type { NodeId } from "../../ir/span.ts";

/** `Outer.Inner`, `factory.<locals>.Made` */
export function qualifiedName(id: NodeId, module: Module): string {
  const pending: { readonly node: AnyNode; readonly prefix: string }[] = module.body.statements.map((node) => ({ node, prefix: "" }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, prefix } = next;
    const name = (node.kind === "class" || node.kind === "function") && "name" in node ? `${prefix}${String(node.name)}` : null;
    if (node.id === id && name !== null) return name;
    const inner = name === null ? prefix : node.kind === "class" ? `${name}.` : `${name}.<locals>.`;
    forEachChild(node, (child) => pending.push({ node: child, prefix: inner }));
  }
  return "";
}
