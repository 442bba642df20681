import { Bytes } from "../builtins/bytes/Bytes.ts";
import { LazyIterator } from "../builtins/iteration/LazyIterator.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { NotImplementedError, OSError, TypeError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { filter } from "../fnmatch/functions.ts";
import { fspath } from "../io/fspath.ts";
import { fsdecode, fsencode } from "../os/encode.ts";
import { type DirEntry, scandir } from "../os/listing.ts";
import { join, split } from "../os/path/parts.ts";
import { isdir, lexists } from "../os/path/tests.ts";

export interface GlobOptions {
  /** Where relative patterns begin, the current folder by default. */
  readonly root_dir?: Py;
  readonly dir_fd?: Py;
  /** Whether `**` is any number of folders. */
  readonly recursive?: Py;
  /** Whether names with a dot at their beginning count. */
  readonly include_hidden?: Py;
}

interface Search {
  readonly root: string;
  readonly recursive: boolean;
  readonly hidden: boolean;
}

/**
 * Python's `glob.glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False)`: the paths that match, in the system's order.
 *
 * @param pathname a pattern with `*`, `?` and sets in brackets
 * @example glob("src/*.ts")
 */
export function glob(pathname: Py, options: GlobOptions = {}): Py[] {
  return [...iglob(pathname, options)];
}

/** Python's `glob.iglob(pathname, *, …)`: as `glob`, one after the other. @example for (const path of iglob("*.py")) print(path) */
export function iglob(pathname: Py, { root_dir = null, dir_fd = null, recursive = false, include_hidden = false }: GlobOptions = {}): IterableIterator<Py> {
  if (dir_fd !== null) throw new NotImplementedError("dir_fd unavailable on this platform");
  const is_bytes = pathname instanceof Bytes;
  const pattern = is_bytes ? fsdecode(pathname) : text_of(pathname);
  if (pattern === undefined) throw new TypeError(`expected str, bytes or os.PathLike object, not ${type_name(pathname)}`);
  const search: Search = { root: root_dir === null ? "" : fsdecode(fspath(root_dir)), recursive: truth(recursive), hidden: truth(include_hidden) };
  const found = matches(pattern, search, false);
  return new LazyIterator<Py>("generator", () => {
    let step = found.next();
    // The folder itself, which `**` matches too, has no name.
    while (step.done !== true && step.value === "") step = found.next();
    return step.done === true ? { done: true, value: undefined } : { done: false, value: is_bytes ? fsencode(step.value) : step.value };
  });
}

function* matches(pathname: string, search: Search, only_folders: boolean): Generator<string> {
  const [folder, name] = split(pathname) as readonly [string, string];
  if (!has_magic(pathname)) {
    if (name === "" ? isdir(joined(search.root, folder)) : lexists(joined(search.root, pathname))) yield pathname;
    return;
  }
  const recursive = search.recursive && name === "**";
  if (folder === "") {
    yield* recursive ? below(search.root, search, only_folders) : named(search.root, name, search, only_folders);
    return;
  }
  const folders = folder !== pathname && has_magic(folder) ? matches(folder, search, true) : [folder];
  for (const each of folders) {
    const place = joined(search.root, each);
    const names = !has_magic(name) ? exactly(place, name) : recursive ? below(place, search, only_folders) : named(place, name, search, only_folders);
    for (const found of names) yield join(each, found);
  }
}

/** Names in a folder that match. */
function named(folder: string, pattern: string, search: Search, only_folders: boolean): string[] {
  const names = names_in(folder, only_folders);
  return filter(search.hidden || pattern.startsWith(".") ? names : names.filter((name) => !name.startsWith(".")), pattern);
}

/** The one name, if it is there. */
function exactly(folder: string, name: string): string[] {
  return (name === "" ? isdir(folder) : lexists(joined(folder, name))) ? [name] : [];
}

/** All that is below a folder, and the folder itself, without a name. */
function* below(folder: string, search: Search, only_folders: boolean): Generator<string> {
  if (folder === "" || isdir(folder)) yield "";
  yield* inside(folder, search, only_folders);
}

function* inside(folder: string, search: Search, only_folders: boolean): Generator<string> {
  for (const name of names_in(folder, only_folders)) {
    if (!search.hidden && name.startsWith(".")) continue;
    yield name;
    for (const deeper of inside(joined(folder, name), search, only_folders)) yield joined(name, deeper);
  }
}

function names_in(folder: string, only_folders: boolean): string[] {
  try {
    const entries = [...(scandir(folder === "" ? "." : folder) as Iterable<DirEntry>)];
    return entries.filter((entry) => !only_folders || entry.is_dir()).map((entry) => String(entry.name));
  } catch (error) {
    if (error instanceof OSError) return [];
    throw error;
  }
}

function joined(folder: string, name: string): string {
  return folder === "" || name === "" ? folder || name : join(folder, name);
}

/** Python's `glob.has_magic(s)`: whether a text has wildcards. @example has_magic("*.py") // true */
export function has_magic(s: Py): boolean {
  return /[*?[]/.test(s instanceof Bytes ? fsdecode(s) : String(s));
}

/** Python's `glob.escape(pathname)`: the pattern that matches just this path. @example escape("a[1]") // "a[[]1]" */
export function escape<T = Py>(pathname: T): T;
export function escape(pathname: Py): Py {
  return pathname instanceof Bytes ? fsencode(escape(fsdecode(pathname))) : String(pathname).replace(/[*?[]/g, "[$&]");
}
