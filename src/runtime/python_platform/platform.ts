import { tuple } from "../core/tuple.ts";
import { libc_version } from "../platform/environment.ts";
import { uname } from "./uname.ts";

/** Python's `platform.libc_ver()`: name and version of the C library @example libc_ver() // ('glibc', '2.36') */
export function libc_ver(_executable: string | null = null, lib = "", version = "", _chunksize = 16384): readonly [string, string] {
  const found = libc_version();
  return found === "" ? tuple(lib, version) : tuple("glibc", found);
}

/**
 * Python's `platform.platform(aliased=False, terse=False)`: all that tells the system from others, in one word.
 *
 * @example platform() // "Linux-6.1.0-x86_64-with-glibc2.36"
 */
export function platform(_aliased = false, _terse = false): string {
  const { system, release, machine, processor } = uname();
  const [name, version] = libc_ver();
  const parts = [system, release, machine, processor === machine ? "" : processor, ...(system === "Linux" ? ["with", name + version] : [])].filter((part) => part.trim() !== "");
  return parts.map((part) => part.trim()).join("-").replaceAll(" ", "_").replaceAll(/[/\\:;"()]/g, "-").replaceAll("unknown", "").replaceAll(/-{2,}/g, "-").replace(/-+$/, "");
}
