import type { Argument, Call, Expression } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { identifier, named, namedAt, required } from "../children.ts";

export function lowerCall(node: SyntaxNode, callee: Expression, context: Context): Call {
  const list = required(node, "arguments");
  const given: readonly Argument[] = list.type === "generator_expression"
    ? [{ kind: "positional", value: context.expression(list) }]
    : lowerArguments(list, context);
  return { kind: "call", ...context.base(node), callee, arguments: given };
}

/** The arguments of a call or of a class header, in source order. */
export function lowerArguments(list: SyntaxNode, context: Context): readonly Argument[] {
  return named(list).map((argument): Argument => {
    switch (argument.type) {
      case "keyword_argument":
        return { kind: "keyword", name: identifier(required(argument, "name")), value: context.expression(required(argument, "value")) };
      case "dictionary_splat":
        return { kind: "unpacked-dict", value: context.expression(namedAt(argument, 0)) };
      default:
        return positional(context.expression(argument));
    }
  });
}

function positional(value: Expression): Argument {
  return value.kind === "starred" ? { kind: "unpacked-list", value: value.value } : { kind: "positional", value };
}
