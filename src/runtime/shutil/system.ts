/** Programs, disks and the terminal. */
import { LookupError, OSError, ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { fsdecode, fsencode } from "../os/encode.ts";
import { environ } from "../os/environ.ts";
import { access, chown as os_chown } from "../os/changing.ts";
import { dirname, join } from "../os/path/parts.ts";
import { exists, isdir } from "../os/path/tests.ts";
import { get_terminal_size as of_terminal, terminal_size } from "../os/system.ts";
import { struct_of, StructSequence } from "../os/struct_sequence.ts";
import { statvfs } from "../os/statvfs.ts";
import { user_id } from "../pathlib/owners.ts";

/**
 * Python's `shutil.which(cmd, mode=F_OK|X_OK, path=None)`: where a program is.
 *
 * @returns its path, or null
 * @example which("python3")
 */
export function which(cmd: Py, mode: Py = 1, path: Py = null): Py {
  const usable = (file: Py): boolean => exists(file) && access(file, mode) && !isdir(file);
  if (dirname(cmd).length > 0) return usable(cmd) ? cmd : null;
  const is_bytes = cmd instanceof Bytes;
  const folders: string = path === null ? environ.get("PATH", "/bin:/usr/bin") : fsdecode(path);
  if (folders === "") return null;
  for (const folder of new Set(folders.split(":"))) {
    const name = join(is_bytes ? fsencode(folder) : folder, cmd);
    if (usable(name)) return name;
  }
  return null;
}

/** The type of what `disk_usage` gives. */
export class usage extends StructSequence {
  static readonly __name__ = "usage";
  static readonly __module__ = "shutil";
  static override readonly __match_args__ = ["total", "used", "free"];

  get total(): number {
    return this[0];
  }

  get used(): number {
    return this[1];
  }

  get free(): number {
    return this[2];
  }

  override __repr__(): string {
    return `usage(total=${this.total}, used=${this.used}, free=${this.free})`;
  }
}

/** Python's `shutil.disk_usage(path)`: bytes of the disk a path is on @raises OSError @example disk_usage("/").free */
export function disk_usage(path: Py): usage {
  const { f_frsize, f_blocks, f_bfree, f_bavail } = statvfs(path);
  return struct_of(usage, [f_blocks * f_frsize, (f_blocks - f_bfree) * f_frsize, f_bavail * f_frsize]);
}

/** Python's `shutil.get_terminal_size(fallback=(80, 24))`: by `COLUMNS` and `LINES`, else of the terminal @example get_terminal_size().columns */
export function get_terminal_size(fallback: readonly [number, number] | null = null): terminal_size {
  const asked = (name: string): number => {
    const text: Py = environ.get(name, "0");
    return /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
  };
  const [columns, lines] = [asked("COLUMNS"), asked("LINES")];
  if (columns > 0 && lines > 0) return struct_of(terminal_size, [columns, lines]);
  let size: readonly number[] = fallback ?? [80, 24];
  try {
    size = of_terminal(1);
  } catch (error) {
    if (!(error instanceof OSError) && !(error instanceof ValueError)) throw error;
  }
  return struct_of(terminal_size, [columns > 0 ? columns : size[0], lines > 0 ? lines : size[1]]);
}

/** Python's `shutil.chown(path, user=None, group=None)` @raises ValueError, LookupError, OSError @example chown("a.txt", "root") */
export function chown(path: Py, user: Py = null, group: Py = null, _options: { dir_fd?: Py; follow_symlinks?: Py } = {}): null {
  if (user === null && group === null) throw new ValueError("user and/or group must be set");
  const uid = typeof user === "string" ? user_id(user) : (user ?? -1);
  if (uid === undefined) throw new LookupError(`no such user: '${String(user)}'`);
  return os_chown(path, uid, group ?? -1);
}
