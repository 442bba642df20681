import type { Block, Break, Continue, For, If, MatchCase, Statement, While } from "../../ir/python/index.ts";
import type { TsBlock, TsIf, TsStatement } from "../../ir/target/index.ts";
import { assign, block, breaks, expressionStatement, helper, identifier, literal, noTrivia, not, variable, when } from "../build.ts";
import { translateBlock, translateStatements } from "../block.ts";
import type { Context } from "../context.ts";
import { isEntryTest } from "../entry.ts";
import { maySuppress } from "../suppression.ts";
import { apart } from "../sequence.ts";
import { lines, triviaOf } from "../trivia.ts";
import { test } from "../truth.ts";
import { isTypeChecking } from "../typing.ts";
import { forLoop } from "./for-head.ts";

export function ifStatement(node: If, cx: Context): readonly TsStatement[] {
  if (isTypeChecking(node.test, cx)) return node.otherwise === null ? [] : translateStatements(node.otherwise.statements, cx);
  // An elif chain is walked, not recursed into: a thousand branches must not overflow the stack.
  const arms: If[] = [];
  let last: Block | null = null;
  for (let next: If | null = node; next !== null; ) {
    arms.push(next);
    const otherwise: Block | null = next.otherwise;
    const only: Statement | undefined = otherwise?.statements[0];
    if (only?.kind === "if" && only.elif && !cx.frame.placement.hoisted.has(only.id)) {
      next = only;
    } else {
      last = otherwise;
      next = null;
    }
  }
  let rest: TsBlock | TsIf | null = last === null ? null : translateBlock(last, cx);
  for (const arm of arms.slice(1).reverse()) {
    const condition = apart((inner) => test(arm.test, inner), cx);
    const made: TsIf = when(condition.value, translateBlock(arm.then, cx), rest, triviaOf(arm.trivia));
    const commented = made.trivia.leading.length > 0;
    rest = condition.statements.length === 0 && !commented ? made : block([...condition.statements, made]);
  }
  // `if __name__ == "__main__":`
  const condition = isEntryTest(node.test) ? helper("is_main", [identifier("import.meta.url")], node.test.span) : test(node.test, cx);
  return [when(condition, translateBlock(node.then, cx), rest)];
}

export function whileStatement(node: While, cx: Context): readonly TsStatement[] {
  return withElse(node.body, node.otherwise, cx, (inner) => {
    const condition = node.test.kind === "boolean" && node.test.value ? { value: literal(true), statements: [] } : apart((deeper) => test(node.test, deeper), cx);
    const body = translateBlock(node.body, inner);
    if (condition.statements.length === 0) return [{ kind: "while", test: condition.value, body, trivia: noTrivia, origin: node.test.span }];
    const leave = when(not(condition.value), block([breaks()]));
    return [{ kind: "while", test: literal(true), body: { ...body, statements: [...condition.statements, leave, ...body.statements] }, trivia: noTrivia, origin: node.test.span }];
  });
}

export function forStatement(node: For, cx: Context): readonly TsStatement[] {
  return withElse(node.body, node.otherwise, cx, (inner) => {
    const made = forLoop(node, (deeper) => translateStatements(node.body.statements, deeper), inner.withSink(cx.sink));
    const last = made.at(-1);
    if (last === undefined || !("body" in last) || last.kind === "labeled" || node.body.trailing.length === 0) return made;
    return [...made.slice(0, -1), { ...last, body: { ...last.body, trailing: lines(node.body.trailing) } }];
  });
}

/** A loop and its `else`, which runs unless the loop was left by `break`. */
function withElse(body: Block, otherwise: Block | null, cx: Context, loop: (cx: Context) => readonly TsStatement[]): readonly TsStatement[] {
  if (otherwise === null) return loop(cx.inLoop({ completed: null, label: null }));
  const after = (): readonly TsStatement[] => translateStatements(otherwise.statements, cx);
  if (!hasBreak(body)) return [...loop(cx.inLoop({ completed: null, label: null })), ...after()];
  const completed = cx.temporary("completed");
  return [
    variable("let", identifier(completed), literal(true)),
    ...loop(cx.inLoop({ completed, label: null })),
    when(identifier(completed), translateBlock(otherwise, cx)),
  ];
}

/** Whether a `break` of this loop (not of an inner one) stands in its body. */
function hasBreak(body: Block): boolean {
  return body.statements.some((statement) => breaksOut(statement));
}

function breaksOut(statement: Block["statements"][number]): boolean {
  switch (statement.kind) {
    case "break": return true;
    case "for": case "while": return statement.otherwise !== null && hasBreak(statement.otherwise);
    case "if": return hasBreak(statement.then) || (statement.otherwise !== null && hasBreak(statement.otherwise));
    case "with": return hasBreak(statement.body);
    case "match": return statement.cases.some((each) => hasBreak(each.body));
    case "try": return [statement.body, ...statement.handlers.map((handler) => handler.body), statement.otherwise, statement.finally].some((each) => each !== null && hasBreak(each));
    default: return false;
  }
}

/** `case _:` and `case name:`. */
function isIrrefutable(last: MatchCase | undefined): boolean {
  return last !== undefined && last.guard === null && (last.pattern.kind === "wildcard-pattern" || last.pattern.kind === "capture-pattern");
}

export function breakStatement(node: Break, cx: Context): readonly TsStatement[] {
  const leave: TsStatement = { kind: "break", label: cx.loop?.label ?? null, trivia: noTrivia, origin: node.span };
  const completed = cx.loop?.completed ?? null;
  return completed === null ? [leave] : [expressionStatement(assign(identifier(completed), literal(false))), leave];
}

export function continueStatement(node: Continue, cx: Context): readonly TsStatement[] {
  return [{ kind: "continue", label: cx.loop?.label ?? null, trivia: noTrivia, origin: node.span }];
}

/** Whether control never comes to the end of the block. */
export function neverEnds(body: Block, cx: Context): boolean {
  const last = body.statements.at(-1);
  return last !== undefined && leaves(last, cx);
}

function leaves(statement: Block["statements"][number], cx: Context): boolean {
  switch (statement.kind) {
    case "return": case "raise": case "continue": case "break": case "refused": return true;
    case "if": return statement.otherwise !== null && neverEnds(statement.then, cx) && neverEnds(statement.otherwise, cx);
    case "while": return statement.test.kind === "boolean" && statement.test.value && !hasBreak(statement.body);
    case "try":
      if (statement.finally !== null && neverEnds(statement.finally, cx)) return true;
      return (neverEnds(statement.body, cx) || (statement.otherwise !== null && neverEnds(statement.otherwise, cx))) && statement.handlers.every((handler) => neverEnds(handler.body, cx));
    case "with": return statement.items.every((item) => !maySuppress(item.manager, cx)) && neverEnds(statement.body, cx);
    case "match": return statement.cases.every((each) => neverEnds(each.body, cx)) && isIrrefutable(statement.cases.at(-1));
    default: return false;
  }
}
