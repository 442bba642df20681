/** What blocks a thread in Python is awaited, if TypeScript can. */
import type { Type } from "../3-analyze/types.ts";
import { diagnostic } from "../diagnostics/index.ts";
import type { NodeId, Span } from "../ir/span.ts";
import type { TsExpression } from "../ir/target/index.ts";
import { awaited, method } from "./build.ts";
import type { FunctionRow } from "../maps/define.ts";
import type { Context } from "./context.ts";

/** The value of something that blocks; a diagnostic where nothing can be awaited. */
export function blocked(made: TsExpression, what: string, span: Span, cx: Context): TsExpression {
  if (cx.frame.async) return awaited(made);
  cx.state.reporter.report(diagnostic("blocking-in-sync-only-place", cx.state.module.path, span, { what }));
  return made;
}

/** Whether something that blocks in this way is awaited here: the function around it has been coloured, or is the module body. */
export function isColoured(blocking: NonNullable<FunctionRow["blocking"]>, cx: Context): boolean {
  if (blocking === "always") return true;
  if (blocking === "possible") return cx.frame.async;
  return blocking === "thread" && cx.facts.needs.threads && cx.frame.function?.async !== true;
}

/** Whether a call blocks, and so is awaited where it stands. */
export function blocks(call: NodeId, cx: Context): boolean {
  const callee = cx.facts.calleeOf(call);
  switch (callee.kind) {
    case "library": case "library-method": return callee.row.blocking !== null && isColoured(callee.row.blocking, cx);
    case "function": return cx.facts.functionFacts(callee.definition).coloured;
    case "functions": return callee.definitions.some((each) => cx.facts.functionFacts(each).coloured);
    default: return cx.frame.async && cx.facts.mayBlock(call);
  }
}

/** Whether the items of a library object are waited for one by one. */
export function isWaitedFor(type: Type, cx: Context): boolean {
  if (type.kind !== "library") return false;
  const next = cx.state.maps.member(type.row, "__next__")?.row;
  return next?.kind === "function" && next.blocking !== null;
}

/** All items of such an object, for whoever goes over them without waiting. */
export function drained(value: TsExpression, span: Span, cx: Context): TsExpression {
  return blocked(method(value, "all", []), "this iteration", span, cx);
}
