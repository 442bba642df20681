/** What an import or a builtin name stands for, while variables are not bindings yet. */
import type { ImportTarget } from "../facts.ts";
import type { Variable } from "../scopes/model.ts";

export type Target =
  | Exclude<ImportTarget, { kind: "program-name" }>
  | { readonly kind: "program-name"; readonly module: string; readonly name: string; readonly variable: Variable };

/** The variable at the end of a chain of re-exports. */
export function origin(variable: Variable): Variable {
  let end = variable;
  // A cycle of imports that never binds the name ends where it began.
  for (let steps = 0; end.target?.kind === "program-name" && steps < 100; steps += 1) end = end.target.variable;
  return end;
}
