/** os.path, which is posixpath: what is done to str gives str, and bytes to bytes. */
import { attribute, fn, pyModule, type Row } from "../../src/maps/define.ts";

const pathOf = (signature: string): Row => fn(`(${signature.replaceAll("PATH", "object")}) -> str`, { overloads: [`(${signature.replaceAll("PATH", "bytes")}) -> bytes`] });
const pair = fn("(p: object) -> tuple[str, str]", { overloads: ["(p: bytes) -> tuple[bytes, bytes]"] });
const asks = fn("(path: object) -> bool");
const time = fn("(filename: object) -> float");
const text = attribute("ascii");

const rows: Readonly<Record<string, Row>> = {
  join: pathOf("a: PATH, *p: PATH"),
  split: pair, splitext: pair, splitdrive: pair,
  splitroot: fn("(p: object) -> tuple[str, str, str]", { overloads: ["(p: bytes) -> tuple[bytes, bytes, bytes]"] }),
  basename: pathOf("p: PATH"), dirname: pathOf("p: PATH"), normcase: pathOf("s: PATH"), normpath: pathOf("path: PATH"), abspath: pathOf("path: PATH"),
  realpath: pathOf("filename: PATH, *, strict: bool = False"),
  relpath: pathOf("path: PATH, start: object = None"),
  commonprefix: fn("(m: Iterable[object]) -> object", { overloads: ["(m: Iterable[str]) -> str"] }),
  commonpath: fn("(paths: Iterable[object]) -> object", { overloads: ["(paths: Iterable[str]) -> str"] }),
  expanduser: pathOf("path: PATH"), expandvars: pathOf("path: PATH"),
  isabs: fn("(s: object) -> bool"), isdir: fn("(s: object) -> bool"),
  exists: asks, lexists: asks, isfile: asks, islink: asks, ismount: asks, isjunction: asks, isdevdrive: asks,
  getsize: fn("(filename: object) -> natural"), getmtime: time, getatime: time, getctime: time,
  samefile: fn("(f1: object, f2: object) -> bool"), sameopenfile: fn("(fp1: int, fp2: int) -> bool"), samestat: fn("(s1: os.stat_result, s2: os.stat_result) -> bool"),
  sep: text, altsep: attribute("None"), extsep: text, pathsep: text, curdir: text, pardir: text, defpath: text, devnull: text, supports_unicode_filenames: attribute("bool"),
};

const missing = ["genericpath"];

export const osPath = pyModule("os.path", rows, { missing });
export const posixpath = pyModule("posixpath", rows, { specifier: "py2ts-runtime/os/path", missing });
