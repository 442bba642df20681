import type { TsClass, TsFunction, TsInterface, TsTypeDeclaration } from "../../ir/target/index.ts";
import type { Builder } from "../builder.ts";
import { heritage, heritageType, members } from "../classes.ts";
import { asterisk, modifiers, parameters, typeParameters } from "../functions.ts";
import { signature } from "../types.ts";
import { ts } from "../typescript.ts";

const f = ts.factory;

export function functionDeclaration(node: TsFunction, to: Builder): ts.Statement {
  return f.createFunctionDeclaration(
    modifiers({ exported: node.exported, async: node.async }), asterisk(node.generator), to.name(node.name), typeParameters(node.typeParameters, to),
    parameters(node.parameters, to), to.annotation(node.result), to.block(node.body, node.trivia.trailing),
  );
}

export function classDeclaration(node: TsClass, to: Builder): ts.Statement {
  return f.createClassDeclaration(
    modifiers({ exported: node.exported, abstract: node.abstract && to.types }), to.name(node.name), typeParameters(node.typeParameters, to),
    heritage(node.extends, node.extendsArguments, node.implements, to), members(node.members, to, node.trivia.trailing),
  );
}

export function typeDeclaration(node: TsTypeDeclaration, to: Builder): ts.Statement | undefined {
  if (!to.types) return undefined;
  return f.createTypeAliasDeclaration(modifiers({ exported: node.exported }), to.name(node.name), typeParameters(node.typeParameters, to), to.type(node.type));
}

export function interfaceDeclaration(node: TsInterface, to: Builder): ts.Statement | undefined {
  if (!to.types) return undefined;
  const bases = node.extends.length === 0 ? undefined : [f.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, node.extends.map((type) => heritageType(type, to)))];
  return f.createInterfaceDeclaration(
    modifiers({ exported: node.exported }), to.name(node.name), typeParameters(node.typeParameters, to), bases, node.members.map((member) => signature(member, to)),
  );
}
