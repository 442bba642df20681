import type { NodeId } from "../../ir/span.ts";
import type { Inference } from "../types/inference.ts";

/** The functions of the program that each of its functions calls. */
export function callsByFunction(inference: Inference): ReadonlyMap<NodeId, readonly NodeId[]> {
  const calls = new Map<NodeId, NodeId[]>();
  for (const { node, function: inside } of inference.calls.values()) {
    if (inside === null) continue;
    for (const atom of inference.values.get(node.callee.id)?.atoms.values() ?? []) if (atom.kind === "function") calls.set(inside, [...(calls.get(inside) ?? []), atom.function]);
  }
  return calls;
}
