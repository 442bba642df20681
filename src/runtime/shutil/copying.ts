/** Copying files, with what belongs to them. */
import { OSError } from "../core/exceptions/index.ts";
import { call } from "../core/call/index.ts";
import { iter } from "../core/iter.ts";
import { truth } from "../core/truth.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { PySet } from "../builtins/set/index.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { matcher_of } from "./matching.ts";
import { open } from "../io/open.ts";
import { fspath } from "../io/fspath.ts";
import { chmod, makedirs, readlink, symlink, utime } from "../os/changing.ts";
import { scandir } from "../os/listing.ts";
import { lstat, stat } from "../os/stat.ts";
import { basename, join } from "../os/path/parts.ts";
import { exists, isdir, islink, samefile } from "../os/path/tests.ts";
import { S_IMODE, S_ISFIFO } from "../stat/kinds.ts";
import { Error_, SameFileError, SpecialFileError } from "./errors.ts";

const CHUNK = 65536;

interface Follow {
  follow_symlinks?: Py;
}

/** Python's `shutil.copyfileobj(fsrc, fdst, length=0)`: what is left of one file to another @example copyfileobj(source, target) */
export function copyfileobj(fsrc: Py, fdst: Py, length: Py = 0): null {
  const size = truth(length) ? length : CHUNK;
  for (let part: Py = fsrc.read(size); truth(part); part = fsrc.read(size)) fdst.write(part);
  return null;
}

function are_same(src: Py, dst: Py): boolean {
  try {
    return samefile(src, dst);
  } catch (error) {
    if (error instanceof OSError) return false;
    throw error;
  }
}

/** Python's `shutil.copyfile(src, dst, *, follow_symlinks=True)`: the content @returns dst @raises OSError, SameFileError @example copyfile("a", "b") */
export function copyfile<T>(src: Py, dst: T, { follow_symlinks = true }: Follow = {}): T {
  if (are_same(src, dst)) throw new SameFileError(`${repr(src)} and ${repr(dst)} are the same file`);
  for (const each of [src, dst]) {
    if (exists(each) && S_ISFIFO(stat(each).st_mode)) throw new SpecialFileError(`\`${str(fspath(each))}\` is a named pipe`);
  }
  if (!truth(follow_symlinks) && islink(src)) {
    symlink(readlink(src), dst);
    return dst;
  }
  const from = open(src, "rb");
  try {
    const to = open(dst, "wb");
    try {
      copyfileobj(from, to);
    } finally {
      to.close();
    }
  } finally {
    from.close();
  }
  return dst;
}

/** Python's `shutil.copymode(src, dst)`: the permission bits @raises OSError */
export function copymode(src: Py, dst: Py, { follow_symlinks = true }: Follow = {}): null {
  if (!truth(follow_symlinks) && islink(src) && islink(dst)) return null;
  return chmod(dst, S_IMODE(stat(src).st_mode));
}

/** Python's `shutil.copystat(src, dst)`: permission bits and times @raises OSError */
export function copystat(src: Py, dst: Py, { follow_symlinks = true }: Follow = {}): null {
  const follow = truth(follow_symlinks) || !(islink(src) && islink(dst));
  const found = follow ? stat(src) : lstat(src);
  utime(dst, null, { ns: tuple(found.st_atime_ns, found.st_mtime_ns), follow_symlinks: follow });
  return follow ? chmod(dst, S_IMODE(found.st_mode)) : null;
}

function into(src: Py, dst: Py): Py {
  return isdir(dst) ? join(dst, basename(src)) : dst;
}

/** Python's `shutil.copy(src, dst)`: content and permission bits; `dst` may be a folder @returns the new path @raises OSError @example copy("a.txt", "folder") */
export function copy(src: Py, dst: Py, options: Follow = {}): Py {
  const to = into(src, dst);
  copyfile(src, to, options);
  copymode(src, to, options);
  return to;
}

/** Python's `shutil.copy2(src, dst)`: as `copy`, and the times @returns the new path @raises OSError @example copy2("a.txt", "b.txt") */
export function copy2(src: Py, dst: Py, options: Follow = {}): Py {
  const to = into(src, dst);
  copyfile(src, to, options);
  copystat(src, to, options);
  return to;
}

/** Python's `shutil.ignore_patterns(*patterns)`: for `copytree`, leaves out names that match @example ignore_patterns("*.pyc") */
export function ignore_patterns(...patterns: Py[]): (path: Py, names: Py) => PySet {
  const matchers = patterns.map((pattern) => matcher_of(pattern));
  return (_path, names) => new PySet([...iter(names)].filter((name) => matchers.some((matches) => matches(name))));
}

/**
 * Python's `shutil.copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False)`
 *
 * @param ignore called with a folder and the names in it, gives those to leave out
 * @returns dst
 * @raises shutil.Error with a list of what went wrong
 * @example copytree("src", "copy")
 */
export function copytree<T>(src: Py, dst: T, symlinks: Py = false, ignore: Py = null, copy_function: Py = copy2, ignore_dangling_symlinks: Py = false, dirs_exist_ok: Py = false): T {
  const entries = [...scandir(src)];
  const ignored: Py = ignore === null ? [] : call(ignore, fspath(src), entries.map(({ name }): Py => name));
  const left_out = new Set<Py>([...iter(ignored)]);
  const problems: Py[] = [];
  makedirs(dst, undefined, dirs_exist_ok);
  for (const entry of entries) {
    if (left_out.has(entry.name)) continue;
    const [from, to] = [join(src, entry.name), join(dst, entry.name)];
    try {
      if (entry.is_symlink() && truth(symlinks)) {
        symlink(readlink(from), to);
        copystat(from, to, { follow_symlinks: false });
      } else if (entry.is_symlink() && !exists(from) && truth(ignore_dangling_symlinks)) continue;
      else if (entry.is_dir()) copytree(from, to, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok);
      else call(copy_function, from, to);
    } catch (error) {
      if (error instanceof Error_) problems.push(...iter(error.args[0]));
      else if (error instanceof OSError) problems.push(tuple(from, to, str(error)));
      else throw error;
    }
  }
  try {
    copystat(src, dst);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    problems.push(tuple(src, dst, str(error)));
  }
  if (problems.length > 0) throw new Error_(problems);
  return dst;
}

