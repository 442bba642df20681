import { getLibFiles } from "@ts-morph/common";
import type { TypeChecker, TypeCheckOptions, TypeProblem } from "./typecheck.ts";
import { ts } from "./typescript.ts";

/** Where checked files seem to lie: a folder of their own, whose package.json makes them ES modules. */
const ROOT = "/program/";
const LIBRARY = "/lib/";

/** What `py2ts-runtime/tsconfig.json` says; a test holds the two together. */
export const PROGRAM_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** Makes a checker that parses the library and the runtime once, however often it is asked. */
export function makeTypeChecker({ runtime }: TypeCheckOptions): TypeChecker {
  const folder = runtime.replaceAll("\\", "/").replace(/\/$/, "");
  const shared = sharedFiles();
  let previous: ts.Program | undefined;
  let parsed = new Map<string, ts.SourceFile>();

  function check(files: ReadonlyMap<string, string>): readonly TypeProblem[] {
    const names = new Map([...files.keys()].map((path) => [ROOT + path.replaceAll("\\", "/").replace(/^\/+/, ""), path]));
    const current = new Map<string, ts.SourceFile>();
    const readText = (name: string): string | undefined => {
      if (name === `${ROOT}package.json`) return '{ "type": "module" }';
      const path = names.get(name);
      return path === undefined ? shared.read(name) : files.get(path);
    };

    const host: ts.CompilerHost = {
      fileExists: (name) => names.has(name) || name === `${ROOT}package.json` || shared.exists(name),
      readFile: readText,
      getSourceFile(name, options) {
        if (!names.has(name)) return shared.source(name, options);
        const text = readText(name) ?? "";
        const known = parsed.get(name);
        const file = known?.text === text ? known : ts.createSourceFile(name, text, options);
        current.set(name, file);
        return file;
      },
      getDefaultLibFileName: (options) => LIBRARY + ts.getDefaultLibFileName(options),
      getDefaultLibLocation: () => LIBRARY,
      writeFile: () => undefined,
      getCurrentDirectory: () => ROOT,
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
      resolveModuleNameLiterals: (literals, from, redirected, options, file) => literals.map((literal) => {
        const own = runtimeFile(literal.text, folder, shared);
        if (own !== undefined) return { resolvedModule: own };
        return ts.resolveModuleName(literal.text, from, options, host, undefined, redirected, ts.getModeForUsageLocation(file, literal, options));
      }),
    };

    const program = ts.createProgram({ rootNames: [...names.keys()], options: PROGRAM_OPTIONS, host, ...(previous === undefined ? {} : { oldProgram: previous }) });
    previous = program;
    parsed = current;
    const found = [...program.getGlobalDiagnostics(), ...[...current.values()].flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])];
    return found.map((diagnostic) => problem(diagnostic, names));
  }

  return { check };
}

/** The file that a specifier of the runtime means, whatever package managers have installed. */
function runtimeFile(specifier: string, folder: string, files: SharedFiles): ts.ResolvedModuleFull | undefined {
  if (specifier !== "py2ts-runtime" && !specifier.startsWith("py2ts-runtime/")) return undefined;
  const base = `${folder}${specifier.slice("py2ts-runtime".length)}/index`;
  const extension = files.exists(`${base}.d.ts`) ? ts.Extension.Dts : ts.Extension.Ts;
  const resolvedFileName = base + extension;
  return files.exists(resolvedFileName) ? { resolvedFileName, extension, isExternalLibraryImport: true } : undefined;
}

interface SharedFiles {
  exists(name: string): boolean;
  read(name: string): string | undefined;
  source(name: string, options: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined;
}

/** Files that stay the same from check to check: TypeScript's library, which is in memory, and the runtime, on disk. */
function sharedFiles(): SharedFiles {
  const library = new Map(getLibFiles().map((file) => [LIBRARY + file.fileName, file.text]));
  const known = new Map<string, boolean>();
  const sources = new Map<string, ts.SourceFile | undefined>();
  const read = (name: string): string | undefined => (name.startsWith(LIBRARY) ? library.get(name) : ts.sys.readFile(name));
  return {
    read,
    exists(name) {
      if (name.startsWith(LIBRARY)) return library.has(name);
      if (name.startsWith(ROOT)) return false;
      const before = known.get(name);
      if (before !== undefined) return before;
      const found = ts.sys.fileExists(name);
      known.set(name, found);
      return found;
    },
    source(name, options) {
      if (sources.has(name)) return sources.get(name);
      const text = read(name);
      const file = text === undefined ? undefined : ts.createSourceFile(name, text, options);
      sources.set(name, file);
      return file;
    },
  };
}

function problem(diagnostic: ts.Diagnostic, names: ReadonlyMap<string, string>): TypeProblem {
  const { file, start = 0, code } = diagnostic;
  const place = file === undefined ? { line: 0, character: 0 } : ts.getLineAndCharacterOfPosition(file, start);
  return {
    path: file === undefined ? "" : names.get(file.fileName) ?? file.fileName,
    line: place.line + 1,
    column: place.character,
    code,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"),
  };
}
