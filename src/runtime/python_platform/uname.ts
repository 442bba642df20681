import { repr } from "../builtins/repr/index.ts";
import { Tuple, tuple } from "../core/tuple.ts";
import { system_names } from "../platform/environment.ts";
import type { Py } from "../core/value.ts";

/** Python's `platform.uname_result`: what the system calls itself; the processor is its last item, which is not shown. */
export class uname_result extends Tuple<string> {
  static readonly __name__ = "uname_result";
  static readonly __module__ = "platform";
  static readonly _fields = tuple("system", "node", "release", "version", "machine", "processor");

  get system(): string {
    return this[0] ?? "";
  }

  get node(): string {
    return this[1] ?? "";
  }

  get release(): string {
    return this[2] ?? "";
  }

  get version(): string {
    return this[3] ?? "";
  }

  get machine(): string {
    return this[4] ?? "";
  }

  get processor(): string {
    return this[5] ?? "";
  }

  /** The fields by name. @example uname()._asdict() */
  _asdict(): Map<string, Py> {
    return new Map(uname_result._fields.map((field, i) => [field, this[i]] as const));
  }

  __repr__(): string {
    return `uname_result(${uname_result._fields.slice(0, 5).map((field, i) => `${field}=${repr(this[i])}`).join(", ")})`;
  }
}

/** Python's `platform.uname()` @example uname().system // "Linux" */
export function uname(): uname_result {
  const { system, node, release, version, machine } = system_names();
  const made = new uname_result();
  made.push(system, node, release, version, machine, processor());
  return Object.freeze(made);
}

/** Python's `platform.system()` @example system() // "Linux" */
export function system(): string {
  return system_names().system;
}

/** Python's `platform.node()`: the machine's name in the network @example node() */
export function node(): string {
  return system_names().node;
}

/** Python's `platform.release()` @example release() */
export function release(): string {
  return system_names().release;
}

/** Python's `platform.version()` @example version() */
export function version(): string {
  return system_names().version;
}

/** Python's `platform.machine()` @example machine() // "x86_64" */
export function machine(): string {
  return system_names().machine;
}

/** Python's `platform.processor()`: "" where the system does not say @example processor() */
export function processor(): string {
  return "";
}
