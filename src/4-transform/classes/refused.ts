/** Assignments that Python refuses while the program runs. */
import type { AttributeTarget } from "../../3-analyze/facts.ts";
import type { NodeId } from "../../ir/span.ts";
import type { Context } from "../context.ts";
import { dataclassOptions } from "./dataclass-fields.ts";

/** Whether an attribute is a field of a frozen dataclass, a member of an enumeration or a property that can't be set. */
export function isRefused(target: AttributeTarget, name: string, cx: Context): boolean {
  switch (target.kind) {
    case "field": return isFrozen(target.class, cx);
    case "class-attribute": return target.through === "class" && cx.facts.classFacts(target.class).kind === "enum";
    case "property": return !hasSetter(target.class, name, cx);
    default: return false;
  }
}

function isFrozen(definition: NodeId, cx: Context): boolean {
  const facts = cx.facts.classFacts(definition);
  return (facts.kind === "dataclass" && dataclassOptions(facts.definition).get("frozen") === true) || facts.kind === "named-tuple";
}

function hasSetter(definition: NodeId, name: string, cx: Context): boolean {
  const { body } = cx.facts.classFacts(definition).definition;
  return body.statements.some((statement) => statement.kind === "function" && statement.name === name && statement.decorators.some((decorator) => (decorator.kind === "name" || decorator.kind === "attribute") && decorator.name === "setter"));
}
