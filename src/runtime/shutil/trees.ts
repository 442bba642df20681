/** Removing and moving whole folders. */
import { OSError } from "../core/exceptions/index.ts";
import { call } from "../core/call/index.ts";
import { tuple } from "../core/tuple.ts";
import { truth } from "../core/truth.ts";
import { type } from "../core/class/index.ts";
import type { Py } from "../core/value.ts";
import { str } from "../builtins/repr/index.ts";
import { fspath } from "../io/fspath.ts";
import { readlink, rename, rmdir, symlink, unlink } from "../os/changing.ts";
import { type DirEntry, scandir } from "../os/listing.ts";
import { lstat } from "../os/stat.ts";
import { absolute, basename, join } from "../os/path/parts.ts";
import { exists, isdir, islink, samefile } from "../os/path/tests.ts";
import { path_text } from "../os/path/text.ts";
import { S_ISDIR, S_ISLNK } from "../stat/kinds.ts";
import { copy2, copytree } from "./copying.ts";
import { Error_ } from "./errors.ts";

/** Told of an error: the function, the path and the error. */
type Told = (func: Py, path: Py, error: OSError) => void;

/**
 * Python's `shutil.rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None)`: removes a folder with all that is in it.
 *
 * @param onexc called with the function that failed, the path and the exception
 * @raises OSError unless somebody is told
 * @example rmtree("build")
 */
export function rmtree(path: Py, ignore_errors: Py = false, onerror: Py = null, { onexc = null }: { onexc?: Py; dir_fd?: Py } = {}): null {
  remove_tree(path, told_by(ignore_errors, onerror, onexc));
  return null;
}

function told_by(ignore_errors: Py, onerror: Py, onexc: Py): Told {
  if (truth(ignore_errors)) return () => {};
  if (onexc !== null) return (func, path, error) => void call(onexc, func, path, error);
  if (onerror !== null) return (func, path, error) => void call(onerror, func, path, tuple(type(error), error, error.__traceback__));
  return (_func, _path, error) => {
    throw error;
  };
}

function attempt(func: Py, path: Py, tell: Told): boolean {
  try {
    func(path);
    return true;
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    tell(func, path, error);
    return false;
  }
}

function remove_tree(path: Py, tell: Told): void {
  let mode = 0;
  if (!attempt((each: Py) => (mode = lstat(each).st_mode), path, (_func, at, error) => tell(lstat, at, error))) return;
  if (S_ISLNK(mode)) return tell(islink, path, new OSError("Cannot call rmtree on a symbolic link"));
  if (!S_ISDIR(mode)) return tell(scandir, path, new OSError(20, "Not a directory", fspath(path)));
  remove_folder(path, tell);
}

function remove_folder(path: Py, tell: Told): void {
  let entries: DirEntry[] = [];
  attempt((each: Py) => (entries = [...scandir(each)]), path, (_func, at, error) => tell(scandir, at, error));
  for (const entry of entries) {
    if (entry.is_dir({ follow_symlinks: false })) remove_folder(entry.path, tell);
    else attempt(unlink, entry.path, tell);
  }
  attempt(rmdir, path, tell);
}

function is_inside(src: Py, dst: Py): boolean {
  const [from, to] = [src, dst].map((path) => `${absolute(path_text(path).text).replace(/\/$/, "")}/`);
  return to!.startsWith(from!);
}

/**
 * Python's `shutil.move(src, dst, copy_function=copy2)`: renames, or copies and removes where that can't be done.
 *
 * @param dst a new name, or a folder to move into
 * @returns the new path
 * @raises OSError, shutil.Error
 * @example move("a.txt", "folder")
 */
export function move(src: Py, dst: Py, copy_function: Py = copy2): Py {
  let to: Py = dst;
  if (isdir(dst)) {
    if (exists(src) && samefile(src, dst) && !islink(src)) {
      rename(src, dst);
      return null;
    }
    const { text, made } = path_text(src);
    to = join(dst, basename(made(text.replace(/(.)\/+$/, "$1"))));
    if (exists(to)) throw new Error_(`Destination path '${str(to)}' already exists`);
  }
  try {
    rename(src, to);
  } catch (error) {
    // Only another file system is a reason to copy.
    if (!(error instanceof OSError)) throw error;
    if (islink(src)) {
      symlink(readlink(src), to);
      unlink(src);
    } else if (isdir(src)) {
      if (is_inside(src, dst)) throw new Error_(`Cannot move a directory '${str(src)}' into itself '${str(dst)}'.`);
      copytree(src, to, true, null, copy_function);
      rmtree(src);
    } else {
      call(copy_function, src, to);
      unlink(src);
    }
  }
  return to;
}

