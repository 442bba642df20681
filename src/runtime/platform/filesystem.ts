/** The host's file system. Every function waits until it is done. */
import {
  accessSync, type BigIntStats, chmodSync, chownSync, copyFileSync, type Dirent, fchmodSync, fstatSync, futimesSync, lchownSync, linkSync, lstatSync, lutimesSync, mkdirSync, opendirSync,
  readFileSync, readlinkSync, renameSync, rmdirSync, statfsSync, statSync, symlinkSync, truncateSync, unlinkSync, utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { attempt } from "./attempt.ts";
import { host_path, type HostPath } from "./descriptors.ts";

/** What the system tells of a file; times in nanoseconds. */
export interface HostStat {
  readonly mode: number;
  readonly ino: bigint;
  readonly dev: number;
  readonly nlink: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly rdev: number;
  readonly blksize: number;
  readonly blocks: number;
  readonly atime: bigint;
  readonly mtime: bigint;
  readonly ctime: bigint;
}

function told(stat: BigIntStats): HostStat {
  const { mode, ino, dev, nlink, uid, gid, size, rdev, blksize, blocks, atimeNs, mtimeNs, ctimeNs } = stat;
  return {
    mode: Number(mode), ino, dev: Number(dev), nlink: Number(nlink), uid: Number(uid), gid: Number(gid), size: Number(size), rdev: Number(rdev), blksize: Number(blksize), blocks: Number(blocks),
    atime: atimeNs, mtime: mtimeNs, ctime: ctimeNs,
  };
}

/**
 * What the system tells of a file.
 *
 * @param path a path, or the number of an open file
 * @param name what an error names
 * @param follow whether a link means what it leads to
 * @raises OSError
 * @example host_stat("a.txt", "a.txt", true).size
 */
export function host_stat(path: HostPath | number, name: unknown, follow: boolean): HostStat {
  if (typeof path === "number") return attempt(() => told(fstatSync(path, { bigint: true })));
  const at = host_path(path);
  return attempt(() => told(follow ? statSync(at, { bigint: true }) : lstatSync(at, { bigint: true })), name);
}

/** Like `host_stat`, but null where there is no such file, or nothing can be said about it. @example host_stat_or_null("a.txt", true)?.size */
export function host_stat_or_null(path: HostPath | number, follow: boolean): HostStat | null {
  try {
    if (typeof path === "number") return told(fstatSync(path, { bigint: true }));
    const stat = follow ? statSync(host_path(path), { bigint: true, throwIfNoEntry: false }) : lstatSync(host_path(path), { bigint: true, throwIfNoEntry: false });
    return stat === undefined ? null : told(stat);
  } catch {
    return null;
  }
}

/** An entry of a directory: its name in bytes where it is no UTF-8, and its type where the system tells it. */
export interface HostEntry {
  readonly name: string | Uint8Array;
  readonly type: "file" | "directory" | "link" | "other";
}

/** The entries of a directory in the system's order. @raises OSError @example host_entries(".", ".") */
export function host_entries(path: HostPath, name: unknown): HostEntry[] {
  return attempt(() => {
    const at = typeof path === "string" ? path : Buffer.from(path).toString("latin1");
    const directory = opendirSync(at, { bufferSize: 256, encoding: typeof path === "string" ? "utf8" : ("latin1") });
    const entries: HostEntry[] = [];
    try {
      for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) entries.push({ name: entry.name, type: type_of(entry) });
    } finally {
      directory.closeSync();
    }
    return entries;
  }, name);
}

function type_of(entry: Dirent): HostEntry["type"] {
  return entry.isFile() ? "file" : entry.isDirectory() ? "directory" : entry.isSymbolicLink() ? "link" : "other";
}

/** Makes a directory. @raises OSError @example host_mkdir("new", 0o777, "new") */
export function host_mkdir(path: HostPath, mode: number, name: unknown): void {
  attempt(() => mkdirSync(host_path(path), { mode }), name);
}

/** Removes an empty directory. @raises OSError @example host_rmdir("old", "old") */
export function host_rmdir(path: HostPath, name: unknown): void {
  attempt(() => rmdirSync(host_path(path)), name);
}

