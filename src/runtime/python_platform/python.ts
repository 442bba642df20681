import { tuple } from "../core/tuple.ts";
import { pointer_bits } from "../platform/environment.ts";
import { version as sys_version, version_info } from "../sys/facts.ts";

/** Python's `platform.python_version()` @example python_version() // "3.13.0" */
export function python_version(): string {
  return python_version_tuple().join(".");
}

/** Python's `platform.python_version_tuple()`: texts @example python_version_tuple() // ('3', '13', '0') */
export function python_version_tuple(): readonly [string, string, string] {
  return tuple(String(version_info.major), String(version_info.minor), String(version_info.micro));
}

/** Python's `platform.python_implementation()`: the one whose behaviour the program has @example python_implementation() // "CPython" */
export function python_implementation(): string {
  return "CPython";
}

/** Python's `platform.python_compiler()` @example python_compiler() */
export function python_compiler(): string {
  return /\[(.*)\]/.exec(sys_version)?.[1] ?? "";
}

/** Python's `platform.python_build()`: name and date @example python_build() */
export function python_build(): readonly [string, string] {
  const [, name = "", date = ""] = /\(([^,]*), ([^)]*)\)/.exec(sys_version) ?? [];
  return tuple(name, date.replaceAll(",", ""));
}

/** Python's `platform.python_branch()`: "" @example python_branch() */
export function python_branch(): string {
  return "";
}

/** Python's `platform.python_revision()`: "" @example python_revision() */
export function python_revision(): string {
  return "";
}

/** Python's `platform.architecture()`: bits and format of the interpreter @example architecture() // ('64bit', 'ELF') */
export function architecture(_executable: string | null = null, _bits = "", _linkage = ""): readonly [string, string] {
  return tuple(`${pointer_bits()}bit`, "ELF");
}
