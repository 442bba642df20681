/** What the TypeScript tree of an output file says about its beauty. */
import ts from "typescript";

/** Counts of one file, or of many. */
export interface Counts {
  /** Lines that are neither blank nor of a comment or an import. */
  lines: number;
  any: number;
  unknown: number;
  /** `x as T`; `as const` is no cast. */
  as: number;
  /** `x!`. */
  bang: number;
  /** Calls of functions of the runtime's root module, `print` aside. */
  calls: number;
}

export const NONE: Readonly<Counts> = { lines: 0, any: 0, unknown: 0, as: 0, bang: 0, calls: 0 };

/** Counts an output file. */
export function count(text: string): Counts {
  const file = ts.createSourceFile("output.ts", text, ts.ScriptTarget.ES2022, true);
  const counts: Counts = { ...NONE, lines: linesOf(file) };
  const helpers = helpersOf(file);
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) counts.any++;
    else if (node.kind === ts.SyntaxKind.UnknownKeyword) counts.unknown++;
    else if (ts.isAsExpression(node)) counts.as += ts.isConstTypeReference(node.type) ? 0 : 1;
    else if (ts.isNonNullExpression(node)) counts.bang++;
    else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && helpers.has(node.expression.text)) counts.calls++;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return counts;
}

/** Adds up. */
export function total(all: readonly Counts[]): Counts {
  const keys = Object.keys(NONE) as (keyof Counts)[];
  return Object.fromEntries(keys.map((key) => [key, all.reduce((sum, one) => sum + one[key], 0)])) as unknown as Counts;
}

function helpersOf(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier) || statement.moduleSpecifier.text !== "py2ts-runtime") continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings !== undefined && ts.isNamedImports(bindings)) for (const { name } of bindings.elements) if (name.text !== "print") names.add(name.text);
  }
  return names;
}

/** Lines on which a token stands, imports aside. */
function linesOf(file: ts.SourceFile): number {
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isJSDoc(node)) return;
    const children = node.getChildren(file);
    if (children.length === 0 && node.getWidth(file) > 0) {
      const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
      const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
      for (let line = first; line <= last; line++) lines.add(line);
    }
    for (const child of children) visit(child);
  };
  visit(file);
  return lines.size;
}
