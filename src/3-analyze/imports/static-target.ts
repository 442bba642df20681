/** What a dotted name stands for where only the source is asked: classes in bases, decorators, annotations. */
import type { Expression } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { Row } from "../../maps/define.ts";
import type { MapLookup } from "../../maps/lookup.ts";
import type { Variable } from "../scopes/model.ts";
import type { SymbolTable } from "../scopes/table.ts";
import { origin, type Target } from "./target.ts";

export type StaticTarget =
  | { readonly kind: "class"; readonly class: NodeId }
  | { readonly kind: "function"; readonly function: NodeId }
  | { readonly kind: "library-name"; readonly module: string; readonly specifier: string | null; readonly name: string; readonly row: Row }
  | { readonly kind: "module"; readonly module: string };

export function staticTarget(node: Expression, table: SymbolTable, maps: MapLookup): StaticTarget | null {
  if (node.kind === "subscript") return staticTarget(node.object, table, maps);
  if (node.kind === "name") {
    const variable = table.byNode.get(node.id);
    return variable === undefined ? null : ofVariable(variable);
  }
  if (node.kind !== "attribute") return null;
  const object = staticTarget(node.object, table, maps);
  if (object?.kind !== "module") return null;
  return memberOfModule(object.module, node.name, table, maps);
}

export function memberOfModule(module: string, name: string, table: SymbolTable, maps: MapLookup): StaticTarget | null {
  const variable = table.modules.get(module)?.root.variables.get(name);
  if (variable !== undefined) return ofVariable(variable);
  const row = maps.name(module, name);
  if (row !== null) return { kind: "library-name", module, specifier: maps.module(module)?.specifier ?? null, name, row };
  const inner = `${module}.${name}`;
  const exists = table.modules.has(inner) || maps.module(inner) !== null || maps.modules.some((each) => each.name.startsWith(`${inner}.`));
  return exists ? { kind: "module", module: inner } : null;
}

export function ofVariable(variable: Variable): StaticTarget | null {
  const end = origin(variable);
  const { target } = end;
  if (target !== null) return ofTarget(target);
  const [bind, ...others] = end.binds;
  if (bind === undefined || others.length > 0) return null;
  if (end.kind === "class") return { kind: "class", class: bind.node };
  return end.kind === "function" ? { kind: "function", function: bind.node } : null;
}

function ofTarget(target: Target): StaticTarget | null {
  switch (target.kind) {
    case "library-name": return target;
    case "program-module": case "library-module": return { kind: "module", module: target.module };
    case "program-name": case "missing": return null;
  }
}
