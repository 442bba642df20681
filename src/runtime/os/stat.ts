import { canonical } from "../core/int.ts";
import { truth } from "../core/truth.ts";
import type { Int } from "../core/float.ts";
import type { Py } from "../core/value.ts";
import { host_stat, type HostStat } from "../platform/filesystem.ts";
import { file_argument, path_argument } from "./file_argument.ts";
import { struct_of, StructSequence } from "./struct_sequence.ts";

/** What was told beyond the items. */
const told = /* @__PURE__ */ new WeakMap<object, HostStat>();

/** Python's `os.stat_result`: what the system tells of a file. @example stat("a.txt").st_size */
export class stat_result extends StructSequence {
  static readonly __name__ = "stat_result";
  static readonly __module__ = "os";
  static override readonly __match_args__ = ["st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime"];

  get st_mode(): number {
    return this[0];
  }

  get st_ino(): Int {
    return this[1];
  }

  get st_dev(): number {
    return this[2];
  }

  get st_nlink(): number {
    return this[3];
  }

  get st_uid(): number {
    return this[4];
  }

  get st_gid(): number {
    return this[5];
  }

  get st_size(): number {
    return this[6];
  }

  /** When it was read last, in seconds since 1970. */
  get st_atime(): number {
    return seconds(told.get(this)?.atime, this[7]);
  }

  /** When it was changed last, in seconds since 1970. */
  get st_mtime(): number {
    return seconds(told.get(this)?.mtime, this[8]);
  }

  get st_ctime(): number {
    return seconds(told.get(this)?.ctime, this[9]);
  }

  get st_atime_ns(): Int {
    return canonical(told.get(this)?.atime ?? BigInt(this[7]) * 1_000_000_000n);
  }

  get st_mtime_ns(): Int {
    return canonical(told.get(this)?.mtime ?? BigInt(this[8]) * 1_000_000_000n);
  }

  get st_ctime_ns(): Int {
    return canonical(told.get(this)?.ctime ?? BigInt(this[9]) * 1_000_000_000n);
  }

  get st_blksize(): number {
    return told.get(this)?.blksize ?? 0;
  }

  get st_blocks(): number {
    return told.get(this)?.blocks ?? 0;
  }

  get st_rdev(): number {
    return told.get(this)?.rdev ?? 0;
  }
}

function seconds(nanoseconds: bigint | undefined, whole: number): number {
  // As CPython: whole seconds and the rest are added as floats.
  return nanoseconds === undefined ? whole : Number(nanoseconds / 1_000_000_000n) + 1e-9 * Number(nanoseconds % 1_000_000_000n);
}

/** The result for what the host told. */
export function stat_result_of(found: HostStat): stat_result {
  const whole = (time: bigint): number => Number(time / 1_000_000_000n);
  const { mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime } = found;
  const made = struct_of(stat_result, [mode, canonical(ino), dev, nlink, uid, gid, size, whole(atime), whole(mtime), whole(ctime)]);
  told.set(made, found);
  return made;
}

/**
 * Python's `os.stat(path, *, dir_fd=None, follow_symlinks=True)`.
 *
 * @param path a path, or the number of an open file
 * @raises OSError if there is none
 * @example stat("a.txt").st_size
 */
export function stat(path: Py, { follow_symlinks = true }: { dir_fd?: Py; follow_symlinks?: Py } = {}): stat_result {
  const { host, name } = file_argument(path, "stat");
  return stat_result_of(host_stat(host, name, truth(follow_symlinks)));
}

/** Python's `os.lstat(path)`: of a link itself. @raises OSError @example lstat("link") */
export function lstat(path: Py, _options: { dir_fd?: Py } = {}): stat_result {
  const { host, name } = path_argument(path, "lstat");
  return stat_result_of(host_stat(host, name, false));
}

/** Python's `os.fstat(fd)` @raises OSError @example fstat(3) */
export function fstat(fd: Py): stat_result {
  return stat_result_of(host_stat(Number(fd), undefined, true));
}

