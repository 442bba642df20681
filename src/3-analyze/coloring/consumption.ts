/** Generator expressions that are used up where they stand, by whom: where their items are waited for, nobody else could go over them. */
import type { Comprehension, Expression, Program, Statement } from "../../ir/python/index.ts";
import { type AnyNode, forEachChild } from "../../ir/python/visit.ts";
import type { NodeId } from "../../ir/span.ts";
import type { TypeNotation } from "../../maps/signature.ts";
import type { Atom } from "../types/domain/value.ts";
import type { Inference } from "../types/inference.ts";

/** All items are taken; all up to the first true or false one; one after the other by a loop. */
export type Consumption = "whole" | "until-true" | "until-false" | "loop";

export function consumptions(program: Program, inference: Inference): ReadonlyMap<NodeId, Consumption> {
  const found = new Map<NodeId, Consumption>();
  const note = (node: AnyNode | undefined | null, how: Consumption): void => {
    if (node !== undefined && node !== null && isGenerator(node)) found.set(node.id, how);
  };
  const visit = (node: AnyNode): void => {
    if (isKind(node, "for")) note(node.iterable, "loop");
    if (isKind(node, "starred")) note(node.value, "whole");
    if (isKind(node, "assignment") && node.targets.every(({ kind }) => kind === "tuple" || kind === "list")) note(node.value, "whole");
    if (isKind(node, "call")) {
      const how = consumptionBy([...(inference.values.get(node.callee.id)?.atoms.values() ?? [])], inference);
      for (const argument of node.arguments) {
        if (argument.kind === "unpacked-list") note(argument.value, "whole");
        else if (argument.kind === "positional" && how !== null) note(argument.value, how);
      }
    }
  };
  // A sum of thousands of terms is as deep: without recursion.
  const pending: AnyNode[] = program.modules.flatMap(({ body }) => [...body.statements]);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node);
    forEachChild(node, (child) => pending.push(child));
  }
  return found;
}

/** How a function of the library takes an iterable; null for one that gives an iterator over it, and for those of the program. */
function consumptionBy(atoms: readonly Atom[], inference: Inference): Consumption | null {
  const [atom] = atoms;
  if (atom === undefined || atoms.length > 1) return null;
  if (atom.kind === "library-class") return inference.maps.linearize(atom.row).some(({ row }) => row.name === "Iterator") ? null : "whole";
  if (atom.kind !== "library-function" || givesIterator(inference.maps.signature(atom.row).result)) return null;
  if (atom.module === "builtins" && atom.owner === null && atom.name === "any") return "until-true";
  return atom.module === "builtins" && atom.owner === null && atom.name === "all" ? "until-false" : "whole";
}

function givesIterator(result: TypeNotation): boolean {
  return result.kind === "named" && /Itera|Generator|^object$/.test(result.name);
}

type Known = Statement | Expression;

function isKind<K extends Known["kind"]>(node: AnyNode, kind: K): node is Extract<Known, { kind: K }> & AnyNode {
  return node.kind === kind;
}

function isGenerator(node: AnyNode): node is Comprehension {
  return isKind(node, "comprehension") && node.shape === "generator";
}
