import type { Problems } from "../problem.ts";
import type { Scope, Symbol } from "./scope.ts";

function isLocal(symbol: Symbol): boolean {
  return (symbol.assigned || symbol.imported || symbol.parameter || symbol.typeParameter) && !symbol.global && !symbol.nonlocal;
}

/**
 * Looks for the bindings that `nonlocal` declarations mean.
 *
 * @param bound the names of enclosing functions; null for the module
 */
export function analyze(scope: Scope, bound: ReadonlySet<string> | null, problems: Problems): void {
  const visible = new Set(bound ?? []);
  for (const [name, symbol] of scope.symbols) checkName(name, symbol, scope, bound, visible, problems);
  const inner = new Set(visible);
  if (scope.kind === "class") inner.add("__class__").add("__classdict__");
  if (scope.isFunctionLike) for (const [name, symbol] of scope.symbols) if (isLocal(symbol)) inner.add(name);
  for (const child of scope.children) analyze(child, inner, problems);
}

function checkName(name: string, symbol: Symbol, scope: Scope, bound: ReadonlySet<string> | null, visible: Set<string>, problems: Problems): void {
  const span = scope.directives.get(name);
  if (span === undefined) return;
  if (symbol.global) {
    if (symbol.nonlocal) problems.push({ message: `name '${name}' is nonlocal and global`, span });
    visible.delete(name);
  } else if (symbol.nonlocal) {
    if (bound === null) problems.push({ message: "nonlocal declaration not allowed at module level", span });
    else if (!bound.has(name)) problems.push({ message: `no binding for nonlocal '${name}' found`, span });
    else if (isTypeParameter(name, scope)) problems.push({ message: `nonlocal binding not allowed for type parameter '${name}'`, span });
  }
}

/** Whether the binding that is seen from a scope is a type parameter. */
function isTypeParameter(name: string, scope: Scope): boolean {
  for (let outer = scope.parent; outer !== null; outer = outer.parent) {
    const symbol = outer.symbols.get(name);
    if (outer.isFunctionLike && symbol !== undefined && isLocal(symbol)) return symbol.typeParameter;
  }
  return false;
}
