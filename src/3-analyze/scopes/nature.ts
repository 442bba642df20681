/** What is to be said of a variable beside its type: whether it is constant, captured, and whether late binding shows. */
import type { NodeId } from "../../ir/span.ts";
import { ownerOf, type Scope, type Variable } from "./model.ts";

export interface Nature { readonly constant: boolean; readonly captured: boolean; readonly lateBound: boolean }

export function natureOf(variable: Variable): Nature {
  const owner = ownerOf(variable.scope);
  const elsewhere = [...variable.reads, ...variable.binds].filter((use) => ownerOf(use.scope) !== owner);
  const [only, ...others] = variable.binds;
  const bindsElsewhere = variable.binds.some((bind) => ownerOf(bind.scope) !== owner);
  const constant = only !== undefined && others.length === 0 && !bindsElsewhere && !variable.deleted && !variable.maybeUnbound && only.place.loops.length === 0;
  const lateBound = variable.binds.length > 0 && elsewhere.some((use) => seesLater(variable, use.scope, owner));
  return { constant, captured: elsewhere.length > 0, lateBound };
}

/** Whether a nested scope that outlives its creation may see an assignment made after it was created. */
function seesLater(variable: Variable, inner: Scope, owner: Scope): boolean {
  const child = creation(inner, owner);
  if (child === null || child.immediate) return false;
  const { order, loops } = child.place;
  return variable.binds.some((bind) => {
    if (ownerOf(bind.scope) !== owner) return variable.binds.length > 1;
    if (sharedLoop(loops, bind.place.loops) !== null) return true;
    return variable.binds.length > 1 && bind.place.order > order;
  });
}

/** The scope made by the owner's own code through which `inner` sees the variable. */
function creation(inner: Scope, owner: Scope): Scope | null {
  let child: Scope | null = null;
  for (let scope: Scope | null = inner; scope !== null && ownerOf(scope) !== owner; scope = scope.parent) child = scope;
  return child;
}

function sharedLoop(left: readonly NodeId[], right: readonly NodeId[]): NodeId | null {
  return left.find((loop) => right.includes(loop)) ?? null;
}
