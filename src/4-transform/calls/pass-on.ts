import type { Call } from "../../ir/python/index.ts";
import type { Context } from "../context.ts";

/** `f(*args, **kwargs)` where both came in together as one rest parameter. */
export function passesOn(node: Call, cx: Context): boolean {
  const [args, kwargs] = node.arguments;
  if (node.arguments.length !== 2 || args?.kind !== "unpacked-list" || kwargs?.kind !== "unpacked-dict") return false;
  const { function: facts } = cx.frame;
  if (facts === null || !facts.passesArguments || args.value.kind !== "name" || kwargs.value.kind !== "name") return false;
  const names = facts.definition.parameters.filter((each) => each.kind === "var-positional" || each.kind === "var-keyword").map((each) => each.name);
  return names.includes(args.value.name) && names.includes(kwargs.value.name);
}
