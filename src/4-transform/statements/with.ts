import type { Block, With, WithItem } from "../../ir/python/index.ts";
import type { TsBlock, TsExpression, TsStatement } from "../../ir/target/index.ts";
import { awaited, block, expressionStatement, helper, identifier, member, method, noTrivia, throws, variable } from "../build.ts";
import { translateBlock } from "../block.ts";
import type { Context } from "../context.ts";
import { fillRow } from "../fill.ts";
import { hintOf, repeatable } from "../sequence.ts";
import { neverEnds } from "./control.ts";
import { maySuppress } from "../suppression.ts";
import { assignTo } from "../targets.ts";

export function withStatement(node: With, cx: Context): readonly TsStatement[] {
  return manage(node.items, node.body, node.async, cx);
}

function manage(items: readonly WithItem[], body: Block, async: boolean, cx: Context): readonly TsStatement[] {
  const [item, ...rest] = items;
  if (item === undefined) return translateBlock(body, cx).statements;
  const inside = (prelude: readonly TsStatement[]): TsBlock => {
    if (rest.length > 0) {
      const sink: TsStatement[] = [];
      const inner = manage(rest, body, async, cx.withSink(sink));
      return block([...prelude, ...sink, ...inner]);
    }
    const made = translateBlock(body, cx);
    return { ...made, statements: [...prelude, ...made.statements] };
  };
  return lightForm(item, inside, cx) ?? generalForm(item, inside, async, neverEnds(body, cx), cx);
}

/** Managers whose exit ignores the exception: enter, `try`, `finally` exit. */
function lightForm(item: WithItem, inside: (prelude: readonly TsStatement[]) => TsBlock, cx: Context): readonly TsStatement[] | null {
  const type = cx.typeOf(item.manager);
  if (type.kind !== "library" || type.row.light === null || item.target !== null) return null;
  const manager = repeatable(cx.expression(item.manager), cx, hintOf(cx.expression(item.manager)));
  const enter = fillRow(type.row.light.enter, { self: manager }, "py2ts-runtime", cx);
  const exit = fillRow(type.row.light.exit, { self: manager }, "py2ts-runtime", cx);
  return [
    expressionStatement({ ...enter, origin: item.span }),
    { kind: "try", body: inside([]), binding: null, handler: null, finalizer: block([expressionStatement(exit)]), trivia: noTrivia, origin: item.span },
  ];
}

function generalForm(item: WithItem, inside: (prelude: readonly TsStatement[]) => TsBlock, async: boolean, leaves: boolean, cx: Context): readonly TsStatement[] {
  const scope = identifier(cx.temporary("scope"));
  const error = identifier(cx.catchName("error"));
  const now = (value: TsExpression): TsExpression => (async ? awaited(value) : value);
  const entered = now(helper(async ? "enter_async" : "enter", [cx.expression(item.manager)], item.span));
  const prelude: TsStatement[] = [];
  if (item.target !== null) {
    const sink: TsStatement[] = [];
    const bound = assignTo(item.target, member(scope, "value"), { kind: "unknown" }, cx.withSink(sink));
    prelude.push(...sink, ...bound);
  }
  const failed: TsStatement[] = [expressionStatement(now(method(scope, "failed", [error])))];
  // `failed` throws it again; said where the function's end must not be reached.
  if (leaves && !maySuppress(item.manager, cx)) failed.push(throws(error));
  return [
    variable("const", scope, entered),
    {
      kind: "try", body: inside(prelude), binding: error.name, handler: block(failed),
      finalizer: block([expressionStatement(now(method(scope, "exit", [])))]), trivia: noTrivia, origin: item.span,
    },
  ];
}
