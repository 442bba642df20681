import { ERRNO, OSError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";

/**
 * Calls a function of the host whose errors are the system's, and raises them as Python does.
 *
 * @param run calls the host
 * @param path what CPython names in the error as its `filename`; nothing if left out
 * @param path2 the second name, of operations that have two
 * @raises OSError or the subclass for its number
 * @example attempt(() => rmdirSync("a"), "a")
 */
export function attempt<T>(run: () => T, path?: Py, path2?: Py): T {
  try {
    return run();
  } catch (error) {
    throw as_os_error(error, path, path2);
  }
}

function as_os_error(error: unknown, path: Py, path2: Py): unknown {
  if (!(error instanceof Error) || !("errno" in error) || !("code" in error)) return error;
  const named = typeof error.code === "string" ? ERRNO[error.code] : undefined;
  if (named === undefined && typeof error.errno !== "number") return error;
  // Some calls of the host give the number only.
  const errno = Math.abs(Number(error.errno));
  const [number, text] = named ?? Object.values(ERRNO).find(([each]) => each === errno) ?? [errno, "Unknown error"];
  const made = os_error_of(number, text, path, path2);
  Object.defineProperty(made, "stack", { value: error.stack, configurable: true, writable: true });
  return made;
}

function os_error_of(number: number, text: string, path: Py, path2: Py): OSError {
  if (path === undefined) return new OSError(number, text);
  return path2 === undefined ? new OSError(number, text, path) : new OSError(number, text, path, null, path2);
}

/**
 * The error of an operation that the runtime itself refuses as the system would.
 *
 * @param code the name of the error number, such as "EBADF"
 * @example throw system_error("ESPIPE")
 */
export function system_error(code: string, path?: Py): OSError {
  const [number, text] = ERRNO[code] ?? [5, "Input/output error"];
  return os_error_of(number, text, path, undefined);
}
