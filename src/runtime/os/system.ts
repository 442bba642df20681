/** The process and the system it runs on. */
import { ERRNO, OSError, TypeError } from "../core/exceptions/index.ts";
import { asFloat } from "../core/float.ts";
import { index_of } from "../core/items/index_of.ts";
import { tuple } from "../core/tuple.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import {
  abort_process, change_folder, change_priority, current_folder, end_now, host_terminal_size, load, priority, process_ids, processor_times, processors, random_bytes, send_signal, set_umask, system_names, user,
} from "../platform/environment.ts";
import { flush_streams } from "../platform/stdio.ts";
import { int_of } from "../io/arguments.ts";
import { fsdecode, fsencode } from "./encode.ts";
import { path_argument } from "./file_argument.ts";
import { struct_of, StructSequence } from "./struct_sequence.ts";

/** Python's `os.getcwd()` @example getcwd() */
export function getcwd(): string {
  return current_folder();
}

/** Python's `os.getcwdb()` @example getcwdb() */
export function getcwdb(): Bytes {
  return fsencode(current_folder());
}

/** Python's `os.chdir(path)` @raises OSError @example chdir("/tmp") */
export function chdir(path: Py): null {
  const { name } = path_argument(path, "chdir");
  change_folder(fsdecode(name), name);
  return null;
}

/** Python's `os.getpid()` @example getpid() */
export function getpid(): number {
  return process_ids().pid;
}

/** Python's `os.getppid()` @example getppid() */
export function getppid(): number {
  return process_ids().ppid;
}

/** Python's `os.getuid()` @example getuid() */
export function getuid(): number {
  return process_ids().uid;
}

/** Python's `os.geteuid()` @example geteuid() */
export function geteuid(): number {
  return process_ids().euid;
}

/** Python's `os.getgid()` @example getgid() */
export function getgid(): number {
  return process_ids().gid;
}

/** Python's `os.getegid()` @example getegid() */
export function getegid(): number {
  return process_ids().egid;
}

/** Python's `os.getgroups()` @example getgroups() */
export function getgroups(): number[] {
  return [...process_ids().groups];
}

/** Python's `os.getlogin()` @raises OSError @example getlogin() */
export function getlogin(): string {
  return user().name;
}

/** Python's `os.kill(pid, signal)` @raises OSError @example kill(getpid(), 15) */
export function kill(pid: Py, signal: Py): null {
  send_signal(int_of(pid), int_of(signal));
  return null;
}

/** Python's `os.killpg(pgid, signal)`: to all processes of a group @raises OSError */
export function killpg(pgid: Py, signal: Py): null {
  send_signal(-int_of(pgid), int_of(signal));
  return null;
}

/** Python's `os._exit(status)`: ends the process, without cleaning up @example _exit(1) */
export function _exit(status: Py): never {
  flush_streams();
  end_now(int_of(status));
}

/** Python's `os.abort()`: ends the process by a signal. */
export function abort(): never {
  abort_process();
}

/** Python's `os.umask(mask)` @returns the mask before @example umask(0o022) */
export function umask(mask: Py): number {
  return set_umask(int_of(mask));
}

/** Python's `os.urandom(size)`: random bytes of the system's @example urandom(16) */
export function urandom(size: Py): Bytes {
  const count = index_of(size);
  if (count === undefined) throw new TypeError(`'${type_name(size)}' object cannot be interpreted as an integer`);
  return new Bytes(random_bytes(Number(count)));
}

/** Python's `os.getrandom(size, flags=0)` @example getrandom(16) */
export function getrandom(size: Py, _flags: Py = 0): Bytes {
  return urandom(size);
}

/** Python's `os.cpu_count()` @example cpu_count() */
export function cpu_count(): number {
  return processors().all;
}

/** Python's `os.process_cpu_count()`: how many processors this process may use @example process_cpu_count() */
export function process_cpu_count(): number {
  return processors().usable;
}

/** Python's `os.getloadavg()` @example getloadavg() */
export function getloadavg(): readonly [number, number, number] {
  return tuple(...load());
}

/** Python's `os.nice(increment)` @returns the new priority @raises OSError @example nice(5) */
export function nice(increment: Py): number {
  const now = priority(0);
  if (int_of(increment) !== 0) change_priority(0, now + int_of(increment));
  return priority(0);
}

/** Python's `os.getpriority(which, who)`, for processes @raises OSError */
export function getpriority(which: Py, who: Py): number {
  if (which !== 0) throw new OSError(22, "Invalid argument");
  return priority(int_of(who));
}

/** Python's `os.setpriority(which, who, priority)`, for processes @raises OSError */
export function setpriority(which: Py, who: Py, value: Py): null {
  if (which !== 0) throw new OSError(22, "Invalid argument");
  change_priority(int_of(who), int_of(value));
  return null;
}

/** Python's `os.strerror(code)`: the text of an error number @example strerror(2) // "No such file or directory" */
export function strerror(code: Py): string {
  const number = int_of(code);
  const found = Object.values(ERRNO).find(([each]) => each === number);
  return found?.[1] ?? (number === 0 ? "Success" : `Unknown error ${number}`);
}

/** Python's `os.terminal_size`: columns and lines. */
export class terminal_size extends StructSequence {
  static readonly __name__ = "terminal_size";
  static readonly __module__ = "os";
  static override readonly __match_args__ = ["columns", "lines"];

  constructor(size?: Py) {
    super();
    if (size !== undefined) {
      this.push(size[0], size[1]);
      Object.freeze(this);
    }
  }

  get columns(): number {
    return this[0];
  }

  get lines(): number {
    return this[1];
  }
}

/** Python's `os.get_terminal_size(fd=1)` @raises OSError if it is no terminal @example get_terminal_size().columns */
export function get_terminal_size(_fd: Py = 1): terminal_size {
  const size = host_terminal_size();
  if (size === null) throw new OSError(25, "Inappropriate ioctl for device");
  return struct_of(terminal_size, [size.columns, size.lines]);
}

/** Python's `os.uname_result`: how the system calls itself. */
export class uname_result extends StructSequence {
  static readonly __name__ = "uname_result";
  static readonly __module__ = "posix";
  static override readonly __match_args__ = ["sysname", "nodename", "release", "version", "machine"];

  get sysname(): string {
    return this[0];
  }

  get nodename(): string {
    return this[1];
  }

  get release(): string {
    return this[2];
  }

  get version(): string {
    return this[3];
  }

  get machine(): string {
    return this[4];
  }
}

/** Python's `os.uname()` @example uname().sysname // "Linux" */
export function uname(): uname_result {
  const { system, node, release, version, machine } = system_names();
  return struct_of(uname_result, [system, node, release, version, machine]);
}

/** Python's `os.times_result`: processor times. */
export class times_result extends StructSequence {
  static readonly __name__ = "times_result";
  static readonly __module__ = "posix";
  static override readonly __match_args__ = ["user", "system", "children_user", "children_system", "elapsed"];

  get user(): number {
    return Number(this[0]);
  }

  get system(): number {
    return Number(this[1]);
  }

  get children_user(): number {
    return 0;
  }

  get children_system(): number {
    return 0;
  }

  get elapsed(): number {
    return Number(this[4]);
  }
}

/** Python's `os.times()`: processor times of the process, in seconds @example times().user */
export function times(): times_result {
  const { user: own, system, elapsed } = processor_times();
  return struct_of(times_result, [asFloat(own), asFloat(system), asFloat(0), asFloat(0), asFloat(elapsed)]);
}
