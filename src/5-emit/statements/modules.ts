import type { TsExport, TsReExport } from "../../ir/target/index.ts";
import type { Builder } from "../builder.ts";
import { stringLiteral } from "../expressions/literals.ts";
import { isIdentifierName } from "../expressions/text.ts";
import { ts } from "../typescript.ts";

const f = ts.factory;

/** Names that stand for types alone are marked as such, and left out of JavaScript. */
export function exporting(node: TsExport, to: Builder): ts.Statement | undefined {
  const names = node.names.filter(({ name }) => to.types || !to.typeNames.has(name));
  if (names.length === 0 && node.names.length > 0) return undefined;
  const specifiers = names.map(({ name, as }) => f.createExportSpecifier(to.typeNames.has(name), name === as ? undefined : to.name(name), exportName(as)));
  return f.createExportDeclaration(undefined, false, f.createNamedExports(specifiers));
}

export function reExporting(node: TsReExport, to: Builder): ts.Statement {
  const specifier = stringLiteral(to.specifier(node.module));
  if (node.names === null) return f.createExportDeclaration(undefined, false, undefined, specifier);
  const specifiers = node.names.map(({ name, as }) => f.createExportSpecifier(false, name === as ? undefined : exportName(name), exportName(as)));
  return f.createExportDeclaration(undefined, false, f.createNamedExports(specifiers), specifier);
}

function exportName(name: string): ts.ModuleExportName {
  return isIdentifierName(name) ? f.createIdentifier(name) : stringLiteral(name);
}
