/** OSError and its subclasses, one of which `OSError(errno, text)` becomes by the error number. */
import { repr } from "../../builtins/repr/repr.ts";
import { tuple_of } from "../tuple.ts";
import type { Py } from "../value.ts";
import { Exception } from "./base.ts";
import { ERRNO } from "./errno.ts";

/** `OSError([errno, strerror[, filename[, winerror[, filename2]]]])` */
export class OSError extends Exception {
  errno: Py = null;
  strerror: Py = null;
  filename: Py = null;
  filename2: Py = null;

  constructor(...args: Py[]) {
    super(...args);
    if (args.length < 2 || args.length > 5) return;
    [this.errno, this.strerror] = args;
    this.filename = args[2] ?? null;
    this.filename2 = args[4] ?? null;
    if (args.length > 2) this.args = tuple_of([this.errno, this.strerror]);
    const cls = new.target === OSError ? subclass(this.errno) : undefined;
    // Python's __new__ does the same: the constructor gives an instance of the subclass.
    if (cls !== undefined) return new cls(...args);
  }

  override __str__(): string {
    const { errno, strerror, filename, filename2 } = this;
    if (filename !== null) {
      const second = filename2 === null ? "" : ` -> ${repr(filename2)}`;
      return `[Errno ${errno}] ${strerror}: ${repr(filename)}${second}`;
    }
    return errno === null && strerror === null ? super.__str__() : `[Errno ${errno}] ${strerror}`;
  }
}

export class BlockingIOError extends OSError {}
export class ChildProcessError extends OSError {}
export class ConnectionError extends OSError {}
export class BrokenPipeError extends ConnectionError {}
export class ConnectionAbortedError extends ConnectionError {}
export class ConnectionRefusedError extends ConnectionError {}
export class ConnectionResetError extends ConnectionError {}
export class FileExistsError extends OSError {}
export class FileNotFoundError extends OSError {}
export class InterruptedError extends OSError {}
export class IsADirectoryError extends OSError {}
export class NotADirectoryError extends OSError {}
export class PermissionError extends OSError {}
export class ProcessLookupError extends OSError {}
export class TimeoutError extends OSError {}

/** The subclass for an error number. */
function subclass(errno: Py): (new (...args: Py[]) => OSError) | undefined {
  switch (errno) {
    case 1:
    case 13:
      return PermissionError;
    case 2:
      return FileNotFoundError;
    case 3:
      return ProcessLookupError;
    case 4:
      return InterruptedError;
    case 10:
      return ChildProcessError;
    case 11:
    case 114:
    case 115:
      return BlockingIOError;
    case 17:
      return FileExistsError;
    case 20:
      return NotADirectoryError;
    case 21:
      return IsADirectoryError;
    case 32:
    case 108:
      return BrokenPipeError;
    case 103:
      return ConnectionAbortedError;
    case 104:
      return ConnectionResetError;
    case 110:
      return TimeoutError;
    case 111:
      return ConnectionRefusedError;
  }
  return undefined;
}

/** What hosts add to the errors of their file and network functions. */
export interface HostError {
  readonly code?: unknown;
  readonly path?: unknown;
  readonly dest?: unknown;
}

/**
 * The Python exception of a host's file or network error (one with a `code` such as ENOENT), undefined if it is none.
 *
 * @example os_error({ code: "ENOENT", path: "a.txt" }) // FileNotFoundError(2, 'No such file or directory')
 */
export function os_error(error: HostError): OSError | undefined {
  const known = typeof error.code === "string" ? ERRNO[error.code] : undefined;
  if (known === undefined) return undefined;
  const [number, text] = known;
  if (typeof error.path !== "string") return new OSError(number, text);
  if (typeof error.dest !== "string") return new OSError(number, text, error.path);
  return new OSError(number, text, error.path, null, error.dest);
}
