/** Blocks: their statements, the declarations hoisted into them, and their comments. */
import type { Binding } from "../3-analyze/facts.ts";
import type { Block, Statement } from "../ir/python/index.ts";
import type { TsBlock, TsStatement, TsVariable } from "../ir/target/index.ts";
import { block, identifier, noTrivia } from "./build.ts";
import type { Context } from "./context.ts";
import { lines, triviaOf, withTrivia } from "./trivia.ts";

export function translateBlock(body: Block, cx: Context): TsBlock {
  return block(translateStatements(body.statements, cx), lines(body.trailing));
}

export function translateStatements(statements: readonly Statement[], cx: Context): TsStatement[] {
  const made: TsStatement[] = [];
  for (const statement of statements) made.push(...translateStatement(statement, cx));
  return made;
}

function translateStatement(statement: Statement, cx: Context): readonly TsStatement[] {
  const hoisted = (cx.frame.placement.hoisted.get(statement.id) ?? []).map((binding) => declaration(binding, cx));
  const made = cx.statement(statement).map((each) => (each.origin === null ? { ...each, origin: statement.span } : each));
  const own = statement.kind === "function" || statement.kind === "class" ? triviaOf(statement.trivia, made[0]?.trivia.doc ?? null) : triviaOf(statement.trivia);
  return withTrivia([...hoisted, ...made], own);
}

/** A variable declared above its first use. */
export function declaration(binding: Binding, cx: Context): TsVariable {
  const name = identifier(cx.state.names.of(binding));
  const type = cx.tsType(binding.type);
  const isAny = type.kind === "named" && type.name === "any";
  const declared = binding.maybeUnbound && !isAny ? ({ kind: "union", members: [type, { kind: "named", name: "undefined", arguments: [], reference: null }] } as const) : type;
  return {
    kind: "variable", keyword: "let", exported: false, trivia: noTrivia, origin: null,
    declarations: [{ target: name, type: declared, value: null, definite: !binding.maybeUnbound && !isAny }],
  };
}
