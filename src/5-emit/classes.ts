import type { TsClassExpression, TsExpression, TsField, TsMemberDeclaration, TsMethod, TsStaticBlock, TsType } from "../ir/target/index.ts";
import { dispatch, type Builder, type ByKind, type Handlers } from "./builder.ts";
import { key } from "./expressions/collections.ts";
import { asterisk, modifiers, parameters, typeParameters } from "./functions.ts";
import { withTrivia } from "./trivia.ts";
import { ts } from "./typescript.ts";

const f = ts.factory;

export function heritage(base: TsExpression | null, typeArguments: readonly TsType[], interfaces: readonly TsType[], to: Builder): ts.HeritageClause[] {
  const clauses: ts.HeritageClause[] = [];
  if (base !== null) {
    const types = to.types && typeArguments.length > 0 ? typeArguments.map((type) => to.type(type)) : undefined;
    clauses.push(f.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [f.createExpressionWithTypeArguments(to.expression(base), types)]));
  }
  if (to.types && interfaces.length > 0) {
    clauses.push(f.createHeritageClause(ts.SyntaxKind.ImplementsKeyword, interfaces.map((type) => heritageType(type, to))));
  }
  return clauses;
}

/** A named type where the grammar wants an expression: after `implements`, and after an interface's `extends`. */
export function heritageType(type: TsType, to: Builder): ts.ExpressionWithTypeArguments {
  if (type.kind !== "named") throw new Error(`A class or interface can't inherit from a type of kind ${type.kind}`);
  const name = to.typeName(type);
  return f.createExpressionWithTypeArguments(f.createIdentifier(name), type.arguments.length > 0 ? type.arguments.map((argument) => to.type(argument)) : undefined);
}

export function classExpression(node: TsClassExpression, to: Builder): ts.Expression {
  return f.createClassExpression(undefined, node.name === null ? undefined : to.name(node.name), undefined, heritage(node.extends, [], [], to), members(node.members, to));
}

/** The members of a class; `header` is a comment of the line that opens it. */
export function members(list: readonly TsMemberDeclaration[], to: Builder, header: string | null = null): ts.ClassElement[] {
  const made: ts.ClassElement[] = [];
  for (const item of list) {
    const built = dispatch(handlers, item, to);
    if (built === undefined) continue;
    const trivia = made.length === 0 && header !== null ? { ...item.trivia, leading: [header, ...item.trivia.leading] } : item.trivia;
    made.push(withTrivia(to.from(item.origin, built), trivia, to));
  }
  return made;
}

/** Undefined where the target has no word for a member: overloads and declared fields in JavaScript. */
const handlers: Handlers<ByKind<TsMemberDeclaration>, ts.ClassElement | undefined> = {
  field, method, "static-block": staticBlock,
};

function field(node: TsField, to: Builder): ts.ClassElement | undefined {
  if (node.declare && !to.types) return undefined;
  return f.createPropertyDeclaration(
    modifiers(to.types ? { static: node.static, override: node.override, readonly: node.readonly, declare: node.declare } : { static: node.static }),
    key(node.name),
    node.optional && to.types ? f.createToken(ts.SyntaxKind.QuestionToken) : undefined,
    to.annotation(node.type),
    node.value === null ? undefined : to.expression(node.value),
  );
}

function method(node: TsMethod, to: Builder): ts.ClassElement | undefined {
  if (node.body === null && !to.types) return undefined;
  const list = parameters(node.parameters, to);
  const body = node.body === null ? undefined : to.block(node.body);
  const words = modifiers({ static: node.static, override: node.override && to.types, async: node.async });
  if (node.name === "constructor" && !node.static && node.accessor === null) return f.createConstructorDeclaration(words, list, body);
  const name = typeof node.name === "string" ? key(node.name) : f.createComputedPropertyName(to.expression(node.name));
  if (node.accessor === "get") return f.createGetAccessorDeclaration(words, name, list, to.annotation(node.result), body);
  if (node.accessor === "set") return f.createSetAccessorDeclaration(words, name, list, body);
  return f.createMethodDeclaration(words, asterisk(node.generator), name, undefined, typeParameters(node.typeParameters, to), list, to.annotation(node.result), body);
}

function staticBlock(node: TsStaticBlock, to: Builder): ts.ClassElement {
  return f.createClassStaticBlockDeclaration(to.block(node.body));
}
