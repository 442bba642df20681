/** What the file system says about paths. */
import { OSError, ValueError } from "../../core/exceptions/index.ts";
import { index_of } from "../../core/items/index_of.ts";
import { truth } from "../../core/truth.ts";
import type { Py } from "../../core/value.ts";
import { is_keywords } from "../../core/value.ts";
import { Bytes } from "../../builtins/bytes/index.ts";
import { latin1 } from "../../builtins/bytes/buffer.ts";
import { bytes_decode } from "../../builtins/bytes/code.ts";
import { host_path_of } from "../../io/FileIO.ts";
import { flush_waiting } from "../../io/waiting.ts";
import { current_folder } from "../../platform/environment.ts";
import { host_readlink, type HostStat, host_stat_or_null } from "../../platform/filesystem.ts";
import { lstat, stat } from "../stat.ts";
import { absolute } from "./parts.ts";
import { path_text } from "./text.ts";
import { file_argument } from "../file_argument.ts";

const S_IFMT = 0o170000;
const S_IFDIR = 0o040000;
const S_IFREG = 0o100000;
const S_IFLNK = 0o120000;

/** What is known of a path; null where there is nothing, or the path is none for the system. */
function found(path: Py, follow: boolean): HostStat | null {
  flush_waiting();
  try {
    return host_stat_or_null(file_argument(path, "stat").host, follow);
  } catch (error) {
    if (error instanceof ValueError) return null;
    throw error;
  }
}

function is_kind(path: Py, kind: number, follow: boolean): boolean {
  const told = found(path, follow);
  return told !== null && (told.mode & S_IFMT) === kind;
}

/** `os.path.exists(path)` @example exists("a.txt") */
export function exists(path: Py): boolean {
  return found(path, true) !== null;
}

/** `os.path.lexists(path)`: also true for a link that leads nowhere. @example lexists("link") */
export function lexists(path: Py): boolean {
  return found(path, false) !== null;
}

/** `os.path.isfile(path)` @example isfile("a.txt") */
export function isfile(path: Py): boolean {
  return is_kind(path, S_IFREG, true);
}

/** `os.path.isdir(s)` @example isdir("src") */
export function isdir(s: Py): boolean {
  return is_kind(s, S_IFDIR, true);
}

/** `os.path.islink(path)` @example islink("link") */
export function islink(path: Py): boolean {
  return index_of(path) === undefined && is_kind(path, S_IFLNK, false);
}

/** `os.path.isjunction(path)`: there are none here. @example isjunction("a") // false */
export function isjunction(path: Py): boolean {
  path_text(path);
  return false;
}

/** `os.path.isdevdrive(path)`: there are none here. @example isdevdrive("a") // false */
export function isdevdrive(path: Py): boolean {
  path_text(path);
  return false;
}

/** `os.path.ismount(path)`: whether another file system begins there. @example ismount("/") // true */
export function ismount(path: Py): boolean {
  const own = found(path, false);
  if (own === null || (own.mode & S_IFMT) === S_IFLNK) return false;
  const above = host_stat_or_null(`${absolute(path_text(path).text)}/..`, false);
  return above !== null && (own.dev !== above.dev || own.ino === above.ino);
}

/** `os.path.getsize(filename)`: bytes @raises OSError @example getsize("a.txt") */
export function getsize(filename: Py): number {
  return stat(filename).st_size;
}

/** `os.path.getmtime(filename)`: seconds since 1970 @raises OSError @example getmtime("a.txt") */
export function getmtime(filename: Py): number {
  return stat(filename).st_mtime;
}

/** `os.path.getatime(filename)`: seconds since 1970 @raises OSError @example getatime("a.txt") */
export function getatime(filename: Py): number {
  return stat(filename).st_atime;
}

/** `os.path.getctime(filename)`: seconds since 1970 @raises OSError @example getctime("a.txt") */
export function getctime(filename: Py): number {
  return stat(filename).st_ctime;
}

/** `os.path.samestat(s1, s2)`: whether two results of `stat` are of one file @example samestat(stat("a"), stat("b")) */
export function samestat(s1: Py, s2: Py): boolean {
  return s1.st_ino === s2.st_ino && s1.st_dev === s2.st_dev;
}

/** `os.path.samefile(f1, f2)` @raises OSError if one is not there @example samefile("a", "./a") */
export function samefile(f1: Py, f2: Py): boolean {
  return samestat(stat(f1), stat(f2));
}

/** `os.path.sameopenfile(fp1, fp2)`, by the numbers of open files @raises OSError @example sameopenfile(3, 4) */
export function sameopenfile(fp1: Py, fp2: Py): boolean {
  return samestat(stat(fp1), stat(fp2));
}

/**
 * `os.path.realpath(filename, *, strict=False)`: an absolute path without links.
 *
 * @raises OSError where something is missing or goes round in circles, if `strict`
 * @example realpath("link/a.txt")
 */
export function realpath(filename: Py, options: { strict?: Py } = {}): Py {
  const { text, is_bytes, made } = path_text(filename);
  const strict = is_keywords(options) && options.strict !== undefined && truth(options.strict);
  const start = text.startsWith("/") ? "" : current_folder();
  const seen = new Map<string, string | null>();
  const as_host = (path: string): Py => (is_bytes ? made(path) : path);
  return made(resolved(start === "/" ? "" : start, text, { strict, seen, as_host }) || "/");
}

interface Resolving {
  readonly strict: boolean;
  /** Links that were followed; null while one is being followed. */
  readonly seen: Map<string, string | null>;
  as_host(path: string): Py;
}

function resolved(folder: string, rest: string, how: Resolving): string {
  let path = folder;
  for (const part of rest.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      path = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      continue;
    }
    path = step(path, `${path}/${part}`, how);
  }
  return path;
}

/** One more part of a path, a link followed. */
function step(folder: string, next: string, how: Resolving): string {
  let is_link = false;
  try {
    is_link = (lstat(how.as_host(next)).st_mode & S_IFMT) === S_IFLNK;
  } catch (error) {
    if (!(error instanceof OSError) || how.strict) throw error;
    return next;
  }
  if (!is_link) return next;
  const known = how.seen.get(next);
  if (known !== undefined) {
    if (known !== null) return known;
    if (how.strict) stat(how.as_host(next));
    return next;
  }
  how.seen.set(next, null);
  const target = link_text(how.as_host(next));
  const made = resolved(target.startsWith("/") ? "" : folder, target, how);
  how.seen.set(next, made);
  return made;
}

function link_text(path: Py): string {
  const bytes = host_readlink(host_path_of(path), path);
  return path instanceof Bytes ? latin1(bytes) : bytes_decode(new Bytes(bytes), "utf-8", "surrogateescape");
}

