/** Programs: modules that are compiled together. */
import type { Diagnostic } from "../diagnostics/index.ts";
import type { SourceModule } from "../options.ts";
import type { InputFile } from "./inputs.ts";
import { nameBelow, nameOfFile, type ModuleName } from "./module-name.ts";
import { dirname, relative } from "./paths.ts";
import type { PythonFile, World } from "./world.ts";

export interface ProgramModule extends SourceModule {
  /** Absolute path of the Python file. */
  readonly file: string;
  /** Folder that its name starts from. */
  readonly root: string;
  /** Whether it was asked for, rather than only imported. */
  readonly wanted: boolean;
}

export interface Program {
  readonly modules: readonly ProgramModule[];
}

export interface Programs {
  readonly programs: readonly Program[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Node {
  readonly source: PythonFile;
  readonly name: ModuleName;
  readonly wanted: boolean;
  readonly imports: readonly string[];
}

/**
 * Sorts files into programs: a package is one, scripts that import one another are one, any other script is one of its own.
 *
 * @param wanted the files asked for; what they import is found from there
 * @param alsoWanted whether an imported file counts as asked for
 */
export function findPrograms(wanted: readonly InputFile[], world: World, alsoWanted: (file: string) => boolean = () => false): Programs {
  const diagnostics: Diagnostic[] = [];
  const nodes = new Map<string, Node>();
  const folders = new Map<string, string>(wanted.map(({ file, shown }) => [dirname(file), dirname(shown)]));
  const queue = wanted.map(({ file, shown }) => ({ file, shown, root: null as string | null, wanted: true }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (nodes.has(next.file)) continue;
    const source = world.read(next.file, next.shown);
    if ("diagnostic" in source) {
      if (!diagnostics.includes(source.diagnostic)) diagnostics.push(source.diagnostic);
      continue;
    }
    const name = next.root === null ? nameOfFile(next.file, world) : nameBelow(next.file, next.root);
    const imports = [...world.packagesAround(next.file, name.root), ...world.imports(source, name)];
    nodes.set(next.file, { source, name, wanted: next.wanted, imports });
    for (const file of imports) queue.push({ file, shown: shownPath(file, folders), root: name.root, wanted: alsoWanted(file) });
  }
  return { programs: group(nodes).map(nameProgram), diagnostics };
}

/** The program of a script: the file itself is `__main__`, what it imports lies in its folder. */
export function scriptProgram(file: string, shown: string, world: World): Programs {
  return entryProgram({ file, shown, root: dirname(file), main: "__main__" }, world);
}

/** The program of `-m package.module`, from a folder. */
export function moduleProgram(file: string, shown: string, root: string, world: World): Programs {
  return entryProgram({ file, shown, root, main: null }, world);
}

interface Entry {
  readonly file: string;
  readonly shown: string;
  readonly root: string;
  /** What the entry is called; null for its own name. */
  readonly main: string | null;
}

function entryProgram(entry: Entry, world: World): Programs {
  const diagnostics: Diagnostic[] = [];
  const modules: ProgramModule[] = [];
  const seen = new Set<string>();
  const queue = [entry.file];
  let importsItself = false;
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const source = world.read(file, file === entry.file ? entry.shown : shownPath(file, new Map([[dirname(entry.file), dirname(entry.shown)]])));
    if ("diagnostic" in source) {
      diagnostics.push(source.diagnostic);
      continue;
    }
    const name = nameBelow(file, entry.root);
    const imports = [...world.packagesAround(file, entry.root), ...world.imports(source, name)];
    importsItself ||= imports.includes(entry.file);
    modules.push({ ...name, path: source.shown, source: source.source, file, wanted: true });
    queue.push(...imports);
  }
  const { main } = entry;
  if (main === null || importsItself) return { programs: [{ modules }], diagnostics };
  return { programs: [{ modules: modules.map((module) => (module.file === entry.file ? { ...module, name: main } : module)) }], diagnostics };
}

/** Files that are linked by imports, or by standing in one package. */
function group(nodes: ReadonlyMap<string, Node>): Node[][] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    const up = parent.get(key) ?? key;
    if (up === key) return key;
    const top = find(up);
    parent.set(key, top);
    return top;
  };
  const link = (a: string, b: string): void => void parent.set(find(a), find(b));
  for (const [file, node] of nodes) {
    for (const target of node.imports) if (nodes.has(target)) link(file, target);
    const [top] = node.name.name.split(".");
    if (node.name.name.includes(".") || node.name.isPackage) link(file, `package ${node.name.root} ${top ?? ""}`);
  }
  const groups = new Map<string, Node[]>();
  for (const [file, node] of nodes) groups.set(find(file), [...(groups.get(find(file)) ?? []), node]);
  return [...groups.values()].flatMap(splitByName).filter((members) => members.some((node) => node.wanted));
}

/** Two modules of one name can't be in one program: the later ones make another. */
function splitByName(members: readonly Node[]): Node[][] {
  const first = new Map<string, Node>();
  const rest: Node[] = [];
  for (const node of members) {
    if (first.has(node.name.name)) rest.push(node);
    else first.set(node.name.name, node);
  }
  return rest.length === 0 ? [[...first.values()]] : [[...first.values()], ...splitByName(rest)];
}

/** A script that alone starts its program is called `__main__`, as Python calls it. */
function nameProgram(members: readonly Node[]): Program {
  const imported = new Set(members.flatMap((node) => node.imports));
  const starts = members.filter((node) => node.wanted && !node.name.isPackage && !node.name.name.includes(".") && !imported.has(node.source.file));
  const [main] = starts.length === 1 ? starts : [];
  return {
    modules: members.map((node) => ({
      ...node.name, name: node === main ? "__main__" : node.name.name, path: node.source.shown, source: node.source.source, file: node.source.file, wanted: node.wanted,
    })),
  };
}

/** The path of an imported file, in the manner of the paths that were given. */
function shownPath(file: string, folders: ReadonlyMap<string, string>): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const shown = folders.get(folder);
    const below = relative(folder, file);
    if (shown !== undefined) return shown === "." ? below : `${shown}/${below}`;
    if (dirname(folder) === folder) return file;
  }
}
