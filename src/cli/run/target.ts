/** What `run` is to run. */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export interface RunTarget {
  /** Absolute path of the Python file. */
  readonly file: string;
  /** `sys.argv[0]`. */
  readonly argv0: string;
  /** Folder that imports start from. */
  readonly root: string;
  /** Whether it was started with `-m`. */
  readonly asModule: boolean;
  readonly args: readonly string[];
}

/** The target of `run FILE ARGS…`. */
export function scriptTarget(path: string, args: readonly string[]): RunTarget {
  const file = resolve(path);
  return { file, argv0: path, root: dirname(file), asModule: false, args };
}

/** The target of `run -m NAME ARGS…`, from the current folder: a package's `__main__.py` or a module; null if there is neither. */
export function moduleTarget(name: string, args: readonly string[], cwd: string): RunTarget | null {
  if (!/^[\p{ID_Start}_][\p{ID_Continue}]*(?:\.[\p{ID_Start}_][\p{ID_Continue}]*)*$/u.test(name)) return null;
  const base = join(cwd, ...name.split("."));
  const file = [join(base, "__main__.py"), `${base}.py`].find((path) => existsSync(path));
  return file === undefined ? null : { file, argv0: file, root: cwd, asModule: true, args };
}
