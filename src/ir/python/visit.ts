import type { NodeBase } from "./node.ts";

/** Any node of the Python IR, seen from outside: an id, a span and some kind. */
export interface AnyNode extends NodeBase { readonly kind?: string }

function isNode(value: object): value is AnyNode {
  return "id" in value && "span" in value;
}

/**
 * Calls `visit` for each node directly below `node`, in source order of the fields. Plain objects and arrays between nodes
 * (blocks, arguments, entries) are looked through.
 */
export function forEachChild(node: object, visit: (child: AnyNode) => void): void {
  for (const [key, value] of Object.entries(node)) {
    if (key === "span" || key === "trivia" || typeof value !== "object" || value === null) continue;
    if (isNode(value)) visit(value);
    else forEachChild(value, visit);
  }
}

/** Whether `test` holds for the node or anything below it; nodes for which `enter` is false are not looked into. */
export function some(node: AnyNode, test: (node: AnyNode) => boolean, enter: (node: AnyNode) => boolean = () => true): boolean {
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (test(next)) return true;
    if (enter(next)) forEachChild(next, (child) => pending.push(child));
  }
  return false;
}
