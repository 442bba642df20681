/** Makes bindings of variables when everything about them is known. */
import type { Binding, ImportTarget } from "../facts.ts";
import type { Target } from "../imports/target.ts";
import type { Type } from "../types.ts";
import type { Variable } from "./model.ts";
import { natureOf } from "./nature.ts";
import type { SymbolTable } from "./table.ts";

export function finishBindings(table: SymbolTable, typeOf: (variable: Variable) => Type): ReadonlyMap<Variable, Binding> {
  const bindings = new Map<Variable, Binding>();
  const finish = (variable: Variable, depth: number): Binding => {
    const known = bindings.get(variable);
    if (known !== undefined) return known;
    const { id, name, scope, kind, maybeUnbound, exported } = variable;
    const binding: Binding = {
      id, name, module: scope.module, scope: scope.id, kind, type: typeOf(variable), sites: variable.binds.map((bind) => bind.node), ...natureOf(variable),
      maybeUnbound, target: variable.target === null ? null : target(variable.target, depth), exported,
    };
    bindings.set(variable, binding);
    return binding;
  };
  const target = (found: Target, depth: number): ImportTarget => {
    if (found.kind !== "program-name") return found;
    const { module, name } = found;
    // A name that two modules import from each other comes from nowhere.
    return depth > 100 ? { kind: "missing", module, name } : { kind: "program-name", module, name, binding: finish(found.variable, depth + 1) };
  };
  for (const variable of table.variables) finish(variable, 0);
  return bindings;
}
