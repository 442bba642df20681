import { FileNotFoundError, NotImplementedError, OSError, RuntimeError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { call } from "../core/call/index.ts";
import { lazily } from "../itertools/lazily.ts";
import { tuple } from "../core/tuple.ts";
import { truth } from "../core/truth.ts";
import { type_name } from "../core/type_name.ts";
import { LINEAR } from "../core/types.ts";
import type { Py } from "../core/value.ts";
import { type Bytes, buffer_of, bytes_decode, bytes_of } from "../builtins/bytes/index.ts";
import { repr } from "../builtins/repr/index.ts";
import type { BufferedRandom } from "../io/BufferedRandom.ts";
import type { BufferedReader } from "../io/BufferedReader.ts";
import type { BufferedWriter } from "../io/BufferedWriter.ts";
import { open } from "../io/open.ts";
import type { TextIOWrapper } from "../io/TextIOWrapper.ts";
import { getcwd } from "../os/system.ts";
import { chmod, link, mkdir, readlink, rename, replace, rmdir, symlink, unlink, utime } from "../os/changing.ts";
import { close, open as open_number } from "../os/descriptors.ts";
import { listdir, scandir } from "../os/listing.ts";
import { lstat, stat, type stat_result } from "../os/stat.ts";
import { S_ISBLK, S_ISCHR, S_ISFIFO, S_ISSOCK } from "../stat/kinds.ts";
import { exists, isdir, isfile, islink, ismount, lexists, realpath, samefile } from "../os/path/tests.ts";
import { expanduser } from "../os/path/expand.ts";
import { group_name, user_name } from "./owners.ts";
import { selector } from "./globbing.ts";
import { PurePath, PurePosixPath, PureWindowsPath } from "./PurePath.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";

const O_CREAT = 0o100;
const O_WRONLY = 1;
const O_EXCL = 0o200;

/** What `follow_symlinks=` says. */
interface Follow {
  follow_symlinks?: Py;
}

/** What the keyword arguments of `glob` say. */
interface GlobOptions {
  case_sensitive?: Py;
  recurse_symlinks?: Py;
}

/**
 * Python's `pathlib.Path(*segments)`: a path of the file system.
 *
 * @example new Path("notes.txt").read_text()
 */
export class Path extends PurePath {
  static override readonly __name__: string = "Path";
  static override readonly __module__: string = "pathlib._local";

  constructor(...segments: Py[]) {
    super(...segments);
    if (new.target === Path) return new PosixPath(...segments);
  }

  /** The current folder. @example Path.cwd() */
  static cwd<T>(this: new (...segments: Py[]) => T): T {
    return new this(getcwd());
  }

  /** The user's folder. @raises RuntimeError if it is not known @example Path.home() */
  static home<T>(this: new (...segments: Py[]) => T): T {
    return new this(expanduser("~"));
  }

  /** The path of a `file:` URI. @raises ValueError @example Path.from_uri("file:///tmp") */
  static from_uri<T extends Path>(this: new (...segments: Py[]) => T, uri: string): T {
    if (!uri.startsWith("file:")) throw new ValueError(`URI does not start with 'file:': ${repr(uri)}`);
    const rest = uri.slice(5).replace(/^\/\/(?=\/)/, "").replace(/^\/\/localhost(?=\/)/, "");
    const bytes = bytes_of(rest.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))));
    const path = new this(bytes_decode(bytes, "utf-8", "surrogateescape"));
    if (!path.is_absolute()) throw new ValueError(`URI is not absolute: ${repr(uri)}`);
    return path;
  }

  /** What the system tells of it. @raises OSError */
  stat(options: Follow = {}): stat_result {
    return stat(this, options);
  }

  lstat(): stat_result {
    return lstat(this);
  }

  /** Whether there is something. @example path.exists() */
  exists({ follow_symlinks = true }: Follow = {}): boolean {
    return truth(follow_symlinks) ? exists(this) : lexists(this);
  }

  is_dir({ follow_symlinks = true }: Follow = {}): boolean {
    return isdir(this) && (truth(follow_symlinks) || !islink(this));
  }

  is_file({ follow_symlinks = true }: Follow = {}): boolean {
    return isfile(this) && (truth(follow_symlinks) || !islink(this));
  }

  is_symlink(): boolean {
    return islink(this);
  }

  is_mount(): boolean {
    return ismount(this);
  }

  is_junction(): boolean {
    return false;
  }

  #is(kind: (mode: Py) => boolean): boolean {
    return exists(this) && kind(stat(this).st_mode);
  }

  is_block_device(): boolean {
    return this.#is(S_ISBLK);
  }

  is_char_device(): boolean {
    return this.#is(S_ISCHR);
  }

  is_fifo(): boolean {
    return this.#is(S_ISFIFO);
  }

  is_socket(): boolean {
    return this.#is(S_ISSOCK);
  }

  /** Whether another path leads to the same file. @raises OSError */
  samefile(other_path: Py): boolean {
    return samefile(this, other_path);
  }

  /** Opens the file, as the builtin `open`. @raises OSError @example path.open("w") */
  open(mode?: "r" | "w" | "x" | "a" | "r+" | "w+" | "a+" | "rt" | "wt" | "at", buffering?: Py, encoding?: Py, errors?: Py, newline?: Py): TextIOWrapper;
  open(mode: "rb", buffering?: Py): BufferedReader;
  open(mode: "wb" | "ab" | "xb", buffering?: Py): BufferedWriter;
  open(mode: "r+b" | "rb+" | "w+b" | "wb+" | "a+b" | "ab+", buffering?: Py): BufferedRandom;
  open(mode?: Py, buffering?: Py, encoding?: Py, errors?: Py, newline?: Py): Py;
  open(mode: Py = "r", buffering: Py = -1, encoding: Py = null, errors: Py = null, newline: Py = null): Py {
    return open(this, mode, buffering, encoding, errors, newline);
  }

  /** All its bytes. @raises OSError */
  read_bytes(): Bytes {
    const file = open(this, "rb");
    try {
      return file.read();
    } finally {
      file.close();
    }
  }

  /** All its text. @raises OSError, UnicodeDecodeError @example path.read_text("utf-8") */
  read_text(encoding: Py = null, errors: Py = null, newline: Py = null): string {
    const file = open(this, "r", -1, encoding, errors, newline);
    try {
      return file.read();
    } finally {
      file.close();
    }
  }

  /** Makes bytes its content. @returns their number @raises OSError */
  write_bytes(data: Py): number {
    if (buffer_of(data) === undefined) throw new TypeError(`memoryview: a bytes-like object is required, not '${type_name(data)}'`);
    const file = open(this, "wb");
    try {
      return file.write(data);
    } finally {
      file.close();
    }
  }

  /** Makes text its content. @returns the number of characters @raises OSError @example path.write_text("x") */
  write_text(data: Py, encoding: Py = null, errors: Py = null, newline: Py = null): number {
    if (typeof data !== "string" && !(data instanceof String)) throw new TypeError(`data must be str, not ${type_name(data)}`);
    const file = open(this, "w", -1, encoding, errors, newline);
    try {
      return file.write(data);
    } finally {
      file.close();
    }
  }

  /** The paths in the folder, in the system's order. @raises OSError @example path.iterdir() */
  iterdir(): Generator<this> {
    const names = listdir(this);
    const own = this.__str__() === "." ? "" : this;
    const here = (name: Py): this => (own === "" ? this.with_segments(name) : (this as Py).joinpath(name));
    return lazily("generator", (function* (): Generator<Py> {
      for (const name of names) yield here(name);
    })()) as unknown as Generator<this>;
  }

  /** The paths below that match a pattern. @raises ValueError, NotImplementedError @example path.glob("*.py") */
  glob(pattern: Py, { case_sensitive = null, recurse_symlinks = false }: GlobOptions = {}): Generator<this> {
    const wanted = pattern instanceof PurePath ? pattern : this.with_segments(pattern);
    if (wanted.anchor !== "") throw new NotImplementedError("Non-relative patterns are unsupported");
    const parts = [...wanted.parts];
    if (parts.length === 0) throw new ValueError(`Unacceptable pattern: ${repr(wanted)}`);
    if (wanted._raw_path.endsWith("/")) parts.push("");
    const select = selector(parts, { case_sensitive: case_sensitive === null || truth(case_sensitive), recurse_symlinks: truth(recurse_symlinks) });
    const root = this.__str__();
    const made = (path: string): this => this.with_segments(path);
    return lazily("map", (function* (): Generator<Py> {
      for (const path of select(root === "." ? "" : root, false)) yield made(path);
    })()) as unknown as Generator<this>;
  }

  /** The paths that match a pattern here and in all folders below. @example path.rglob("*.py") */
  rglob(pattern: Py, options: GlobOptions = {}): Generator<this> {
    const wanted = pattern instanceof PurePath ? pattern : this.with_segments(pattern);
    if (wanted.anchor !== "") throw new NotImplementedError("Non-relative patterns are unsupported");
    return this.glob(this.with_segments("**", wanted), options);
  }

  /** Each folder with the names of folders and files in it, as `os.walk`. @example for (const [folder, folders, files] of path.walk()) … */
  *walk(top_down: Py = true, on_error: Py = null, follow_symlinks: Py = false): Generator<readonly [this, string[], string[]]> {
    const down = truth(top_down);
    const stack: Py[] = [this];
    while (stack.length > 0) {
      const next: Py = stack.pop();
      if (Array.isArray(next)) {
        yield next as unknown as readonly [this, string[], string[]];
        continue;
      }
      let entries;
      try {
        entries = [...scandir(next)];
      } catch (error) {
        if (!(error instanceof OSError)) throw error;
        if (on_error !== null) call(on_error, error);
        continue;
      }
      const folders = entries.filter((entry) => entry.is_dir({ follow_symlinks })).map((entry): string => entry.name);
      const files = entries.filter((entry) => !entry.is_dir({ follow_symlinks })).map((entry): string => entry.name);
      const found = tuple(next, folders, files);
      if (down) yield found;
      else stack.push(found);
      for (const name of [...folders].reverse()) stack.push(next.joinpath(name));
    }
  }

  /** An absolute path; ".." and links stay. */
  absolute(): this {
    return this.is_absolute() ? this : this.with_segments(getcwd(), this);
  }

  /** An absolute path without ".." and links. @raises OSError if `strict` and it is not there */
  resolve(strict: Py = false): this {
    return this.with_segments(realpath(this, { strict }));
  }

  /** Where a link leads. @raises OSError */
  readlink(): this {
    return this.with_segments(readlink(this));
  }

  /** Makes an empty file, or sets its times to now. @raises FileExistsError unless `exist_ok` */
  touch(mode: Py = 0o666, exist_ok: Py = true): null {
    if (truth(exist_ok) && lexists(this)) return utime(this);
    return close(open_number(this, O_CREAT | O_WRONLY | (truth(exist_ok) ? 0 : O_EXCL), mode));
  }

  /** Makes the folder. @raises FileExistsError unless `exist_ok`; FileNotFoundError unless `parents` @example path.mkdir(undefined, true, true) */
  mkdir(mode: Py = 0o777, parents: Py = false, exist_ok: Py = false): null {
    try {
      return mkdir(this, mode);
    } catch (error) {
      if (error instanceof FileNotFoundError) {
        if (!truth(parents) || this.parent._key() === this._key()) throw error;
        this.parent.mkdir(undefined, true, true);
        return this.mkdir(mode, false, exist_ok);
      }
      if (!(error instanceof OSError) || !truth(exist_ok) || !this.is_dir()) throw error;
      return null;
    }
  }

  chmod(mode: Py, options: Follow = {}): null {
    return chmod(this, mode, options);
  }

  /** @raises NotImplementedError always, as on Linux */
  lchmod(_mode: Py): never {
    throw new NotImplementedError("chmod: follow_symlinks unavailable on this platform");
  }

  /** Removes the file. @raises FileNotFoundError unless `missing_ok` */
  unlink(missing_ok: Py = false): null {
    try {
      return unlink(this);
    } catch (error) {
      if (error instanceof FileNotFoundError && truth(missing_ok)) return null;
      throw error;
    }
  }

  /** Removes the empty folder. @raises OSError */
  rmdir(): null {
    return rmdir(this);
  }

  /** Renames it. @returns the new path @raises OSError */
  rename(target: Py): this {
    rename(this, target);
    return this.with_segments(target);
  }

  /** Renames it; what has the name already is replaced. @returns the new path @raises OSError */
  replace(target: Py): this {
    replace(this, target);
    return this.with_segments(target);
  }

  /** Makes it a link. @raises OSError */
  symlink_to(target: Py, target_is_directory: Py = false): null {
    return symlink(target, this, target_is_directory);
  }

  /** Makes it another name of a file. @raises OSError */
  hardlink_to(target: Py): null {
    return link(target, this);
  }

  /** The path with the user's folder for "~". @raises RuntimeError if it is not known */
  expanduser(): this {
    const [first = "", ...rest] = this.parts;
    if (!first.startsWith("~") || this.anchor !== "") return this;
    const home = String(expanduser(first));
    if (home.startsWith("~")) throw new RuntimeError("Could not determine home directory.");
    return this.with_segments(home, ...rest);
  }

  /** The name of its user. @raises KeyError if there is none */
  owner({ follow_symlinks = true }: Follow = {}): string {
    return user_name(this.stat({ follow_symlinks }).st_uid);
  }

  /** The name of its group. @raises KeyError if there is none */
  group({ follow_symlinks = true }: Follow = {}): string {
    return group_name(this.stat({ follow_symlinks }).st_gid);
  }
}

/** Python's `pathlib.PosixPath`: what `Path` makes here. */
export class PosixPath extends Path {
  static override readonly __name__: string = "PosixPath";
  static override readonly __module__: string = "pathlib._local";

  static get [LINEAR](): readonly Py[] {
    return [PosixPath, Path, PurePosixPath, PurePath];
  }
}

/** Python's `pathlib.WindowsPath`. @raises UnsupportedOperation whenever one is made here */
export class WindowsPath extends Path {
  static override readonly __name__: string = "WindowsPath";
  static override readonly __module__: string = "pathlib._local";

  static get [LINEAR](): readonly Py[] {
    return [WindowsPath, Path, PureWindowsPath, PurePath];
  }

  constructor(...segments: Py[]) {
    super(...segments);
    throw new UnsupportedOperation("cannot instantiate 'WindowsPath' on your system");
  }
}

