import type { Reference, TsModule } from "../ir/target/index.ts";
import { stringLiteral } from "./expressions/literals.ts";
import { isIdentifierName } from "./expressions/text.ts";
import { ts } from "./typescript.ts";

/** Imports are a fold over what a module refers to: nothing is listed twice, nothing unused is imported. */

const f = ts.factory;

/** One thing that a module imports. */
export interface Import {
  readonly reference: Reference;
  /** The local name it has unless that is taken. */
  readonly preferred: string;
  /** Whether it is used as a value anywhere, not in types alone. */
  value: boolean;
}

/** The identity of an import. */
export function importKey({ module, export: name }: Reference): string {
  return `${module}\n${name}`;
}

/** Local names of imports, by key: the preferred one, with underscores after it where the module has that name itself. */
export function localNames(imports: ReadonlyMap<string, Import>, taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const names = new Map<string, string>();
  for (const [key, { preferred }] of [...imports].sort(([a], [b]) => order(a, b))) {
    let name = preferred;
    while (used.has(name)) name += "_";
    used.add(name);
    names.set(key, name);
  }
  return names;
}

export interface ImportOptions {
  readonly types: boolean;
  readonly specifier: (module: string) => string;
}

/**
 * The import declarations: packages in order of their names, then the program's own modules. Those stand in the order of
 * `effects` as far as it lists them, since the first import of a module runs it; the others follow by name.
 */
export function importDeclarations(module: TsModule, imports: ReadonlyMap<string, Import>, locals: ReadonlyMap<string, string>, options: ImportOptions): ts.Statement[] {
  const byModule = new Map<string, { local: string; import: Import }[]>();
  for (const specifier of module.effects) byModule.set(specifier, []);
  for (const [key, item] of imports) {
    if (!item.value && !options.types) continue;
    const list = byModule.get(item.reference.module) ?? [];
    byModule.set(item.reference.module, [...list, { local: locals.get(key) ?? item.preferred, import: item }]);
  }
  const effects = new Map(module.effects.map((specifier, index) => [specifier, index]));
  const rank = (specifier: string): number => (specifier.startsWith(".") ? 1 + (effects.get(specifier) ?? effects.size) : 0);
  const specifiers = [...byModule.keys()].sort((a, b) => rank(a) - rank(b) || order(a, b));
  return specifiers.flatMap((specifier) => declarationsOf(options.specifier(specifier), byModule.get(specifier) ?? [], effects.has(specifier)));
}

function declarationsOf(specifier: string, items: readonly { local: string; import: Import }[], effect: boolean): ts.Statement[] {
  const from = (): ts.StringLiteral => stringLiteral(specifier);
  const spaces = items.filter((item) => item.import.reference.export === "*").map((item) => {
    const clause = f.createImportClause(typeOnly(!item.import.value), undefined, f.createNamespaceImport(f.createIdentifier(item.local)));
    return f.createImportDeclaration(undefined, clause, from());
  });
  const named = items.filter((item) => item.import.reference.export !== "*").sort((a, b) => order(a.import.reference.export, b.import.reference.export));
  const runs = items.some((item) => item.import.value);
  const bare = effect && !runs ? [f.createImportDeclaration(undefined, undefined, from())] : [];
  if (named.length === 0) return [...bare, ...spaces];
  const onlyTypes = named.every((item) => !item.import.value);
  const specifiers = named.map(({ local, import: item }) => {
    const name = item.reference.export;
    return f.createImportSpecifier(!onlyTypes && !item.value, name === local ? undefined : exportName(name), f.createIdentifier(local));
  });
  const clause = f.createImportClause(typeOnly(onlyTypes), undefined, f.createNamedImports(specifiers));
  return [...bare, ...spaces, f.createImportDeclaration(undefined, clause, from())];
}

function typeOnly(is: boolean): ts.SyntaxKind.TypeKeyword | undefined {
  return is ? ts.SyntaxKind.TypeKeyword : undefined;
}

function exportName(name: string): ts.ModuleExportName {
  return isIdentifierName(name) ? f.createIdentifier(name) : stringLiteral(name);
}

/** Letters before case, so that `Queue` stands beside `queue`. */
function order(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}
