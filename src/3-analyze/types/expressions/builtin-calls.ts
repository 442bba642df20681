/** Calls whose meaning depends on where they stand, or on the values of their arguments. */
import type { Call } from "../../../ir/python/index.ts";
import type { Arguments } from "../calls/arguments.ts";
import { of, only, unknown, type IntAtom, type Value } from "../domain/value.ts";
import type { Evaluator } from "../evaluator.ts";

/** `super()` inside a method. */
export function superValue(node: Call, callee: Value, to: Evaluator): Value | null {
  const atom = only(callee);
  if (atom?.kind !== "special" || atom.name !== "super") return null;
  for (const { value } of node.arguments) to.value(value);
  const model = to.function;
  const owner = model?.class ?? null;
  const self = model?.parameters[0]?.cell;
  if (owner === null || self === undefined) return unknown;
  return of({ kind: "super", class: owner.id, receiver: to.solver.read(self) });
}

/** `range(…)`: the bounds of its items are those of its arguments. */
export function rangeValue(callee: Value, args: Arguments): Value | null {
  const atom = only(callee);
  if (atom?.kind !== "library-class" || atom.row.name !== "range" || args.rest !== null) return null;
  const ints = args.positional.map((value): IntAtom | null => { const int = only(value); return int?.kind === "int" ? int : null; });
  const [first, second, third] = ints;
  if (ints.includes(null) || first === undefined || first === null) return null;
  if (second === undefined || second === null) return of({ kind: "range", element: { kind: "int", low: 0, high: Math.max(first.high - 1, 0), small: first.small } });
  const backwards = third !== undefined && third !== null && third.low < 0;
  const small = first.small && second.small && (third === undefined || third === null || third.small);
  const low = backwards ? Math.min(first.low, second.low + 1) : first.low;
  const high = backwards ? Math.max(first.high, second.high) : Math.max(second.high - 1, first.low);
  return of({ kind: "range", element: { kind: "int", low, high, small } });
}
