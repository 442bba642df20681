/** Calls methods that Python calls by itself: `__iter__`, `__enter__`, `__add__`. */
import type { NodeId } from "../../../ir/span.ts";
import { bound, getAttribute } from "../attributes.ts";
import { of, type Value } from "../domain/value.ts";
import type { Inference } from "../inference.ts";
import { callFunctionValue } from "./call-value.ts";

/** The result of a method of the class of an instance; null where no class of the program has it and no row of the library's. */
export function callMethod(self: Value, name: string, args: readonly Value[], node: NodeId, inference: Inference): Value | null {
  const results: Value[] = [];
  for (const atom of self.atoms.values()) {
    if (atom.kind === "library") {
      if (inference.maps.member(atom.row, name)?.row.kind === "function") results.push(callFunctionValue(getAttribute(of(atom), name, node, inference), args, node, inference));
      continue;
    }
    const found = atom.kind === "instance" ? inference.classes.get(atom.class)?.attribute(name) : undefined;
    if (found === undefined || found === null) continue;
    const method = bound(inference.solver.read(inference.cellOf(found.variable)), self, node, inference);
    results.push(callFunctionValue(method, args, node, inference));
  }
  return results.length === 0 ? null : inference.solver.joinAll(results);
}
