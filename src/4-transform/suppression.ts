/** Whether a context manager may swallow the exception that leaves its block. */
import type { Expression, FunctionDefinition } from "../ir/python/index.ts";
import type { NodeId } from "../ir/span.ts";
import type { Context } from "./context.ts";

const exits = ["__exit__", "__aexit__"];

export function maySuppress(manager: Expression, cx: Context): boolean {
  const type = cx.typeOf(manager);
  if (type.kind === "instance") return classSuppresses(type.class, cx);
  if (cx.facts.letsThrough(manager)) return false;
  if (type.kind !== "library") return true;
  if (type.row.light !== null) return false;
  const member = exits.map((name) => cx.state.maps.member(type.row, name)).find((found) => found !== null);
  if (member === undefined || member.row.kind !== "function") return true;
  const { result } = cx.state.maps.signature(member.row);
  return !(result.kind === "named" && result.name === "None");
}

function classSuppresses(definition: NodeId, cx: Context): boolean {
  const facts = cx.facts.classFacts(definition);
  if (facts.subclasses.some((each) => classSuppresses(each, cx))) return true;
  const own = facts.definition.body.statements.find((statement): statement is FunctionDefinition => statement.kind === "function" && exits.includes(statement.name));
  if (own !== undefined) return cx.facts.functionFacts(own.id).returns.kind !== "none";
  return facts.bases.every((base) => base?.kind !== "class" || classSuppresses(base.class, cx));
}
