/** Short ways to write target IR in tests. */
import type { Span } from "../../src/ir/span.ts";
import type {
  Reference, TsArrow, TsBinary, TsBinaryOperator, TsBlock, TsCall, TsExpression, TsExpressionStatement, TsFunction, TsIdentifier, TsIf, TsLiteral, TsMember, TsModule, TsParameter,
  TsReference, TsStatement, TsTrivia, TsType, TsVariable,
} from "../../src/ir/target/index.ts";

export const noTrivia: TsTrivia = { leading: [], doc: null, trailing: null };

export function trivia(set: Partial<TsTrivia>): TsTrivia {
  return { ...noTrivia, ...set };
}

/** A span on one line. */
export function at(line: number, column: number, length = 1): Span {
  return { start: 0, end: 0, line, column, endLine: line, endColumn: column + length };
}

export function id(name: string, origin: Span | null = null): TsIdentifier {
  return { kind: "identifier", name, origin };
}

export function ref(module: string, name: string, preferred = name): TsReference {
  return { kind: "reference", reference: { module, export: name }, preferred, origin: null };
}

export function lit(value: TsLiteral["value"], text: string | null = null): TsLiteral {
  return { kind: "literal", value, text, origin: null };
}

export function call(callee: TsExpression, args: readonly TsExpression[] = [], origin: Span | null = null): TsCall {
  return { kind: "call", callee, typeArguments: [], arguments: args, optional: false, origin };
}

export function member(object: TsExpression, name: string, origin: Span | null = null): TsMember {
  return { kind: "member", object, name, optional: false, origin };
}

export function binary(left: TsExpression, operator: TsBinaryOperator, right: TsExpression): TsBinary {
  return { kind: "binary", operator, left, right, origin: null };
}

export function arrow(parameters: readonly TsParameter[], body: TsArrow["body"], async = false): TsArrow {
  return { kind: "arrow", async, parameters, result: null, body, origin: null };
}

export function param(name: string, set: Partial<TsParameter> = {}): TsParameter {
  return { target: id(name), type: null, optional: false, rest: false, default: null, ...set };
}

export function named(name: string, args: readonly TsType[] = [], reference: Reference | null = null): TsType {
  return { kind: "named", name, arguments: args, reference };
}

export function block(...statements: readonly TsStatement[]): TsBlock {
  return { statements, trailing: [] };
}

export function expr(expression: TsExpression, around: Partial<TsTrivia> = {}, origin: Span | null = null): TsExpressionStatement {
  return { kind: "expression-statement", expression, trivia: trivia(around), origin };
}

export function variable(name: string, value: TsExpression | null, set: Partial<TsVariable> = {}): TsVariable {
  return { kind: "variable", keyword: "const", exported: false, declarations: [{ target: id(name), type: null, value }], trivia: noTrivia, origin: null, ...set };
}

export function fn(name: string, body: TsBlock, set: Partial<TsFunction> = {}): TsFunction {
  return { kind: "function", exported: false, async: false, generator: false, name, typeParameters: [], parameters: [], result: null, body, trivia: noTrivia, origin: null, ...set };
}

export function branch(test: TsExpression, then: TsBlock, otherwise: TsIf["otherwise"] = null, around: Partial<TsTrivia> = {}): TsIf {
  return { kind: "if", test, then, otherwise, trivia: trivia(around), origin: null };
}

export function module(statements: readonly TsStatement[], set: Partial<TsModule> = {}): TsModule {
  return { path: "main.py", header: { doc: null, comments: [] }, effects: [], statements, trailing: [], ...set };
}
