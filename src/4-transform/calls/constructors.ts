/** The parameters of a class of the program, as `new` takes them. */
import type { FunctionDefinition } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { Context } from "../context.ts";
import { dataclassFields } from "../classes/dataclass-fields.ts";
import { functionSlots, librarySlots, type Slot } from "./slots.ts";

/** @returns null where the constructor is only known at run time (metaclass, `__new__`, unknown base). */
export function constructorSlots(definition: NodeId, cx: Context): Slot[] | null {
  const facts = cx.facts.classFacts(definition);
  if (facts.kind === "enum" || facts.kind === "typed-dict" || facts.kind === "protocol") return null;
  const { statements } = facts.definition.body;
  if (statements.some((statement) => statement.kind === "function" && statement.name === "__new__")) return null;
  const init = statements.find((statement): statement is FunctionDefinition => statement.kind === "function" && statement.name === "__init__");
  if (init !== undefined) return init.decorators.length > 0 ? null : functionSlots(init.id, true, cx);
  if (facts.kind === "dataclass" || facts.kind === "named-tuple") {
    return dataclassFields(facts, cx)
      .filter((field) => field.init)
      .map((field) => ({ name: field.name, kind: field.keywordOnly ? "keyword-only" : "normal", optional: field.default !== null || field.factory !== null, place: field.type, strict: null, lazy: false, bare: false }));
  }
  for (const base of facts.bases) {
    if (base === null) return null;
    if (base.kind === "class") return constructorSlots(base.class, cx);
    if (base.row.construct !== "() -> None") return librarySlots(base.row, null, { kind: "unknown" }, cx);
  }
  return [];
}

/** Whether the constructor, inherited from a library, takes all arguments by name in one object. */
export function takesObject(definition: NodeId, cx: Context): boolean {
  const facts = cx.facts.classFacts(definition);
  if (facts.kind === "dataclass" || facts.kind === "named-tuple" || facts.definition.body.statements.some((statement) => statement.kind === "function" && statement.name === "__init__")) return false;
  for (const base of facts.bases) {
    if (base?.kind === "class") return takesObject(base.class, cx);
    if (base !== null && base.row.construct !== "() -> None") return base.row.keywords === "object";
  }
  return false;
}
