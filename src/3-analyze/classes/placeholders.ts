/** Abstract methods without a body of their own, which nobody can ever run. */
import type { FunctionDefinition } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import { staticTarget } from "../imports/static-target.ts";
import type { Definitions } from "../index-nodes.ts";
import type { MapLookup } from "../../maps/lookup.ts";
import type { SymbolTable } from "../scopes/table.ts";
import { methodsOf, type ClassModel } from "./model.ts";

/**
 * The methods marked abstract whose body is `...`, `pass` or a docstring: an instance has another one in their place. Left
 * out are those that are overridden nowhere, and those that `super().name` or `Base.name` may reach.
 */
export function placeholders(classes: ReadonlyMap<NodeId, ClassModel>, definitions: Definitions, table: SymbolTable, maps: MapLookup): ReadonlySet<NodeId> {
  const found = new Map<string, NodeId[]>();
  for (const model of classes.values()) {
    for (const method of methodsOf(model.node.body.statements)) {
      if (!isMarked(method) || !isEmpty(method) || !isOverridden(model, method.name)) continue;
      found.set(method.name, [...(found.get(method.name) ?? []), method.id]);
    }
  }
  for (const { node } of definitions.attributes.values()) {
    if (found.has(node.name) && (isSuper(node.object) || staticTarget(node.object, table, maps)?.kind === "class")) found.delete(node.name);
  }
  return new Set([...found.values()].flat());
}

function isMarked(method: FunctionDefinition): boolean {
  return method.decorators.some((each) => (each.kind === "name" || each.kind === "attribute") && each.name.startsWith("abstract"));
}

function isEmpty(method: FunctionDefinition): boolean {
  return method.body.statements.every((each) => each.kind === "pass" || (each.kind === "expression" && (each.expression.kind === "ellipsis" || each.expression.kind === "string")));
}

function isOverridden(model: ClassModel, name: string): boolean {
  return [...model.family()].some((below) => below !== model && methodsOf(below.node.body.statements).some((each) => each.name === name));
}

function isSuper(node: { readonly kind: string; readonly callee?: { readonly kind: string } }): boolean {
  return node.kind === "call" && node.callee?.kind === "name" && "name" in node.callee && node.callee.name === "super";
}
