import type { Await, Expression, Yield, YieldFrom } from "../../ir/python/index.ts";
import { some } from "../../ir/python/visit.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { arrow, awaited, binary, helper, literal, method } from "../build.ts";
import { startCall, isCoroutineCall } from "../calls/start.ts";
import { nativeCall } from "../calls/native.ts";
import type { Context } from "../context.ts";
import { into } from "../representation.ts";
import { iterable } from "./displays.ts";
import { isUndefinedName } from "./names.ts";

export function awaitExpression(node: Await, cx: Context): TsExpression {
  // A coroutine that is driven by hand hands on what it waits for to whoever drives it.
  if (cx.frame.function?.byHand === true) return { kind: "yield", value: helper("await_steps", [driven(node.value, cx)], node.span), delegate: true, origin: node.span };
  return { ...awaited(promise(node, cx)), origin: node.span };
}

/** The coroutine or other awaitable; a native one is started by whoever drives, at once. */
function driven(value: Expression, cx: Context): TsExpression {
  const isPlain = value.kind === "call" && isCoroutineCall(value, cx) && !value.arguments.some((argument) => some(argument.value, (child) => child.kind === "await" || child.kind === "named-expression"));
  return isPlain ? helper("coroutine", [arrow([], startCall(value, cx))], value.span) : cx.expression(value);
}

/** The promise form of what is awaited. */
function promise(node: Await, cx: Context): TsExpression {
  const { value } = node;
  if (value.kind === "call") {
    if (isCoroutineCall(value, cx)) return startCall(value, cx);
    const callee = cx.facts.calleeOf(value.id);
    if (callee.kind === "library" && callee.row.awaited !== null) {
      const made = nativeCall(value, cx, "awaited");
      if (made !== null) return made;
    }
  }
  const type = cx.typeOf(value);
  const made = cx.expression(value);
  const isFuture = type.kind === "coroutine" || (type.kind === "library" && type.row.awaits !== null);
  if (isUndefinedName(value, cx)) return made;
  return isFuture ? method(made, "promise", [], node.span) : helper("awaitable", [made], node.span);
}

export function yieldExpression(node: Yield, cx: Context): TsExpression {
  const value = node.value === null ? literal(null) : yielded(node.value, cx);
  // A plain `next()` sends None, which JavaScript hands over as undefined.
  return binary("??", { kind: "yield", value, delegate: false, origin: node.span }, literal(null));
}

/** A yielded value as the generator's callers expect it. */
export function yielded(node: Expression, cx: Context): TsExpression {
  return into(node, cx.frame.function?.yields ?? { kind: "unknown" }, cx);
}

export function yieldFrom(node: YieldFrom, cx: Context): TsExpression {
  const type = cx.typeOf(node.value);
  const value = type.kind === "generator" ? cx.expression(node.value) : iterable(node.value, cx);
  return { kind: "yield", value, delegate: true, origin: node.span };
}
