import type {
  Assert, Break, Continue, Delete, Expression, ExpressionStatement, Global, Nonlocal, Pass, Raise, Return, Target, Trivia,
} from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { childOfType, field, has, identifier, known, named, namedAt } from "../children.ts";

export function lowerPass(node: SyntaxNode, context: Context, trivia: Trivia): Pass {
  return { kind: "pass", ...context.base(node), trivia };
}

export function lowerBreak(node: SyntaxNode, context: Context, trivia: Trivia): Break {
  return { kind: "break", ...context.base(node), trivia };
}

export function lowerContinue(node: SyntaxNode, context: Context, trivia: Trivia): Continue {
  return { kind: "continue", ...context.base(node), trivia };
}

export function lowerReturn(node: SyntaxNode, context: Context, trivia: Trivia): Return {
  const value = named(node)[0];
  return { kind: "return", ...context.base(node), trivia, value: value === undefined ? null : context.expression(value) };
}

export function lowerRaise(node: SyntaxNode, context: Context, trivia: Trivia): Raise {
  const exception = named(node).find((child) => child.field === null);
  const cause = field(node, "cause");
  return {
    kind: "raise", ...context.base(node), trivia,
    exception: exception === undefined ? null : context.expression(exception),
    cause: cause === null ? null : context.expression(cause),
  };
}

export function lowerAssert(node: SyntaxNode, context: Context, trivia: Trivia): Assert {
  const message = named(node)[1];
  return {
    kind: "assert", ...context.base(node), trivia,
    test: context.expression(namedAt(node, 0)),
    message: message === undefined ? null : context.expression(message),
  };
}

/** `del a, b` has two targets, `del (a, b)` has one. */
export function lowerDelete(node: SyntaxNode, context: Context, trivia: Trivia): Delete {
  const list = childOfType(node, "expression_list");
  const targets: readonly Target[] = named(list ?? node).map((target) => context.target(target));
  return { kind: "delete", ...context.base(node), trivia, targets };
}

export function lowerGlobal(node: SyntaxNode, context: Context, trivia: Trivia): Global {
  return { kind: "global", ...context.base(node), trivia, names: named(node).map(identifier) };
}

export function lowerNonlocal(node: SyntaxNode, context: Context, trivia: Trivia): Nonlocal {
  return { kind: "nonlocal", ...context.base(node), trivia, names: named(node).map(identifier) };
}

/** `print >> file, x`: a shift and a tuple in Python 3, which fails only when it runs. */
export function lowerPrintArrow(node: SyntaxNode, context: Context, trivia: Trivia): ExpressionStatement {
  const arrow = known(childOfType(node, "chevron"), node, "a print with an arrow");
  const name = known(childOfType(node, "print"), node, "a print");
  const shift: Expression = {
    kind: "binary", ...context.between(context.base(name), arrow), operator: ">>",
    left: { kind: "name", ...context.base(name), name: "print" },
    right: context.expression(namedAt(arrow, 0)),
  };
  const rest = named(node).filter((child) => child !== arrow).map((child) => context.expression(child));
  const expression: Expression = has(node, ",") ? { kind: "tuple", ...context.base(node), elements: [shift, ...rest] } : shift;
  return { kind: "expression", ...context.base(node), trivia, expression };
}
