/** Puts together what the parts of analysis found out. */
import type { Reporter } from "../diagnostics/diagnostic.ts";
import type { Program } from "../ir/python/index.ts";
import type { NodeId } from "../ir/span.ts";
import type { MapLookup } from "../maps/lookup.ts";
import type { CompileOptions } from "../options.ts";
import type { Binding, Callee, ClassFacts, Facts, FunctionFacts, ScopeId } from "./facts.ts";
import type { Definitions } from "./index-nodes.ts";
import type { Boundness } from "./scopes/definite.ts";
import { finishBindings } from "./scopes/finish.ts";
import type { SymbolTable } from "./scopes/table.ts";
import type { Type } from "./types.ts";

export interface Parts {
  readonly program: Program;
  readonly maps: MapLookup;
  readonly reporter: Reporter;
  readonly options: CompileOptions;
  readonly table: SymbolTable;
  readonly definitions: Definitions;
  readonly boundness: Boundness;
}

const unknown: Type = { kind: "unknown" };

export function assembleFacts(parts: Parts): Facts {
  const { program, table, boundness, definitions } = parts;
  const bindings = finishBindings(table, () => unknown);
  const bindingOf = (node: NodeId): Binding | null => {
    const variable = table.byNode.get(node);
    return variable === undefined ? null : bindings.get(variable) ?? null;
  };
  return {
    program,
    typeOf: () => unknown,
    bindingOf,
    boundAt: (node) => boundness.at.get(node) ?? "always",
    calleeOf: (): Callee => ({ kind: "unknown" }),
    attributeOf: () => ({ kind: "unknown" }),
    functionFacts: (id) => functionFacts(id, definitions),
    classFacts: (id) => classFacts(id, definitions),
    bindingsOf: (scope: ScopeId) => [...(table.scopes.get(scope)?.variables.values() ?? [])].flatMap((variable) => bindings.get(variable) ?? []),
    tsType: () => ({ kind: "named", name: "any", arguments: [], reference: null }),
    needs: { threads: false, reads: definitions.attributeNames },
  };
}

function functionFacts(id: NodeId, { functions }: Definitions): FunctionFacts {
  const found = functions.get(id);
  if (found === undefined) throw new Error(`no function has the id ${id}`);
  const { node, generator } = found;
  return {
    definition: node, generator, async: node.kind === "function" && node.async, coloured: false, returns: unknown, resultUsed: true, escapes: true, described: null,
    method: found.class === null ? null : { class: found.class, binding: "instance" }, receiverAliased: false, passesArguments: false, parameterType: () => unknown,
  };
}

function classFacts(id: NodeId, { classes }: Definitions): ClassFacts {
  const found = classes.get(id);
  if (found === undefined) throw new Error(`no class has the id ${id}`);
  return { definition: found.node, form: "simple", reason: null, kind: "class", bases: [], fields: [], attributes: [], subclasses: [] };
}
