import type { TsType } from "../ir/target/index.ts";
import { dispatch, type Builder, type ByKind, type Handlers } from "./builder.ts";
import { key } from "./expressions/collections.ts";
import { stringLiteral } from "./expressions/literals.ts";
import { ts } from "./typescript.ts";

const f = ts.factory;
type Types = ByKind<TsType>;

const handlers: Handlers<Types, ts.TypeNode> = {
  named: (type, to) => f.createTypeReferenceNode(to.typeName(type), type.arguments.map((argument) => to.type(argument))),
  array: (type, to) => readonly(type.readonly, f.createArrayTypeNode(to.type(type.element))),
  tuple: (type, to) => readonly(type.readonly, f.createTupleTypeNode(type.elements.map((element) => to.type(element)))),
  union: (type, to) => f.createUnionTypeNode(type.members.map((member) => to.type(member))),
  literal: (type) => f.createLiteralTypeNode(literal(type.value)),
  function: (type, to) => f.createFunctionTypeNode(undefined, typeParameters(type, to), to.type(type.result)),
  object: (type, to) => f.createTypeLiteralNode(type.members.map((member) => f.createPropertySignature(undefined, key(member.name), question(member.optional), to.type(member.type)))),
  typeof: (type, to) => f.createTypeQueryNode(to.name(type.name)),
};

/** Builds a type, with the parentheses it needs inside. */
export function typeNode(type: TsType, to: Builder): ts.TypeNode {
  return dispatch(handlers, type, to);
}

/** A member of an interface: a function is a method. */
export function signature(member: { readonly name: string; readonly type: TsType; readonly optional: boolean; readonly readonly: boolean }, to: Builder): ts.TypeElement {
  const { type } = member;
  if (type.kind === "function" && !member.readonly) {
    return f.createMethodSignature(undefined, key(member.name), question(member.optional), undefined, typeParameters(type, to), to.type(type.result));
  }
  const words = member.readonly ? [f.createModifier(ts.SyntaxKind.ReadonlyKeyword)] : undefined;
  return f.createPropertySignature(words, key(member.name), question(member.optional), to.type(type));
}

function typeParameters(type: Types["function"], to: Builder): ts.ParameterDeclaration[] {
  return type.parameters.map((item) => f.createParameterDeclaration(
    undefined, item.rest ? f.createToken(ts.SyntaxKind.DotDotDotToken) : undefined, item.name, question(item.optional), to.type(item.type),
  ));
}

function question(optional: boolean): ts.QuestionToken | undefined {
  return optional ? f.createToken(ts.SyntaxKind.QuestionToken) : undefined;
}

function readonly(is: boolean, type: ts.TypeNode): ts.TypeNode {
  return is ? f.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type) : type;
}

function literal(value: string | number | boolean): ts.LiteralTypeNode["literal"] {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "boolean") return value ? f.createTrue() : f.createFalse();
  return value < 0 ? f.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, f.createNumericLiteral(-value)) : f.createNumericLiteral(value);
}
