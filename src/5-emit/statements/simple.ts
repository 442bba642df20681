import type { TsBreak, TsContinue, TsExpressionStatement, TsReturn, TsThrow, TsVariable } from "../../ir/target/index.ts";
import type { Builder } from "../builder.ts";
import { modifiers } from "../functions.ts";
import { asStatement, inForHead } from "../parentheses.ts";
import { ts } from "../typescript.ts";

const f = ts.factory;

export function expressionStatement(node: TsExpressionStatement, to: Builder): ts.Statement {
  return f.createExpressionStatement(asStatement(to.expression(node.expression)));
}

export function variable(node: TsVariable, to: Builder): ts.Statement {
  return f.createVariableStatement(modifiers({ exported: node.exported }), declarations(node, to, false));
}

/** The declarations of a variable statement or of a `for` head. */
export function declarations(node: Pick<TsVariable, "keyword" | "declarations">, to: Builder, head: boolean): ts.VariableDeclarationList {
  const list = node.declarations.map((item) => {
    const value = item.value === null ? undefined : to.expression(item.value);
    const exclamation = item.definite === true && to.annotation(item.type) !== undefined ? f.createToken(ts.SyntaxKind.ExclamationToken) : undefined;
    return f.createVariableDeclaration(to.binding(item.target), exclamation, to.annotation(item.type), value !== undefined && head ? inForHead(value) : value);
  });
  return f.createVariableDeclarationList(list, keywordFlag(node.keyword));
}

export function keywordFlag(keyword: "const" | "let"): ts.NodeFlags {
  return keyword === "const" ? ts.NodeFlags.Const : ts.NodeFlags.Let;
}

export function returning(node: TsReturn, to: Builder): ts.Statement {
  return f.createReturnStatement(node.value === null ? undefined : to.expression(node.value));
}

export function throwing(node: TsThrow, to: Builder): ts.Statement {
  return f.createThrowStatement(to.expression(node.value));
}

export function breaking(node: TsBreak): ts.Statement {
  return f.createBreakStatement(node.label ?? undefined);
}

export function continuing(node: TsContinue): ts.Statement {
  return f.createContinueStatement(node.label ?? undefined);
}
