/** Which coroutine functions need a form that `send` and `throw` can drive, which native async functions can't be. */
import { callsByFunction } from "./calls.ts";
import { some, type AnyNode } from "../../ir/python/visit.ts";
import type { NodeId } from "../../ir/span.ts";
import type { FunctionModel, Inference } from "../types/inference.ts";

/**
 * Where the program drives coroutines by hand: those functions whose coroutines come into its hands, that is all that are
 * not awaited on the spot or given to asyncio at once, and those that they call.
 */
export function drivenByHand(inference: Inference): ReadonlySet<NodeId> {
  const driven = new Set<NodeId>();
  if (!drives(inference)) return driven;
  const pending = [...handedOut(inference)];
  const calls = callsByFunction(inference);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const model = inference.functions.get(id);
    if (model === undefined || driven.has(id) || !canBeDriven(model)) continue;
    driven.add(id);
    pending.push(...(calls.get(id) ?? []));
  }
  return driven;
}

const driving = new Set(["send", "throw"]);

/** Something is sent to a coroutine, or to what may be one. */
function drives(inference: Inference): boolean {
  // Such a function is no coroutine function for those who ask.
  if (inference.inputs.definitions.attributeNames.has("iscoroutinefunction")) return false;
  return [...inference.inputs.definitions.attributes.values()].some(({ node }) => {
    if (!driving.has(node.name)) return false;
    const object = inference.values.get(node.object.id);
    return object === undefined || object.unknown || object.atoms.size === 0 || [...object.atoms.values()].some((atom) => atom.kind === "coroutine");
  });
}

/** Functions whose coroutines somebody may keep. */
function handedOut(inference: Inference): ReadonlySet<NodeId> {
  const kept = new Set<NodeId>();
  const given = new Set<NodeId>();
  for (const { node } of inference.calls.values()) {
    const atoms = [...(inference.values.get(node.callee.id)?.atoms.values() ?? [])];
    if (atoms.length > 0 && atoms.every((atom) => atom.kind === "library-function" && atom.module === "asyncio")) for (const argument of node.arguments) given.add(argument.value.id);
  }
  for (const { node } of inference.calls.values()) {
    if (inference.awaitedCalls.has(node.id) || given.has(node.id)) continue;
    for (const atom of inference.values.get(node.callee.id)?.atoms.values() ?? []) if (atom.kind === "function") kept.add(atom.function);
  }
  const { occurrences } = inference.inputs.table;
  for (const [id, value] of inference.values) {
    if (inference.callees.has(id) || (occurrences.get(id)?.role !== "read" && !inference.reads.has(id))) continue;
    for (const atom of value.atoms.values()) if (atom.kind === "function") kept.add(atom.function);
  }
  for (const model of inference.functions.values()) if (model.escaped || (model.node.kind === "function" && model.node.decorators.length > 0)) kept.add(model.id);
  return new Set([...kept].filter((id) => inference.functions.get(id)?.async === true));
}

/** What a generator can't say stays native: `async with`, `async for` and generators that await; `super` needs its method. */
function canBeDriven({ node, async, generator }: FunctionModel): boolean {
  if (!async || generator || node.kind === "lambda") return false;
  if (some(node, (child) => child.kind === "name" && "name" in child && child.name === "super")) return false;
  const isDefinition = (child: AnyNode): boolean => child.kind === "function" || child.kind === "lambda" || child.kind === "class";
  return !some(node, (child) => (!isDefinition(child) && "async" in child && child.async === true) || isAsyncComprehension(child), (child) => child.id === node.id || !isDefinition(child));
}

function isAsyncComprehension(node: AnyNode): boolean {
  if (node.kind !== "comprehension") return false;
  if ("clauses" in node && Array.isArray(node.clauses) && node.clauses.some((clause: { readonly async?: boolean }) => clause.async === true)) return true;
  return "shape" in node && node.shape === "generator" && some(node, (child) => child.kind === "await");
}
