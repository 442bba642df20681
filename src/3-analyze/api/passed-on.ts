/** `*args, **kwargs` that go out as they came in: one rest parameter serves for both. */
import type { Call } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { FunctionModel, Inference } from "../types/inference.ts";

export interface PassedOn {
  /** The functions whose every use of `args` and of `kwargs` is in a call that ends in `*args, **kwargs`. */
  readonly functions: ReadonlySet<NodeId>;
  /** Those calls. */
  readonly calls: ReadonlySet<NodeId>;
}

export function passedOn(inference: Inference): PassedOn {
  const functions = new Set<NodeId>();
  const calls = new Set<NodeId>();
  const ending = [...inference.calls.values()].filter(({ node }) => ends(node) !== null).map(({ node }) => node);
  for (const model of inference.functions.values()) {
    const found = callsOf(model, ending, inference);
    if (found.length > 0) functions.add(model.id);
    for (const each of found) calls.add(each.id);
  }
  return { functions, calls };
}

/** The calls by which a function hands its arguments on; none where it uses them otherwise too. */
function callsOf(model: FunctionModel, ending: readonly Call[], inference: Inference): readonly Call[] {
  const args = model.parameters.find(({ parameter }) => parameter.kind === "var-positional")?.parameter.name;
  const kwargs = model.parameters.find(({ parameter }) => parameter.kind === "var-keyword")?.parameter.name;
  const scope = inference.inputs.table.scopes.get(model.id);
  if (args === undefined || kwargs === undefined || scope === undefined) return [];
  // A parameter of its own takes its keyword out of what came in.
  if (model.parameters.some(({ parameter }) => parameter.kind === "keyword-only")) return [];
  const [list, dict] = [scope.variables.get(args), scope.variables.get(kwargs)];
  if (list === undefined || dict === undefined || list.binds.length > 1 || dict.binds.length > 1) return [];
  const { byNode } = inference.inputs.table;
  const together = ending.filter((node) => {
    const ids = ends(node);
    return ids !== null && byNode.get(ids.list) === list && byNode.get(ids.dict) === dict;
  });
  return together.length === list.reads.length && together.length === dict.reads.length ? together : [];
}

/** What stands in the `*…, **…` that a call ends in, where the keywords are all that it has. */
function ends(node: Call): { readonly list: NodeId; readonly dict: NodeId } | null {
  const [list, dict] = node.arguments.slice(-2);
  if (list?.kind !== "unpacked-list" || dict?.kind !== "unpacked-dict") return null;
  if (node.arguments.some((each) => each.kind === "keyword")) return null;
  const value = list.value.kind === "starred" ? list.value.value : list.value;
  return { list: value.id, dict: dict.value.id };
}
