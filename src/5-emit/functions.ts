import type { TsParameter, TsTypeParameter } from "../ir/target/index.ts";
import type { Builder } from "./builder.ts";
import { ts } from "./typescript.ts";

/** What functions, methods, arrows and classes have in common. */

const f = ts.factory;

export function parameters(list: readonly TsParameter[], to: Builder): ts.ParameterDeclaration[] {
  return list.map((item) => f.createParameterDeclaration(
    undefined,
    item.rest ? f.createToken(ts.SyntaxKind.DotDotDotToken) : undefined,
    to.binding(item.target),
    item.optional && to.types ? f.createToken(ts.SyntaxKind.QuestionToken) : undefined,
    to.annotation(item.type),
    item.default === null ? undefined : to.expression(item.default),
  ));
}

/** Undefined where there are none, or the target has no types. */
export function typeParameters(list: readonly TsTypeParameter[], to: Builder): ts.TypeParameterDeclaration[] | undefined {
  if (!to.types || list.length === 0) return undefined;
  return list.map((item) => f.createTypeParameterDeclaration(
    undefined,
    to.name(item.name),
    item.constraint === null ? undefined : to.type(item.constraint),
    item.default === null ? undefined : to.type(item.default),
  ));
}

export function asterisk(generator: boolean): ts.AsteriskToken | undefined {
  return generator ? f.createToken(ts.SyntaxKind.AsteriskToken) : undefined;
}

/** The modifiers that are set, in the order TypeScript wants them. */
export function modifiers(set: { exported?: boolean; declare?: boolean; static?: boolean; override?: boolean; readonly?: boolean; abstract?: boolean; async?: boolean }): ts.Modifier[] {
  const made: ts.Modifier[] = [];
  if (set.exported === true) made.push(f.createModifier(ts.SyntaxKind.ExportKeyword));
  if (set.declare === true) made.push(f.createModifier(ts.SyntaxKind.DeclareKeyword));
  if (set.abstract === true) made.push(f.createModifier(ts.SyntaxKind.AbstractKeyword));
  if (set.static === true) made.push(f.createModifier(ts.SyntaxKind.StaticKeyword));
  if (set.override === true) made.push(f.createModifier(ts.SyntaxKind.OverrideKeyword));
  if (set.readonly === true) made.push(f.createModifier(ts.SyntaxKind.ReadonlyKeyword));
  if (set.async === true) made.push(f.createModifier(ts.SyntaxKind.AsyncKeyword));
  return made;
}
