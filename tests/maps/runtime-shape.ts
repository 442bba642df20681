/** What the runtime exports, as the type checker sees it. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../src/runtime/", import.meta.url));

/** One call or construct signature: its parameters by name, and whether the last is a rest parameter. */
export interface Shape {
  readonly parameters: readonly string[];
  readonly rest: boolean;
}

export interface Export {
  readonly calls: readonly Shape[];
  readonly constructs: readonly Shape[];
  /** Of what a construct signature makes. */
  readonly members: ReadonlyMap<string, readonly Shape[]>;
  /** Of the export itself. */
  readonly statics: ReadonlyMap<string, readonly Shape[]>;
}

/** The entry of a specifier: `py2ts-runtime/asyncio` → `src/runtime/asyncio/index.ts`. */
function entryOf(specifier: string): string {
  return `${root}${specifier.replace(/^py2ts-runtime\/?/, "")}/index.ts`.replace("//", "/");
}

/** Reads all entries with one program. A specifier without a module is left out. */
export function runtimeExports(specifiers: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, Export>> {
  const entries = new Map(specifiers.map((specifier) => [specifier, entryOf(specifier)] as const).filter(([, path]) => existsSync(path)));
  const program = ts.createProgram([...entries.values()], {
    target: ts.ScriptTarget.ES2022, lib: ["lib.es2023.d.ts"], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true, noEmit: true, allowImportingTsExtensions: true, skipLibCheck: true, types: ["node"],
  });
  const checker = program.getTypeChecker();
  const modules = new Map<string, ReadonlyMap<string, Export>>();
  for (const [specifier, path] of entries) {
    const source = program.getSourceFile(path);
    const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (source === undefined || symbol === undefined) continue;
    modules.set(specifier, new Map(checker.getExportsOfModule(symbol).map((each) => [each.name, describe(each, source, checker)])));
  }
  return modules;
}

function describe(symbol: ts.Symbol, at: ts.Node, checker: ts.TypeChecker): Export {
  const type = checker.getTypeOfSymbolAtLocation(symbol, at);
  const constructs = type.getConstructSignatures();
  const instance = (constructs[0] ?? type.getCallSignatures()[0])?.getReturnType();
  const named = (of: ts.Type | undefined): Export["members"] =>
    new Map((of?.getProperties() ?? []).map((member) => [member.name, checker.getTypeOfSymbolAtLocation(member, at).getCallSignatures().map(shape)]));
  return { calls: type.getCallSignatures().map(shape), constructs: constructs.map(shape), members: named(instance), statics: named(type) };
}

function shape(signature: ts.Signature): Shape {
  const last = signature.parameters.at(-1)?.valueDeclaration;
  return { parameters: signature.parameters.map((parameter) => parameter.name), rest: last !== undefined && ts.isParameter(last) && last.dotDotDotToken !== undefined };
}
