/** Whether an expression gives the same if it is evaluated when a thunk runs rather than now. */
import type { Expression } from "../../ir/python/index.ts";
import type { Context } from "../context.ts";

const immutable = new Set(["int", "float", "number", "str", "bool", "none"]);

export function isStable(node: Expression, cx: Context): boolean {
  switch (node.kind) {
    case "none": case "boolean": case "integer": case "float": case "string": case "bytes": case "ellipsis": case "lambda":
      return true;
    case "name":
      return isStableName(node, cx);
    case "attribute":
      // A module's function or class; attributes of objects may change until the thunk runs.
      return cx.typeOf(node.object).kind === "module" && isStable(node.object, cx);
    case "formatted-string":
      return node.parts.every((part) => typeof part === "string" || (part.spec === null && isStable(part.expression, cx) && immutable.has(cx.typeOf(part.expression).kind)));
    case "unary":
      return isStable(node.operand, cx) && immutable.has(cx.typeOf(node.operand).kind);
    case "binary":
      return ["+", "-", "*"].includes(node.operator) && [node.left, node.right].every((side) => isStable(side, cx) && ["int", "float", "number"].includes(cx.typeOf(side).kind));
    case "list": case "tuple":
      return node.elements.every((element) => element.kind !== "starred" && isStable(element, cx));
    default:
      return false;
  }
}

function isStableName(node: Extract<Expression, { kind: "name" }>, cx: Context): boolean {
  const binding = cx.facts.bindingOf(node.id);
  if (binding === null) return false;
  if (binding.id === cx.frame.receiver) return true;
  switch (binding.kind) {
    case "function": case "class": case "import": case "builtin":
      return binding.sites.length <= 1;
    case "parameter":
      return binding.sites.length <= 1;
    case "variable":
      // Declared anew in each iteration where it is `const`; a hoisted one is shared by all.
      return binding.sites.length === 1 && !binding.maybeUnbound && !binding.lateBound && !cx.frame.placement.isHoisted(binding);
    case "undefined":
      return false;
  }
}
