/** Coroutines that are not awaited on the spot: nothing of them may run yet. */
import type { Call, Expression } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { arrow, call, helper, member } from "../build.ts";
import type { Context } from "../context.ts";
import { repeatable } from "../sequence.ts";
import { isStable } from "./stable.ts";
import { isCoroutineCall, startCall } from "./start.ts";

/** For a place that runs it later: a thunk where that is equal, else a Coroutine. */
export function lazy(node: Expression, cx: Context): TsExpression {
  if (node.kind !== "call" || !isCoroutineCall(node, cx)) return cx.expression(node);
  // Who asks a task for its coroutine is given the object.
  if (canWait(node, cx) && !cx.facts.needs.reads.has("get_coro")) return arrow([], startCall(node, cx));
  return coroutine(node, cx);
}

/** For any other place: a Coroutine object. */
export function coroutine(node: Call, cx: Context): TsExpression {
  const started = startCall(node, cx);
  if (started.kind !== "call") return helper("coroutine", [arrow([], started)], node.span);
  const { callee } = started;
  if (callee.kind === "member" && callee.object.kind !== "reference") {
    const receiver = repeatable(callee.object, cx);
    const method = member(receiver, callee.name);
    return helper("coroutine", [call(member(method, "bind"), [receiver]), ...started.arguments], node.span);
  }
  return helper("coroutine", [callee, ...started.arguments], node.span);
}

function canWait(node: Call, cx: Context): boolean {
  const receiver = node.callee.kind === "attribute" ? node.callee.object : node.callee;
  return isStable(receiver, cx) && node.arguments.every((argument) => argument.kind !== "unpacked-list" && argument.kind !== "unpacked-dict" && isStable(argument.value, cx));
}
