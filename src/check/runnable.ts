/** The programs among files and folders: what can be run and compared. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

export interface Runnable {
  /** How it is called in the table. */
  readonly shown: string;
  readonly cwd: string;
  /** What follows `python` or `py2ts-async run`. */
  readonly args: readonly string[];
  /** Recorded output and exit code. */
  readonly recorded: Recording | null;
}

export interface Recording {
  readonly stdout: Buffer;
  readonly code: number;
}

/** The programs of a path, or null where there is nothing at that path. */
export function findRunnables(path: string): readonly Runnable[] | null {
  const full = resolve(path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (found === undefined) return null;
  return found.isDirectory() ? inFolder(full, path.replace(/\/+$/, "")) : [script(full, path)];
}

function script(full: string, shown: string): Runnable {
  return { shown, cwd: dirname(full), args: [basename(full)], recorded: recording(full.replace(/\.pyw?$/, "")) };
}

function inFolder(full: string, shown: string): Runnable[] {
  const command = join(full, "run.txt");
  if (existsSync(command)) return [commanded(full, shown, readFileSync(command, "utf8"))];
  if (existsSync(join(full, "__main__.py"))) return [{ shown, cwd: dirname(full), args: ["-m", basename(full)], recorded: recording(full) }];
  // A package without `__main__.py` is there to be imported.
  if (existsSync(join(full, "__init__.py"))) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => !/^[._]|^node_modules$/.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(full, entry.name);
      const name = join(shown, entry.name);
      if (entry.isDirectory()) return inFolder(inner, name);
      return entry.isFile() && entry.name.endsWith(".py") && !isModule(full, entry.name) ? [script(inner, name)] : [];
    });
}

/** A project says in `run.txt` how it is started: `python -m market --fast`. Its output is `expected.out`. */
function commanded(full: string, shown: string, text: string): Runnable {
  const words = [...text.trim().matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single ?? double ?? plain ?? "");
  return { shown, cwd: full, args: words.slice(1), recorded: recording(join(full, "expected")) };
}

/** Whether a file is only there to be imported by its neighbours: some of them says so and it prints nothing of its own. */
function isModule(folder: string, name: string): boolean {
  const stem = name.replace(/\.py$/, "");
  if (existsSync(join(folder, `${stem}.out`)) || /__name__\s*==/.test(readFileSync(join(folder, name), "utf8"))) return false;
  const pattern = new RegExp(`^\\s*(?:import\\s+(?:[\\w.]+\\s*,\\s*)*${stem}\\b|from\\s+${stem}\\s+import\\b)`, "m");
  return readdirSync(folder).some((other) => other !== name && other.endsWith(".py") && pattern.test(readFileSync(join(folder, other), "utf8")));
}

/** What was recorded beside a program: `NAME.out`, and `NAME.exit` where the exit code is not 0. */
function recording(stem: string): Recording | null {
  const out = `${stem}.out`;
  if (!existsSync(out)) return null;
  const exit = `${stem}.exit`;
  return { stdout: readFileSync(out), code: existsSync(exit) ? Number(readFileSync(exit, "utf8").trim()) : 0 };
}
