import type { Type } from "../../3-analyze/types.ts";
import type { Block, With, WithItem } from "../../ir/python/index.ts";
import type { TsBlock, TsExpression, TsStatement } from "../../ir/target/index.ts";
import { blocked, isColoured } from "../blocking.ts";
import { awaited, block, expressionStatement, helper, identifier, member, method, noTrivia, throws, variable } from "../build.ts";
import { translateBlock } from "../block.ts";
import type { Context } from "../context.ts";
import { fillRow } from "../fill.ts";
import { hintOf, repeatable } from "../sequence.ts";
import { neverEnds } from "./control.ts";
import { maySuppress } from "../suppression.ts";
import { assignTo, declarationKeyword } from "../targets.ts";

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
  if (type.kind !== "library" || type.row.light === null) return null;
  const { light } = type.row;
  if (item.target !== null && light.fresh !== true) return null;
  if (light.fresh === true && item.manager.kind === "call") return freshForm(item, type, light.exit, inside, cx);
  const manager = repeatable(cx.expression(item.manager), cx, hintOf(cx.expression(item.manager)));
  const entered = { ...fillRow(cx.frame.async ? light.enter : (light.now ?? light.enter), { self: manager }, "py2ts-runtime", cx), origin: item.span };
  return [expressionStatement(entered), leaving(item, light.exit, manager, inside(bound(item, manager, type, cx)), cx)];
}

function leaving(item: WithItem, exit: string, manager: TsExpression, body: TsBlock, cx: Context): TsStatement {
  const left = fillRow(exit, { self: manager }, "py2ts-runtime", cx);
  return { kind: "try", body, binding: null, handler: null, finalizer: block([expressionStatement(left)]), trivia: noTrivia, origin: item.span };
}

/** The statements that give the target its value, where it has one. */
function bound(item: WithItem, value: TsExpression, type: Type, cx: Context): readonly TsStatement[] {
  if (item.target === null) return [];
  const sink: TsStatement[] = [];
  const made = assignTo(item.target, value, type, cx.withSink(sink));
  return [...sink, ...made];
}

/** A manager that is made on the spot, and needs no entering: it is what `as` names, where that is not assigned again. */
function freshForm(item: WithItem, type: Type, exit: string, inside: (prelude: readonly TsStatement[]) => TsBlock, cx: Context): readonly TsStatement[] {
  const made = cx.expression(item.manager);
  const { target } = item;
  const binding = target?.kind === "name" && declarationKeyword(target, cx) === "const" ? cx.facts.bindingOf(target.id) : null;
  if (target !== null && binding !== null) {
    const statements = [...assignTo(target, made, type, cx), leaving(item, exit, identifier(cx.state.names.of(binding)), inside([]), cx)];
    // Several of one name in one block would be in each other's way.
    return binding.sites.length === 1 ? statements : [{ kind: "block", body: block(statements), trivia: noTrivia, origin: item.span }];
  }
  const manager = identifier(cx.temporary("file"));
  return [variable("const", manager, made), leaving(item, exit, manager, inside(bound(item, manager, type, cx)), cx)];
}

function generalForm(item: WithItem, inside: (prelude: readonly TsStatement[]) => TsBlock, async: boolean, leaves: boolean, cx: Context): readonly TsStatement[] {
  const scope = identifier(cx.temporary("scope"));
  const error = identifier(cx.catchName("error"));
  const blocking = async ? null : cx.facts.blockingAt(item.manager.id);
  const waits = blocking !== null && isColoured(blocking, cx);
  const now = (value: TsExpression): TsExpression => (async ? awaited(value) : waits ? blocked(value, "this manager", item.span, cx) : value);
  const entered = now(helper(async ? "enter_async" : waits ? "enter_blocking" : "enter", [cx.expression(item.manager)], item.span));
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