/** Removes a file. @raises OSError @example host_unlink("a.txt", "a.txt") */
export function host_unlink(path: HostPath, name: unknown): void {
  attempt(() => unlinkSync(host_path(path)), name);
}

/** Renames a file; what has the new name already is replaced. @raises OSError @example host_rename("a", "b", "a", "b") */
export function host_rename(from: HostPath, to: HostPath, name: unknown, name2: unknown): void {
  attempt(() => renameSync(host_path(from), host_path(to)), name, name2);
}

/** Makes a second name for a file. @raises OSError @example host_link("a", "b", "a", "b") */
export function host_link(from: HostPath, to: HostPath, name: unknown, name2: unknown): void {
  attempt(() => linkSync(host_path(from), host_path(to)), name, name2);
}

/** Makes a symbolic link. @raises OSError @example host_symlink("target", "link", "target", "link") */
export function host_symlink(target: HostPath, path: HostPath, name: unknown, name2: unknown): void {
  attempt(() => symlinkSync(host_path(target), host_path(path)), name, name2);
}

/** Where a symbolic link leads. @raises OSError @example host_readlink("link", "link") */
export function host_readlink(path: HostPath, name: unknown): Uint8Array {
  return attempt(() => readlinkSync(host_path(path), { encoding: "buffer" }), name);
}

/** Changes the permission bits of a file. @raises OSError @example host_chmod("a.txt", 0o600, "a.txt") */
export function host_chmod(path: HostPath | number, mode: number, name: unknown): void {
  if (typeof path === "number") attempt(() => fchmodSync(path, mode));
  else attempt(() => chmodSync(host_path(path), mode), name);
}

/** Changes the owner of a file. @raises OSError @example host_chown("a.txt", 0, 0, true, "a.txt") */
export function host_chown(path: HostPath, uid: number, gid: number, follow: boolean, name: unknown): void {
  // The host has no -1 for what is to stay.
  const { uid: owner, gid: group } = host_stat(path, name, follow);
  const ids = [uid < 0 ? owner : uid, gid < 0 ? group : gid] as const;
  attempt(() => (follow ? chownSync(host_path(path), ...ids) : lchownSync(host_path(path), ...ids)), name);
}

/** Sets the times of a file, in seconds. @raises OSError @example host_utime("a.txt", 0, 0, true, "a.txt") */
export function host_utime(path: HostPath | number, atime: number, mtime: number, follow: boolean, name: unknown): void {
  if (typeof path === "number") attempt(() => futimesSync(path, atime, mtime));
  else attempt(() => (follow ? utimesSync(host_path(path), atime, mtime) : lutimesSync(host_path(path), atime, mtime)), name);
}

/** Whether a file can be used in ways (1 run, 2 write, 4 read; 0 whether it is there). @example host_access("a.txt", 4) */
export function host_access(path: HostPath, ways: number): boolean {
  try {
    accessSync(host_path(path), ways);
    return true;
  } catch {
    return false;
  }
}

/** Cuts or lengthens a file. @raises OSError @example host_truncate("a.txt", 0, "a.txt") */
export function host_truncate(path: HostPath, size: number, name: unknown): void {
  attempt(() => truncateSync(path as string, size), name);
}

/** Copies the content of a file. @raises OSError @example host_copy("a", "b", "a", "b") */
export function host_copy(from: HostPath, to: HostPath, name: unknown, name2: unknown): void {
  attempt(() => copyFileSync(host_path(from), host_path(to)), name, name2);
}

/** Sizes of the file system a path is on, in blocks. @raises OSError @example host_statfs("/", "/").bavail */
export function host_statfs(path: HostPath, name: unknown): { readonly type: number; readonly bsize: number; readonly blocks: number; readonly bfree: number; readonly bavail: number; readonly files: number; readonly ffree: number } {
  return attempt(() => statfsSync(host_path(path)), name);
}

/** The folder for temporary files that the host proposes. @example host_tmpdir() // "/tmp" */
export function host_tmpdir(): string {
  return tmpdir();
}

/** The text of a small file; "" if it can't be read. @example read_whole("/etc/passwd") */
export function read_whole(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
