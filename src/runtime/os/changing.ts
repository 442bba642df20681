/** Making, renaming and removing files and folders. */
import { FileExistsError, FileNotFoundError, OSError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { getitem } from "../core/items/index.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { bytes_decode } from "../builtins/bytes/code.ts";
import {
  host_access, host_chmod, host_chown, host_link, host_mkdir, host_readlink, host_rename, host_rmdir, host_symlink, host_truncate, host_unlink, host_utime,
} from "../platform/filesystem.ts";
import { int_of } from "../io/arguments.ts";
import { fspath } from "../io/fspath.ts";
import { file_argument, path_argument } from "./file_argument.ts";
import { isdir } from "./path/tests.ts";
import { exists } from "./path/tests.ts";
import { split } from "./path/parts.ts";

interface DirFd {
  dir_fd?: Py;
}

interface TwoDirs {
  src_dir_fd?: Py;
  dst_dir_fd?: Py;
}

/** Python's `os.mkdir(path, mode=0o777)` @raises FileExistsError, FileNotFoundError and other OSErrors @example mkdir("new") */
export function mkdir(path: Py, mode: Py = 0o777, _options: DirFd = {}): null {
  const { host, name } = path_argument(path, "mkdir");
  host_mkdir(host, int_of(mode), name);
  return null;
}

/**
 * Python's `os.makedirs(name, mode=0o777, exist_ok=False)`: a folder, and those above that are missing.
 *
 * @raises FileExistsError if it is there, unless `exist_ok`
 * @example makedirs("a/b/c", undefined, true)
 */
export function makedirs(name: Py, mode: Py = 0o777, exist_ok: Py = false): null {
  let [head, tail] = split(name);
  if (is_empty(tail)) [head, tail] = split(head);
  if (!is_empty(head) && !is_empty(tail) && !exists(head)) {
    try {
      makedirs(head, 0o777, exist_ok);
    } catch (error) {
      // Somebody else may have been quicker.
      if (!(error instanceof FileExistsError)) throw error;
    }
    if (fspath(tail) === "." || (tail instanceof Bytes && tail.length === 1 && tail.data[0] === 46)) return null;
  }
  try {
    mkdir(name, mode);
  } catch (error) {
    if (!(error instanceof OSError) || !truth(exist_ok) || !isdir(name)) throw error;
  }
  return null;
}

function is_empty(part: Py): boolean {
  return part.length === 0;
}

/** Python's `os.remove(path)` @raises FileNotFoundError and other OSErrors @example remove("a.txt") */
export function remove(path: Py, _options: DirFd = {}): null {
  return unlinked(path, "remove");
}

/** Python's `os.unlink(path)`: the same as `remove`. @raises OSError @example unlink("a.txt") */
export function unlink(path: Py, _options: DirFd = {}): null {
  return unlinked(path, "unlink");
}

function unlinked(path: Py, method: string): null {
  const { host, name } = path_argument(path, method);
  host_unlink(host, name);
  return null;
}

/** Python's `os.rmdir(path)`: an empty folder @raises OSError @example rmdir("old") */
export function rmdir(path: Py, _options: DirFd = {}): null {
  const { host, name } = path_argument(path, "rmdir");
  host_rmdir(host, name);
  return null;
}

/** Python's `os.removedirs(name)`: a folder, and those above as far as they are empty @raises OSError @example removedirs("a/b") */
export function removedirs(name: Py): null {
  rmdir(name);
  let [head, tail] = split(name);
  if (is_empty(tail)) [head, tail] = split(head);
  while (!is_empty(head) && !is_empty(tail)) {
    try {
      rmdir(head);
    } catch (error) {
      if (error instanceof OSError) break;
      throw error;
    }
    [head, tail] = split(head);
  }
  return null;
}

/** Python's `os.rename(src, dst)` @raises OSError @example rename("a", "b") */
export function rename(src: Py, dst: Py, _options: TwoDirs = {}): null {
  const [from, to] = [path_argument(src, "rename", "src"), path_argument(dst, "rename", "dst")];
  host_rename(from.host, to.host, from.name, to.name);
  return null;
}

/** Python's `os.replace(src, dst)`: like `rename` @raises OSError @example replace("new.txt", "a.txt") */
export function replace(src: Py, dst: Py, _options: TwoDirs = {}): null {
  const [from, to] = [path_argument(src, "replace", "src"), path_argument(dst, "replace", "dst")];
  host_rename(from.host, to.host, from.name, to.name);
  return null;
}

/** Python's `os.renames(old, new)`: makes folders that are missing, removes those that become empty @raises OSError @example renames("a/x", "b/x") */
export function renames(old: Py, new_: Py): null {
  const [head, tail] = split(new_);
  if (!is_empty(head) && !is_empty(tail) && !exists(head)) makedirs(head);
  rename(old, new_);
  const [before, name] = split(old);
  if (is_empty(before) || is_empty(name)) return null;
  try {
    removedirs(before);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
  }
  return null;
}

/** Python's `os.link(src, dst)`: a second name @raises OSError @example link("a", "b") */
export function link(src: Py, dst: Py, _options: TwoDirs & { follow_symlinks?: Py } = {}): null {
  const [from, to] = [path_argument(src, "link", "src"), path_argument(dst, "link", "dst")];
  host_link(from.host, to.host, from.name, to.name);
  return null;
}

/** Python's `os.symlink(src, dst, target_is_directory=False)` @raises OSError @example symlink("target", "link") */
export function symlink(src: Py, dst: Py, _target_is_directory: Py = false, _options: DirFd = {}): null {
  const [from, to] = [path_argument(src, "symlink", "src"), path_argument(dst, "symlink", "dst")];
  host_symlink(from.host, to.host, from.name, to.name);
  return null;
}

/** Python's `os.readlink(path)` @raises OSError if it is no link @example readlink("link") // "target" */
export function readlink(path: Py, _options: DirFd = {}): Py {
  const { host, name } = path_argument(path, "readlink");
  const target = new Bytes(host_readlink(host, name));
  return name instanceof Bytes ? target : bytes_decode(target, "utf-8", "surrogateescape");
}

/** Python's `os.chmod(path, mode)` @raises OSError @example chmod("a.txt", 0o600) */
export function chmod(path: Py, mode: Py, _options: DirFd & { follow_symlinks?: Py } = {}): null {
  const { host, name } = file_argument(path, "chmod");
  host_chmod(host, int_of(mode), name);
  return null;
}

/** Python's `os.chown(path, uid, gid)`; -1 leaves one as it is @raises OSError @example chown("a.txt", 0, -1) */
export function chown(path: Py, uid: Py, gid: Py, { follow_symlinks = true }: DirFd & { follow_symlinks?: Py } = {}): null {
  const { host, name } = path_argument(path, "chown");
  host_chown(host, int_of(uid), int_of(gid), truth(follow_symlinks), name);
  return null;
}

/** Python's `os.lchown(path, uid, gid)`: of a link itself @raises OSError */
export function lchown(path: Py, uid: Py, gid: Py): null {
  return chown(path, uid, gid, { follow_symlinks: false });
}

/** Python's `os.utime(path, times=None, *, ns=…)`: sets the times of access and change @raises OSError @example utime("a.txt", tuple(1, 2)) */
export function utime(path: Py, times: Py = null, { ns, follow_symlinks = true }: DirFd & { ns?: Py; follow_symlinks?: Py } = {}): null {
  const { host, name } = file_argument(path, "utime");
  const now = Date.now() / 1e3;
  const item = (i: number): number => (ns !== undefined ? Number(getitem(ns, i)) / 1e9 : times === null ? now : Number(getitem(times, i)));
  host_utime(host, item(0), item(1), truth(follow_symlinks), name);
  return null;
}

/** Python's `os.access(path, mode)`: whether a file can be used in ways @example access("a.txt", R_OK) */
export function access(path: Py, mode: Py, _options: DirFd & { effective_ids?: Py; follow_symlinks?: Py } = {}): boolean {
  return host_access(path_argument(path, "access").host, int_of(mode));
}

/** Python's `os.truncate(path, length)` @raises OSError @example truncate("a.txt", 0) */
export function truncate(path: Py, length: Py): null {
  const { host, name } = file_argument(path, "truncate");
  if (typeof host === "number") throw new FileNotFoundError(2, "No such file or directory", path);
  host_truncate(host, int_of(length), name);
  return null;
}

