/** What a file's mode says. */
import type { Py } from "../core/value.ts";

/** Python's `stat.S_IMODE(mode)`: the permission bits @example S_IMODE(0o100644) // 0o644 */
export function S_IMODE(mode: Py): number {
  return Number(mode) & 0o7777;
}

/** Python's `stat.S_IFMT(mode)`: the bits of the kind @example S_IFMT(0o100644) // 0o100000 */
export function S_IFMT(mode: Py): number {
  return Number(mode) & 0o170000;
}

/** Python's `stat.S_ISBLK(mode)`: whether it is a block device */
export function S_ISBLK(mode: Py): boolean {
  return S_IFMT(mode) === 0o60000;
}

/** Python's `stat.S_ISCHR(mode)`: whether it is a character device */
export function S_ISCHR(mode: Py): boolean {
  return S_IFMT(mode) === 0o20000;
}

/** Python's `stat.S_ISDIR(mode)`: whether it is a folder */
export function S_ISDIR(mode: Py): boolean {
  return S_IFMT(mode) === 0o40000;
}

/** Python's `stat.S_ISDOOR(mode)`: whether it is a door, which Linux has not */
export function S_ISDOOR(_mode: Py): boolean {
  return false;
}

/** Python's `stat.S_ISFIFO(mode)`: whether it is a named pipe */
export function S_ISFIFO(mode: Py): boolean {
  return S_IFMT(mode) === 0o10000;
}

/** Python's `stat.S_ISLNK(mode)`: whether it is a symbolic link */
export function S_ISLNK(mode: Py): boolean {
  return S_IFMT(mode) === 0o120000;
}

/** Python's `stat.S_ISPORT(mode)`: whether it is an event port, which Linux has not */
export function S_ISPORT(_mode: Py): boolean {
  return false;
}

/** Python's `stat.S_ISREG(mode)`: whether it is a plain file */
export function S_ISREG(mode: Py): boolean {
  return S_IFMT(mode) === 0o100000;
}

/** Python's `stat.S_ISSOCK(mode)`: whether it is a socket */
export function S_ISSOCK(mode: Py): boolean {
  return S_IFMT(mode) === 0o140000;
}

/** Python's `stat.S_ISWHT(mode)`: whether it is a whiteout, which Linux has not */
export function S_ISWHT(_mode: Py): boolean {
  return false;
}

const LETTERS: Readonly<Record<number, string>> = { 0o120000: "l", 0o140000: "s", 0o100000: "-", 0o060000: "b", 0o040000: "d", 0o020000: "c", 0o010000: "p" };

/** Python's `stat.filemode(mode)`: as `ls` shows it @example filemode(0o100644) // "-rw-r--r--" */
export function filemode(mode: Py): string {
  const bits = Number(mode);
  const three = (shift: number, special: number, letter: string): string => {
    const part = (bits >> shift) & 7;
    const run = (part & 1) !== 0;
    const last = (bits & special) !== 0 ? (run ? letter : letter.toUpperCase()) : run ? "x" : "-";
    return `${part & 4 ? "r" : "-"}${part & 2 ? "w" : "-"}${last}`;
  };
  return `${LETTERS[S_IFMT(bits)] ?? "?"}${three(6, 0o4000, "s")}${three(3, 0o2000, "s")}${three(0, 0o1000, "t")}`;
}
