/** Where temporary files are, and what they are called. */
import { FileExistsError, FileNotFoundError, TypeError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { tuple } from "../core/tuple.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { fspath } from "../io/fspath.ts";
import { fsdecode, fsencode } from "../os/encode.ts";
import { environ } from "../os/environ.ts";
import { mkdir } from "../os/changing.ts";
import { open } from "../os/descriptors.ts";
import { absolute, join } from "../os/path/parts.ts";
import { isdir, lexists } from "../os/path/tests.ts";
import { random_bytes } from "../platform/environment.ts";

/** Python's `tempfile.TMP_MAX`: how many names are tried. */
export const TMP_MAX = 10000;

/** Python's `tempfile.tempdir`: the folder that was chosen; None until it is asked for. */
export let tempdir: Py = null;

/** `tempfile.tempdir = folder` */
export function set_tempdir(folder: Py): void {
  tempdir = folder;
}

/** Python's `tempfile.gettempdir()` @example gettempdir() // "/tmp" */
export function gettempdir(): string {
  tempdir ??= chosen();
  return fsdecode(tempdir);
}

function chosen(): string {
  const wanted = ["TMPDIR", "TEMP", "TMP"].map((name): Py => environ.get(name)).filter((folder): folder is string => typeof folder === "string" && folder !== "");
  const tried = [...wanted, "/tmp", "/var/tmp", "/usr/tmp"].map(absolute);
  const found = tried.find((folder) => isdir(folder));
  if (found === undefined) throw new FileNotFoundError(2, `No usable temporary directory found in ${String(tried)}`);
  return found;
}

/** Python's `tempfile.gettempdirb()` */
export function gettempdirb(): Bytes {
  return fsencode(gettempdir());
}

/** Python's `tempfile.gettempprefix()` @example gettempprefix() // "tmp" */
export function gettempprefix(): string {
  return "tmp";
}

/** Python's `tempfile.gettempprefixb()` */
export function gettempprefixb(): Bytes {
  return fsencode("tmp");
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";

function random_name(): string {
  // Of 256 values 37 times 6 are used, so that all letters are as likely.
  let name = "";
  while (name.length < 8) for (const byte of random_bytes(8)) if (byte < 222 && name.length < 8) name += LETTERS[byte % 37];
  return name;
}

/** Makes something under a new name. @param make raises FileExistsError where the name is taken */
export function under_new_name<T>(suffix: Py, prefix: Py, dir: Py, make: (path: Py) => T): T {
  const { before, after, folder, shown } = parts_of(suffix, prefix, dir);
  for (let i = 0; i < TMP_MAX; i++) {
    const path = join(folder, shown(before + random_name() + after));
    try {
      return make(path);
    } catch (error) {
      if (!(error instanceof FileExistsError)) throw error;
    }
  }
  throw new FileExistsError(17, "No usable temporary file name found");
}

function parts_of(suffix: Py, prefix: Py, dir: Py): { before: string; after: string; folder: Py; shown: (name: string) => Py } {
  const given = [prefix, suffix, dir === null ? null : fspath(dir)].filter((each) => each !== null);
  const is_bytes = given.some((each) => each instanceof Bytes);
  if (is_bytes && given.some((each) => typeof each === "string")) throw new TypeError("Can't mix bytes and non-bytes in path components.");
  const text = (each: Py, fallback: string): string => (each === null ? fallback : fsdecode(each));
  return {
    before: text(prefix, "tmp"), after: text(suffix, ""), folder: dir === null ? (is_bytes ? gettempdirb() : gettempdir()) : fspath(dir),
    shown: (name) => (is_bytes ? fsencode(name) : name),
  };
}

const O_RDWR = 2;
const O_CREAT = 0o100;
const O_EXCL = 0o200;

/**
 * Python's `tempfile.mkstemp(suffix=None, prefix=None, dir=None, text=False)`: makes a file that only the user can read.
 *
 * @returns the number of the open file, and its path
 * @raises OSError
 * @example const [fd, path] = mkstemp(".txt");
 */
export function mkstemp(suffix: Py = null, prefix: Py = null, dir: Py = null, _text: Py = false): readonly [number, Py] {
  return under_new_name(suffix, prefix, dir, (path) => {
    const whole = typeof path === "string" ? absolute(path) : path;
    return tuple(open(whole, O_RDWR | O_CREAT | O_EXCL, 0o600), whole);
  });
}

/** Python's `tempfile.mkdtemp(suffix=None, prefix=None, dir=None)`: makes a folder @returns its path @raises OSError @example mkdtemp() */
export function mkdtemp(suffix: Py = null, prefix: Py = null, dir: Py = null): Py {
  return under_new_name(suffix, prefix, dir, (path) => {
    mkdir(path, 0o700);
    return typeof path === "string" ? absolute(path) : path;
  });
}

/** Python's `tempfile.mktemp(suffix="", prefix="tmp", dir=None)`: a name that is free now @example mktemp() */
export function mktemp(suffix: Py = "", prefix: Py = "tmp", dir: Py = null): Py {
  return under_new_name(suffix, prefix, dir, (path) => {
    if (lexists(path)) throw new FileExistsError(17, "File exists");
    return path;
  });
}

