/** Calls that start a coroutine at once, which is what `await f(x)` may do. */
import type { Call } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import type { Context } from "../context.ts";
import { fits } from "./arguments.ts";
import { nativeCall } from "./native.ts";
import { functionSlots, librarySlots } from "./slots.ts";

/** Whether a call of this callee gives a coroutine object in Python, and a promise here. */
export function isCoroutineCall(node: Call, cx: Context): boolean {
  const callee = cx.facts.calleeOf(node.id);
  switch (callee.kind) {
    case "function": {
      const facts = cx.facts.functionFacts(callee.definition);
      return facts.async && !facts.generator && !facts.byHand && fits(functionSlots(callee.definition, callee.bound, cx), node.arguments);
    }
    case "functions": case "callable":
      return callee.async && node.arguments.every((argument) => argument.kind === "positional");
    case "library": case "library-method":
      return cx.state.maps.signature(callee.row).async && fits(librarySlots(callee.row, null, { kind: "unknown" }, cx), node.arguments);
    default:
      return false;
  }
}

/** The native call: a promise, already running. */
export function startCall(node: Call, cx: Context): TsExpression {
  const started = nativeCall(node, cx);
  if (started === null) throw new Error("a coroutine call that cannot be written natively");
  return started;
}
