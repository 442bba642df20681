/** Classes whose constructors only the running program can find the parameters of: called as values, with keywords. */
import { forEachChild, type AnyNode } from "../../ir/python/visit.ts";
import type { Expression, Pattern, Program, Statement } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import { relatives } from "../classes/form.ts";
import { methodsOf, type ClassModel } from "../classes/model.ts";
import type { Inference } from "../types/inference.ts";
import type { Usage } from "./functions.ts";

export function describedClasses(program: Program, inference: Inference, usage: Usage): ReadonlySet<NodeId> {
  const asValues = usage.unknownKeywords ? classesAsValues(program, inference) : new Set<NodeId>();
  const described = new Set<NodeId>();
  for (const model of inference.classes.values()) {
    const init = methodsOf(model.node.body.statements).find((each) => each.name === "__init__");
    const called = usage.byKeyword.has(model.id) || (init !== undefined && usage.byKeyword.has(init.id)) || asValues.has(model.id);
    // A class without a constructor has that of a base, and a class below one that is described must not seem to have the other's.
    if (called) for (const each of relatives(model)) if (hasConstructor(each)) described.add(each.id);
  }
  return described;
}

function hasConstructor(model: ClassModel): boolean {
  return model.kind !== "enum" && model.dataclass === null && methodsOf(model.node.body.statements).some((each) => each.name === "__init__");
}

/** Classes that are read otherwise than to be called, asked for an attribute, inherited from or compared with. */
function classesAsValues(program: Program, inference: Inference): Set<NodeId> {
  const { occurrences } = inference.inputs.table;
  const names = formalUses(program);
  const found = new Set<NodeId>();
  for (const [node, value] of inference.values) {
    if (inference.callees.has(node) || names.has(node) || (occurrences.get(node)?.role !== "read" && !inference.reads.has(node))) continue;
    for (const atom of value.atoms.values()) if (atom.kind === "class") found.add(atom.class);
  }
  return found;
}

type Node = Expression | Statement | Pattern;

function is<K extends Node["kind"]>(node: AnyNode, kind: K): node is Extract<Node, { readonly kind: K }> {
  return node.kind === kind;
}

/** What nothing is called by: bases, types of handlers and patterns, operands of `isinstance`, objects of attributes. */
function formalUses(program: Program): ReadonlySet<NodeId> {
  const uses = new Set<NodeId>();
  const add = (node: Expression | null): void => {
    if (node?.kind === "tuple") node.elements.forEach(add);
    else if (node !== null) uses.add(node.id);
  };
  const visit = (node: AnyNode): void => {
    if (is(node, "class")) node.bases.forEach(add);
    else if (is(node, "try")) node.handlers.forEach((handler) => add(handler.type));
    else if (is(node, "class-pattern")) add(node.class);
    else if (is(node, "attribute") || is(node, "subscript")) add(node.object);
    else if (is(node, "call") && node.callee.kind === "name" && asks.has(node.callee.name)) node.arguments.forEach((argument) => add(argument.value));
    forEachChild(node, visit);
  };
  for (const module of program.modules) forEachChild(module.body, visit);
  return uses;
}

const asks = new Set(["isinstance", "issubclass"]);
