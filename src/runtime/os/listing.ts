/** What is in folders. */
import { OSError, StopIteration, TypeError } from "../core/exceptions/index.ts";
import { index_of } from "../core/items/index_of.ts";
import { call } from "../core/call/index.ts";
import { tuple } from "../core/tuple.ts";
import { truth } from "../core/truth.ts";
import { type_name } from "../core/type_name.ts";
import type { Int } from "../core/float.ts";
import type { Py } from "../core/value.ts";
import { Bytes, bytes_of } from "../builtins/bytes/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { iter } from "../core/iter.ts";
import { host_entries, type HostEntry } from "../platform/filesystem.ts";
import { fspath } from "../io/fspath.ts";
import { path_argument } from "./file_argument.ts";
import { isdir, isfile, islink } from "./path/tests.ts";
import { join } from "./path/parts.ts";
import { lstat, stat, type stat_result } from "./stat.ts";

/** The folder of an argument, and its entries. */
function entries_of(path: Py, method: string): { readonly folder: string | Bytes; readonly entries: readonly HostEntry[] } {
  if (path !== null && index_of(path) !== undefined) throw new TypeError(`${method}: path should be string, bytes, os.PathLike or None here, not int`);
  if (path !== null && typeof path === "object" && !(path instanceof Bytes) && !(path instanceof String) && typeof path.__fspath__ !== "function") {
    throw new TypeError(`${method}: path should be string, bytes, os.PathLike, integer or None, not ${type_name(path)}`);
  }
  const { host, name } = path_argument(path ?? ".", method);
  return { folder: fspath(path ?? "."), entries: host_entries(host, name) };
}

/**
 * Python's `os.listdir(path=".")`: names, in the system's order.
 *
 * @raises OSError
 * @example listdir("src")
 */
export function listdir(path: Py = null): Py[] {
  const { folder, entries } = entries_of(path, "listdir");
  return entries.map(({ name }) => (folder instanceof Bytes ? bytes_of(String(name)) : name));
}

/** Python's `os.DirEntry`: what `scandir` gives. @example entry.name */
export class DirEntry {
  static readonly __name__ = "DirEntry";
  static readonly __module__ = "posix";
  readonly name: Py;
  /** The folder's path joined with the name. */
  readonly path: Py;
  readonly #type: HostEntry["type"];

  constructor(name: Py, path: Py, type: HostEntry["type"]) {
    this.name = name;
    this.path = path;
    this.#type = type;
  }

  /** Whether it is a folder, or a link to one. */
  is_dir({ follow_symlinks = true }: { follow_symlinks?: Py } = {}): boolean {
    return this.#type === "link" && truth(follow_symlinks) ? isdir(this.path) : this.#type === "directory";
  }

  /** Whether it is a file, or a link to one. */
  is_file({ follow_symlinks = true }: { follow_symlinks?: Py } = {}): boolean {
    return this.#type === "link" && truth(follow_symlinks) ? isfile(this.path) : this.#type === "file";
  }

  is_symlink(): boolean {
    return this.#type === "link";
  }

  is_junction(): boolean {
    return false;
  }

  /** What the system tells of it. @raises OSError */
  stat({ follow_symlinks = true }: { follow_symlinks?: Py } = {}): stat_result {
    return truth(follow_symlinks) ? stat(this.path) : lstat(this.path);
  }

  inode(): Int {
    return lstat(this.path).st_ino;
  }

  __fspath__(): Py {
    return this.path;
  }

  __repr__(): string {
    return `<DirEntry ${repr(this.name)}>`;
  }
}

/** The iterator of `scandir`, which is a context manager too. */
export class ScandirIterator {
  static readonly __name__ = "ScandirIterator";
  static readonly __module__ = "posix";
  readonly #entries: Iterator<DirEntry>;
  #closed = false;

  constructor(entries: Iterable<DirEntry>) {
    this.#entries = entries[Symbol.iterator]();
  }

  __next__(): DirEntry {
    const next = this.next();
    if (next.done === true) throw new StopIteration();
    return next.value;
  }

  next(): IteratorResult<DirEntry> {
    return this.#closed ? { done: true, value: undefined } : this.#entries.next();
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** Ends it. */
  close(): null {
    this.#closed = true;
    return null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(..._triple: Py[]): null {
    return this.close();
  }
}

/**
 * Python's `os.scandir(path=".")`: entries that know what they are.
 *
 * @raises OSError
 * @example for (const entry of scandir("src")) print(entry.name)
 */
export function scandir(path: Py = null): ScandirIterator {
  const { folder, entries } = entries_of(path, "scandir");
  const named = (name: HostEntry["name"]): Py => (folder instanceof Bytes ? bytes_of(String(name)) : name);
  return new ScandirIterator(entries.map(({ name, type }) => new DirEntry(named(name), join(folder, named(name)), type)));
}

/**
 * Python's `os.walk(top, topdown=True, onerror=None, followlinks=False)`: each folder with the names of folders and of files in it. Going down, the
 * list of folders can be changed to leave some out.
 *
 * @param onerror called with the OSError of a folder that can't be read
 * @example for (const [folder, folders, files] of walk("src")) …
 */
export function* walk(top: Py, topdown: Py = true, onerror: Py = null, followlinks: Py = false): Generator<readonly [Py, Py[], Py[]]> {
  const down = truth(topdown);
  const follow = truth(followlinks);
  // What is still to be done: a folder to read, or a triple to give.
  const stack: Py[] = [fspath(top)];
  while (stack.length > 0) {
    const next: Py = stack.pop();
    if (Array.isArray(next)) {
      yield next as unknown as readonly [Py, Py[], Py[]];
      continue;
    }
    const found = read_folder(next, onerror);
    if (found === null) continue;
    const { folders, files, walked } = found;
    if (down) {
      yield tuple(next, folders, files);
      for (const name of [...iter(folders)].reverse()) {
        const path = join(next, name);
        if (follow || !islink(path)) stack.push(path);
      }
    } else {
      stack.push(tuple(next, folders, files));
      for (const entry of walked.reverse()) if (follow || !entry.is_symlink()) stack.push(entry.path);
    }
  }
}

function read_folder(folder: Py, onerror: Py): { folders: Py[]; files: Py[]; walked: DirEntry[] } | null {
  let entries: DirEntry[];
  try {
    entries = [...scandir(folder)];
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    if (onerror !== null) call(onerror, error);
    return null;
  }
  const walked = entries.filter((entry) => entry.is_dir());
  return { folders: walked.map(({ name }) => name), files: entries.filter((entry) => !entry.is_dir()).map(({ name }) => name), walked };
}

