import type { TsBlockStatement, TsDoWhile, TsFor, TsForOf, TsLabeled, TsWhile } from "../../ir/target/index.ts";
import type { Builder } from "../builder.ts";
import { ts } from "../typescript.ts";
import { declarations, keywordFlag } from "./simple.ts";

const f = ts.factory;

export function whileLoop(node: TsWhile, to: Builder): ts.Statement {
  return f.createWhileStatement(to.expression(node.test), to.block(node.body, node.trivia.trailing));
}

export function doWhile(node: TsDoWhile, to: Builder): ts.Statement {
  return f.createDoStatement(to.block(node.body, node.trivia.trailing), to.expression(node.test));
}

export function forLoop(node: TsFor, to: Builder): ts.Statement {
  return f.createForStatement(
    node.declarations.length === 0 ? undefined : declarations(node, to, true),
    node.test === null ? undefined : to.expression(node.test),
    node.update === null ? undefined : to.expression(node.update),
    to.block(node.body, node.trivia.trailing),
  );
}

export function forOf(node: TsForOf, to: Builder): ts.Statement {
  const wait = node.async ? f.createToken(ts.SyntaxKind.AwaitKeyword) : undefined;
  return f.createForOfStatement(wait, head(node, to), to.expression(node.iterable), to.block(node.body, node.trivia.trailing));
}

function head({ keyword, target }: TsForOf, to: Builder): ts.ForInitializer {
  if (keyword === null) {
    const existing = to.assignable(target);
    // `for (async of …` reads as the start of an arrow function.
    return target.kind === "identifier" && target.name === "async" ? f.createParenthesizedExpression(existing) : existing;
  }
  if (target.kind === "member" || target.kind === "element") throw new Error("A declaration can't bind a member");
  return f.createVariableDeclarationList([f.createVariableDeclaration(to.binding(target))], keywordFlag(keyword));
}

export function blockStatement(node: TsBlockStatement, to: Builder): ts.Statement {
  return to.block(node.body, node.trivia.trailing);
}

export function labeled(node: TsLabeled, to: Builder): readonly ts.Statement[] {
  const [body, ...more] = to.statement(node.body);
  if (body === undefined) return [];
  return [f.createLabeledStatement(node.label, body), ...more];
}
