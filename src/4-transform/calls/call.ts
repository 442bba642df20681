import type { Call } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { isAbstract } from "../classes/abstract.ts";
import { awaited, construct } from "../build.ts";
import { isTypeSubscript } from "../expressions/subscript.ts";
import type { Context } from "../context.ts";
import { isUndefinedName } from "../expressions/names.ts";
import { calledByName } from "../library-values.ts";
import { dynamicArguments, dynamicCall, dynamicMethodCall, hasKeywords } from "./arguments.ts";
import { coroutine } from "./lazy.ts";
import { nativeCall, type Use } from "./native.ts";
import { constructorSlots } from "./constructors.ts";
import { specialCall } from "./special.ts";
import { isCoroutineCall } from "./start.ts";

/** A call as a value: natively where the callee is known, by the runtime where it is not. */
export function callExpression(written: Call, cx: Context, use: Use = "value"): TsExpression {
  const node = withoutTypeArguments(written, cx);
  const special = specialCall(node, cx);
  if (special !== null) return special;
  if (isCoroutineCall(node, cx)) return coroutine(node, cx);
  const native = nativeCall(node, cx, use);
  if (native !== null) return native;
  const made = unknownCall(node, cx);
  // Where nothing can be awaited, what does not block goes on as ever.
  return cx.frame.async && (cx.facts.mayBlock(node.id) || alwaysBlocks(node, cx)) ? awaited(made) : made;
}

/** `Box[int](3)` is a call of `Box`. */
function withoutTypeArguments(node: Call, cx: Context): Call {
  const { callee } = node;
  return callee.kind === "subscript" && isTypeSubscript(callee, cx) ? { ...node, callee: callee.object } : node;
}

/** A function of the library that blocks, called in a way only the runtime can follow (`socket.getaddrinfo(*arguments)`). */
function alwaysBlocks(node: Call, cx: Context): boolean {
  const callee = cx.facts.calleeOf(node.id);
  return (callee.kind === "library" || callee.kind === "library-method") && callee.row.blocking === "always";
}

function unknownCall(node: Call, cx: Context): TsExpression {
  const { callee } = node;
  if (isUndefinedName(callee, cx)) {
    const target = cx.expression(callee);
    return { kind: "call", callee: target, typeArguments: [], arguments: dynamicArguments(node, cx), optional: false, origin: node.span };
  }
  if (callee.kind === "attribute" && cx.typeOf(callee.object).kind !== "module") {
    const receiver = cx.expression(callee.object);
    const args = dynamicArguments(node, cx);
    return dynamicMethodCall(receiver, callee.name, args, node.span);
  }
  const known = cx.facts.calleeOf(node.id);
  if (cx.typeOf(callee).kind === "class" && known.kind === "class" && node.arguments.length === 0 && !isAbstract(known.definition, cx) && constructorSlots(known.definition, cx) === null) return construct(cx.expression(callee), [], node.span);
  // What a call gives (`getattr(math, "sqrt")`) is not known by its name.
  const target = hasKeywords(node) || callee.kind === "call" ? cx.expression(callee) : calledByName(cx.expression(callee));
  return dynamicCall(target, dynamicArguments(node, cx), node.span);
}
