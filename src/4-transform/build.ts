/** Makers of target nodes, so that visitors read like the code they make. */
import type { Span } from "../ir/span.ts";
import type {
  TsArrow, TsAssign, TsAssignOperator, TsBinary, TsBinaryOperator, TsBlock, TsCall, TsDeclarator, TsExpression, TsExpressionStatement, TsBindingTarget, TsIdentifier,
  TsIf, TsLiteral, TsMember, TsNew, TsParameter, TsReference, TsReturn, TsStatement, TsTrivia, TsType, TsUnary, TsUnaryOperator, TsVariable,
} from "../ir/target/index.ts";

type Origin = Span | null;

export const noTrivia: TsTrivia = { leading: [], doc: null, trailing: null };

export function identifier(name: string, origin: Origin = null): TsIdentifier {
  return { kind: "identifier", name, origin };
}

export function literal(value: TsLiteral["value"], text: string | null = null): TsLiteral {
  return { kind: "literal", value, text, origin: null };
}

export const nothing = identifier("undefined");

/** A name that has to be imported from a module of the output. */
export function reference(module: string, name: string, preferred: string = name): TsReference {
  return { kind: "reference", reference: { module, export: name }, preferred, origin: null };
}

/** An export of the runtime's main entry. */
export function runtime(name: string): TsReference {
  return reference("py2ts-runtime", name);
}

export function call(callee: TsExpression, args: readonly TsExpression[], origin: Origin = null): TsCall {
  return { kind: "call", callee, typeArguments: [], arguments: args, optional: false, origin };
}

/** A call of an export of the runtime's main entry. */
export function helper(name: string, args: readonly TsExpression[], origin: Origin = null): TsCall {
  return call(runtime(name), args, origin);
}

export function construct(callee: TsExpression, args: readonly TsExpression[], origin: Origin = null, typeArguments: readonly TsType[] = []): TsNew {
  return { kind: "new", callee, typeArguments, arguments: args, origin };
}

export function member(object: TsExpression, name: string, origin: Origin = null): TsMember {
  // What is known of a module needs nobody to look it up.
  const known = object.kind === "call" && object.callee.kind === "reference" && object.callee.reference.export === "library_module" ? object.arguments[0] ?? object : object;
  return { kind: "member", object: known, name, optional: false, origin };
}

export function method(object: TsExpression, name: string, args: readonly TsExpression[], origin: Origin = null): TsCall {
  return call(member(object, name), args, origin);
}

export function unary(operator: TsUnaryOperator, operand: TsExpression): TsUnary {
  return { kind: "unary", operator, operand, origin: null };
}

export function binary(operator: TsBinaryOperator, left: TsExpression, right: TsExpression, origin: Origin = null): TsBinary {
  return { kind: "binary", operator, left, right, origin };
}

/** The logical negation, without piling up `!`. */
export function not(operand: TsExpression): TsExpression {
  if (operand.kind === "unary" && operand.operator === "!") return operand.operand;
  if (operand.kind === "binary" && operand.operator === "===") return { ...operand, operator: "!==" };
  if (operand.kind === "binary" && operand.operator === "!==") return { ...operand, operator: "===" };
  if (operand.kind === "literal" && typeof operand.value === "boolean") return literal(!operand.value);
  return unary("!", operand);
}

export function assign(target: TsBindingTarget | TsExpression, value: TsExpression, operator: TsAssignOperator = "="): TsAssign {
  return { kind: "assign", operator, target, value, origin: null };
}

export function arrow(parameters: readonly TsParameter[], body: TsExpression | TsBlock, async = false): TsArrow {
  return { kind: "arrow", async, parameters, result: null, body, origin: null };
}

export function parameter(target: TsBindingTarget | string, type: TsType | null = null): TsParameter {
  return { target: typeof target === "string" ? identifier(target) : target, type, optional: false, rest: false, default: null };
}

export function awaited(value: TsExpression): TsExpression {
  return { kind: "await", value, origin: value.origin };
}

export function spread(value: TsExpression): TsExpression {
  return { kind: "spread", value, origin: null };
}

export function array(elements: readonly TsExpression[]): TsExpression {
  return { kind: "array", elements, origin: null };
}

export function conditional(test: TsExpression, then: TsExpression, otherwise: TsExpression): TsExpression {
  return { kind: "conditional", test, then, otherwise, origin: null };
}

/** An options object; properties without a value are left out by the caller. */
export function object(properties: readonly (readonly [string, TsExpression])[]): TsExpression {
  return { kind: "object", properties: properties.map(([name, value]) => ({ kind: "property", name, value })), origin: null };
}

export function as(value: TsExpression, type: TsType): TsExpression {
  return { kind: "as", value, type, origin: value.origin };
}

// --- statements

export function block(statements: readonly TsStatement[], trailing: TsBlock["trailing"] = []): TsBlock {
  return { statements, trailing };
}

export function expressionStatement(expression: TsExpression, trivia: TsTrivia = noTrivia): TsExpressionStatement {
  return { kind: "expression-statement", expression, trivia, origin: expression.origin };
}

export function variable(keyword: "const" | "let", target: TsBindingTarget, value: TsExpression | null, type: TsType | null = null, trivia: TsTrivia = noTrivia): TsVariable {
  const declarator: TsDeclarator = { target, type, value };
  return { kind: "variable", keyword, exported: false, declarations: [declarator], trivia, origin: value?.origin ?? null };
}

export function returns(value: TsExpression | null, trivia: TsTrivia = noTrivia): TsReturn {
  return { kind: "return", value, trivia, origin: value?.origin ?? null };
}

export function throws(value: TsExpression, trivia: TsTrivia = noTrivia): TsStatement {
  return { kind: "throw", value, trivia, origin: value.origin };
}

export function when(test: TsExpression, then: TsBlock, otherwise: TsIf["otherwise"] = null, trivia: TsTrivia = noTrivia): TsIf {
  return { kind: "if", test, then, otherwise, trivia, origin: test.origin };
}

export function breaks(label: string | null = null): TsStatement {
  return { kind: "break", label, trivia: noTrivia, origin: null };
}

// --- types

export function type(name: string, args: readonly TsType[] = [], from: TsReferenceType = null): TsType {
  return { kind: "named", name, arguments: args, reference: from };
}
type TsReferenceType = { readonly module: string; readonly export: string } | null;

export const anyType = type("any");
export const voidType = type("void");

export function promiseOf(result: TsType): TsType {
  return type("Promise", [result]);
}
