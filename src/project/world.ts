/** What is known of the Python files on the machine: each is read, decoded and searched for imports once. */
import { diagnostic } from "../diagnostics/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { decode } from "./decode.ts";
import { FileError, type FileSystem } from "./file-system.ts";
import type { ModuleName } from "./module-name.ts";
import { dirname, join } from "./paths.ts";
import { scanImports } from "./scan-imports.ts";

export interface PythonFile {
  /** Absolute. */
  readonly file: string;
  /** The path as the user would write it, for diagnostics. */
  readonly shown: string;
  readonly source: string;
}

/** A file that could not be had, with what to tell of it. */
export interface Unreadable {
  readonly diagnostic: Diagnostic;
}

/** Modules that CPython has before it looks at folders; a file of that name is never imported. */
const ALWAYS_BUILTIN = new Set(["sys", "time", "builtins", "marshal", "posix", "errno", "atexit", "itertools", "gc", "os", "io", "abc", "codecs", "site", "stat"]);

export class World {
  readonly fs: FileSystem;
  readonly #files = new Map<string, PythonFile | Unreadable>();
  readonly #kinds = new Map<string, ReturnType<FileSystem["kind"]>>();
  /** Paths that were looked for in vain: were one to appear, imports would mean something else. */
  readonly absent = new Set<string>();

  constructor(fs: FileSystem) {
    this.fs = fs;
  }

  /** Makes a file known whose bytes come from elsewhere: standard input, an editor. */
  provideBytes(file: string, shown: string, bytes: Uint8Array): void {
    this.#files.set(file, decoded(file, shown, bytes));
    this.#kinds.set(file, "file");
  }

  /** The text of a file that was read, by the path that diagnostics show. */
  sourceOf(shown: string): string | null {
    for (const file of this.#files.values()) if ("source" in file && file.shown === shown) return file.source;
    return null;
  }

  kind(path: string): ReturnType<FileSystem["kind"]> {
    let kind = this.#kinds.get(path);
    if (kind === undefined) this.#kinds.set(path, (kind = this.fs.kind(path)));
    return kind;
  }

  /** The text of a file, or why there is none. */
  read(file: string, shown: string): PythonFile | Unreadable {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const found = this.#read(file, shown);
    this.#files.set(file, found);
    return found;
  }

  #read(file: string, shown: string): PythonFile | Unreadable {
    try {
      return decoded(file, shown, this.fs.read(file));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return { diagnostic: diagnostic("unreadable-input", shown, null, { file: shown, why: error.message }) };
    }
  }

  /** The files that a file's imports lead to below its root, packages on the way included. */
  imports(from: PythonFile, { root, name, isPackage }: ModuleName): readonly string[] {
    const found = new Set<string>();
    for (const { level, module, names } of scanImports(from.source)) {
      const base = level === 0 ? "" : ancestor(name, isPackage ? level - 1 : level);
      if (base === null) continue;
      const full = [base, module].filter((part) => part !== "").join(".");
      for (const each of full === "" ? names : [full, ...names.map((inner) => `${full}.${inner}`)]) this.#find(root, each, found);
    }
    found.delete(from.file);
    return [...found];
  }

  /** Adds the files of `a`, `a.b`, `a.b.c` as far as they exist. */
  #find(root: string, dotted: string, found: Set<string>): void {
    const parts = dotted.split(".");
    if (ALWAYS_BUILTIN.has(parts[0] ?? "")) return;
    let folder = root;
    for (const part of parts) {
      const path = join(folder, part);
      const init = join(path, "__init__.py");
      if (this.#isFile(init)) found.add(init);
      else if (this.#isFile(`${path}.py`)) {
        found.add(`${path}.py`);
        return;
      } else if (this.kind(path) !== "folder") return;
      folder = path;
    }
  }

  #isFile(path: string): boolean {
    const is = this.kind(path) === "file";
    if (!is) this.absent.add(path);
    return is;
  }

  /** The `__init__.py` files of the packages around a file, which run before it. */
  packagesAround(file: string, root: string): readonly string[] {
    const found: string[] = [];
    for (let folder = dirname(file); folder !== root && folder !== dirname(folder); folder = dirname(folder)) {
      const init = join(folder, "__init__.py");
      if (init !== file && this.#isFile(init)) found.unshift(init);
    }
    return found;
  }
}

function decoded(file: string, shown: string, bytes: Uint8Array): PythonFile | Unreadable {
  const found = decode(bytes);
  if ("text" in found) return withoutNull({ file, shown, source: found.text });
  if (found.error === "decoding-error") return { diagnostic: diagnostic("decoding-error", shown, null, { message: found.message }) };
  return { diagnostic: diagnostic("unknown-encoding", shown, null, { encoding: found.encoding }) };
}

/** CPython takes no file that holds a null character. */
function withoutNull(file: PythonFile): PythonFile | Unreadable {
  const start = file.source.indexOf("\0");
  if (start < 0) return file;
  const lines = file.source.slice(0, start).split(/\r\n?|\n/);
  const column = lines.at(-1)?.length ?? 0;
  const span = { start, end: start + 1, line: lines.length, column, endLine: lines.length, endColumn: column + 1 };
  return { diagnostic: diagnostic("syntax-error", file.shown, span, { message: "source code cannot contain null bytes" }) };
}

/** The package that so many dots mean, from a module's name; null beyond the top. */
function ancestor(name: string, levels: number): string | null {
  const parts = name.split(".");
  return levels >= parts.length ? (levels === 0 ? name : null) : parts.slice(0, parts.length - levels).join(".");
}
