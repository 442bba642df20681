/** `with` and `except`: what managers give and handlers catch. */
import type { NodeId } from "../../ir/span.ts";
import { callMethod } from "./calls/methods.ts";
import { getAttribute } from "./attributes.ts";
import { callFunctionValue } from "./calls/call-value.ts";
import { isNever, of, unknown, type Atom, type Value } from "./domain/value.ts";
import type { Evaluator } from "./evaluator.ts";
import { awaited, elementOf } from "./iteration.ts";

/** What `as` gets. */
export function entered(manager: Value, async: boolean, node: NodeId, to: Evaluator): Value {
  const { inference } = to;
  if (manager.unknown) {
    getAttribute(manager, async ? "__aenter__" : "__enter__", node, inference);
    return unknown;
  }
  const [enter, exit] = async ? ["__aenter__", "__aexit__"] : ["__enter__", "__exit__"];
  return inference.solver.joinAll([...manager.atoms.values()].map((atom): Value => {
    const self = of(atom);
    if (atom.kind === "instance") {
      callMethod(self, exit, [unknown, unknown, unknown], node, inference);
      const result = callMethod(self, enter, [], node, inference);
      if (result !== null) return async ? awaited(result, node, inference) : result;
    }
    // A generator function under contextmanager gives what it yields.
    if (atom.kind === "generator" || atom.kind === "async-generator") return elementOf(self, node, inference, atom.kind === "async-generator");
    const method = getAttribute(self, enter, node, inference);
    if (method.unknown || isNever(method)) return unknown;
    const result = callFunctionValue(method, [], node, inference);
    return async ? awaited(result, node, inference) : result;
  }));
}

/** The exception that a handler's name stands for. */
export function caughtBy(types: Value, star: boolean, node: NodeId, to: Evaluator): Value {
  const { inference } = to;
  if (star) return groupOf(to);
  if (types.unknown) return unknown;
  return inference.solver.joinAll([...types.atoms.values()].map((atom): Value => {
    switch (atom.kind) {
      case "class": return of(...[...(inference.classes.get(atom.class)?.family() ?? [])].map((model): Atom => ({ kind: "instance", class: model.id })));
      case "library-class": {
        // A class of the program below it may be what is caught.
        const below = [...inference.classes.values()].filter((model) => [...model.libraryBases()].some((base) => inference.maps.isSubclass(base.row, atom.row)));
        return of({ kind: "library", row: atom.row, module: atom.module, cells: [], values: [] }, ...below.map((model): Atom => ({ kind: "instance", class: model.id })));
      }
      case "tuple": return inference.solver.joinAll([...atom.elements, ...(atom.rest === null ? [] : [atom.rest])].map((each) => caughtBy(each, false, node, to)));
      default: return unknown;
    }
  }));
}

function groupOf(to: Evaluator): Value {
  const row = to.inference.maps.builtinType("ExceptionGroup") ?? to.inference.maps.builtinType("BaseExceptionGroup");
  return row === null ? unknown : of({ kind: "library", row, module: "builtins", cells: [], values: [] });
}
