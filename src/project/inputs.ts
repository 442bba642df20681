/** What the command line names, as a list of Python files. */
import { diagnostic } from "../diagnostics/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FileError, type FileSystem } from "./file-system.ts";
import { basename, commonFolder, dirname, isInside, join } from "./paths.ts";

export interface InputFile {
  /** Absolute. */
  readonly file: string;
  /** The path in the manner it was given. */
  readonly shown: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  /** Folders that were named: nothing is ever written into them. */
  readonly folders: readonly string[];
  /** The folder that the tree of the output mirrors. */
  readonly common: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The name that standard input goes by. */
export const STDIN = "<stdin>";

const SKIPPED = new Set(["__pycache__", "node_modules", "site-packages", "venv", "env"]);

/** Finds the files that arguments mean: paths of files and folders, and patterns. `-` has to be provided by the caller. */
export async function findInputs(args: readonly string[], cwd: string, fs: FileSystem): Promise<Inputs> {
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, InputFile>();
  const folders: string[] = [];
  const bases: string[] = [];

  const add = (file: string, shown: string): void => {
    if (!files.has(file)) files.set(file, { file, shown });
  };
  const addPath = (path: string, shown: string): void => {
    const kind = fs.kind(path);
    if (kind === "folder") {
      folders.push(path);
      bases.push(path);
      const before = files.size;
      const found = walk(path, shown, fs);
      diagnostics.push(...found.diagnostics);
      for (const each of found.files) add(each.file, each.shown);
      if (files.size === before && found.files.length === 0 && found.diagnostics.length === 0) diagnostics.push(diagnostic("no-python-files", shown, null, { folder: shown }));
    } else if (kind === null) {
      diagnostics.push(diagnostic("unreadable-input", shown, null, { file: shown, why: "no such file or directory" }));
    } else {
      bases.push(dirname(path));
      add(path, shown);
    }
  };

  for (const arg of args) {
    if (arg === "-") {
      const file = join(cwd, STDIN);
      bases.push(cwd);
      add(file, STDIN);
      continue;
    }
    const path = arg.startsWith("/") || /^[A-Za-z]:\//.test(arg) ? join(arg) : join(cwd, arg);
    if (fs.kind(path) !== null || !/[*?[\]{}!]/.test(arg)) {
      addPath(path, tidy(arg));
      continue;
    }
    const matches = (await fs.glob(arg, cwd)).filter((match) => fs.kind(match) === "folder" || /\.pyw?$/.test(match));
    if (matches.length === 0) diagnostics.push(diagnostic("unreadable-input", arg, null, { file: arg, why: "no Python file matches the pattern" }));
    for (const match of matches) addPath(match, isInside(match, cwd) && !arg.startsWith("/") ? match.slice(cwd.length + 1) : match);
  }
  return { files: [...files.values()], folders, common: commonFolder(bases) ?? cwd, diagnostics };
}

function tidy(arg: string): string {
  return arg.replace(/^(?:\.\/+)+(?=.)/, "").replace(/(?<=.)\/+$/, "");
}

interface Walked {
  readonly files: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The Python files below a folder. Links are followed only as long as they stay inside, and never twice. */
function walk(top: string, shownTop: string, fs: FileSystem): Walked {
  const files: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const realTop = fs.real(top);
  const seen = new Set<string>();

  const visit = (folder: string, shown: string): void => {
    const real = fs.real(folder);
    if (seen.has(real)) return;
    seen.add(real);
    let names: readonly string[];
    try {
      names = fs.list(folder);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      diagnostics.push(diagnostic("unreadable-input", shown, null, { file: shown, why: error.message }));
      return;
    }
    if (folder !== top && names.includes("pyvenv.cfg")) return;
    for (const name of names) {
      if (name.startsWith(".") || SKIPPED.has(name)) continue;
      const path = join(folder, name);
      const shownPath = shown === "." ? name : `${shown}/${name}`;
      const kind = fs.kind(path);
      const python = /\.py$/.test(name);
      if (kind !== "folder" && !python) continue;
      if (fs.isLink(path)) {
        if (kind === null) {
          diagnostics.push(diagnostic("unreadable-input", shownPath, null, { file: shownPath, why: "a link that leads nowhere" }));
          continue;
        }
        if (!isInside(fs.real(path), realTop)) {
          if (kind === "file" || holdsPython(path, fs)) diagnostics.push(diagnostic("link-leads-out", shownPath, null, { file: shownPath, target: fs.real(path) }));
          continue;
        }
      }
      if (kind === "folder") visit(path, shownPath);
      else files.push({ file: path, shown: shownPath });
    }
  };
  visit(top, shownTop);
  return { files, diagnostics };
}

/** Whether it matters that a folder is left out. */
function holdsPython(folder: string, fs: FileSystem): boolean {
  try {
    return fs.list(folder).some((name) => basename(name).endsWith(".py") || fs.kind(join(folder, name)) === "folder");
  } catch {
    return true;
  }
}
