import type { TsExpression } from "../../ir/target/index.ts";
import { dispatch, type Builder, type ByKind, type Handlers } from "../builder.ts";
import { classExpression } from "../classes.ts";
import { ts } from "../typescript.ts";
import { call, construct, element, member } from "./access.ts";
import { array, object } from "./collections.ts";
import { arrow, functionExpression } from "./functions.ts";
import { identifier, literal, reference, regexp, template } from "./literals.ts";
import { asType, assign, awaiting, binary, conditional, nonNull, spread, unary, yielding } from "./operators.ts";

const handlers: Handlers<ByKind<TsExpression>, ts.Expression> = {
  identifier, reference, literal, template, regexp,
  this: () => ts.factory.createThis(),
  super: () => ts.factory.createSuper(),
  array, object,
  arrow, "function-expression": functionExpression, "class-expression": classExpression,
  call, new: construct, member, element,
  unary, binary, assign, conditional, await: awaiting, yield: yielding, spread,
  as: asType, "non-null": nonNull,
};

/** Builds an expression, with the parentheses it needs inside. */
export function expression(node: TsExpression, to: Builder): ts.Expression {
  return to.from(node.origin, dispatch(handlers, node, to));
}
