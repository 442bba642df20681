import { Tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { command_line, system_name } from "../platform/process.ts";

/** Python's `sys.argv`: the program's file and its arguments. */
export let argv: string[] = /* @__PURE__ */ command_line();

/**
 * `sys.argv = words`: what parsers and programs see as the command line from now on.
 *
 * @param words the program's name and its arguments
 * @returns `words`
 * @example set_argv(["prog", "--verbose"])
 */
export function set_argv(words: string[]): string[] {
  argv = words;
  return words;
}

/** Python's `sys.platform` */
export const platform: string = /* @__PURE__ */ system_name();

/** Python's `sys.maxsize` */
export const maxsize: bigint = 9223372036854775807n;

/** Python's `sys.byteorder` */
export const byteorder = "little";

/** Python's `sys.version` */
export const version = "3.13.0 (main, Oct  7 2024, 00:00:00) [GCC]";

/** Python's `sys.executable` */
export const executable = "/usr/bin/python3.13";

/** Python's `sys.path` */
export const path: string[] = [""];

/** Python's `sys.modules`; names only a program can put there. */
export const modules: Map<string, Py> = /* @__PURE__ */ new Map();

/** The type of `version_info`. */
class VersionInfo extends Tuple<Py> {
  static readonly __name__ = "sys.version_info";

  get major(): number {
    return this[0];
  }

  get minor(): number {
    return this[1];
  }

  get micro(): number {
    return this[2];
  }

  get releaselevel(): string {
    return this[3];
  }

  get serial(): number {
    return this[4];
  }

  __repr__(): string {
    return "sys.version_info(major=3, minor=13, micro=0, releaselevel='final', serial=0)";
  }
}

/** Python's `sys.version_info`: (3, 13, 0, 'final', 0) with names. */
export const version_info: VersionInfo = /* @__PURE__ */ make_version();

function make_version(): VersionInfo {
  const self = new VersionInfo();
  self.push(3, 13, 0, "final", 0);
  return Object.freeze(self);
}

const limits = { recursion: 1000, switch_interval: 0.005 };

/** Python's `sys.getrecursionlimit()` @example sys.getrecursionlimit() // 1000 */
export function getrecursionlimit(): number {
  return limits.recursion;
}

/** Python's `sys.setrecursionlimit(limit)`; the host's stack has its own limit. @example sys.setrecursionlimit(5000) */
export function setrecursionlimit(limit: number): void {
  limits.recursion = limit;
}

/** Python's `sys.getswitchinterval()`: seconds @example sys.getswitchinterval() // 0.005 */
export function getswitchinterval(): number {
  return limits.switch_interval;
}

/** Python's `sys.setswitchinterval(interval)` @example sys.setswitchinterval(0.01) */
export function setswitchinterval(interval: number): void {
  limits.switch_interval = interval;
}
