/** Where a Python file stands in the world of imports: its root (an entry of `sys.path`) and its dotted name. */
import type { FileSystem } from "./file-system.ts";
import { basename, dirname, join, relative } from "./paths.ts";

export interface ModuleName {
  /** Folder that absolute imports of the file start from. */
  readonly root: string;
  readonly name: string;
  readonly isPackage: boolean;
}

const INIT = "__init__.py";

/** The name of a file by the packages around it: folders above it that hold an `__init__.py`. */
export function nameOfFile(file: string, fs: Pick<FileSystem, "kind">): ModuleName {
  let root = dirname(file);
  while (fs.kind(join(root, INIT)) === "file" && dirname(root) !== root) root = dirname(root);
  // `python -m folder` runs a folder with `__main__.py`, whether or not it is a regular package.
  if (root === dirname(file) && fs.kind(join(root, "__main__.py")) === "file" && dirname(root) !== root) root = dirname(root);
  return nameBelow(file, root);
}

/** The name of a file seen from a root. */
export function nameBelow(file: string, root: string): ModuleName {
  const isPackage = basename(file) === INIT;
  const path = relative(root, isPackage ? dirname(file) : file.replace(/\.pyw?$/, ""));
  // A root package: `__init__.py` at the very root has nothing above it to be named from.
  return { root, name: path === "." ? "__init__" : path.replaceAll("/", "."), isPackage };
}
