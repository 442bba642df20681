/** Host errors as Python exceptions. */
import { BaseException } from "./base.ts";
import { AttributeError, NameError } from "./carrying.ts";
import { type HostError, os_error } from "./os.ts";
import { MemoryError, OverflowError, RecursionError, RuntimeError, TypeError } from "./simple.ts";

/**
 * The Python exception that a caught error is. Python's own come back as they are; a stack overflow becomes
 * RecursionError, a binding read too early NameError, a failed file or network operation OSError, and so on.
 * It stands in broad `catch` clauses, where `except` would have seen the Python exception.
 *
 * @example try { … } catch (error) { const e = caught(error); if (!(e instanceof Exception)) throw e; … }
 */
export function caught(error: unknown): BaseException {
  if (is_python(error)) return error;
  const made = translated(error);
  if (error instanceof Error) Object.defineProperty(made, "stack", { value: error.stack, configurable: true, writable: true });
  return made;
}

/** A guard of its own: TypeScript takes BaseException and Error for exclusive. */
function is_python(error: unknown): error is BaseException {
  return error instanceof BaseException;
}

function translated(error: unknown): BaseException {
  if (!(error instanceof Error)) return new TypeError("exceptions must derive from BaseException");
  const os = os_error(error as HostError);
  if (os !== undefined) return os;
  const { message } = error;
  if (error instanceof RangeError) return range_error(message);
  if (error instanceof globalThis.ReferenceError) {
    const name = /'(.+)' before initialization|^(\S+) is not defined/.exec(message);
    if (name !== null) return unbound_name(name[1] ?? name[2]!);
  }
  if (error instanceof globalThis.TypeError) return type_error(message);
  return new RuntimeError(`${error.name}: ${message}`);
}

/** Reading an attribute of null is the one error of the host's that emitted code leaves to the host. */
function type_error(message: string): BaseException {
  const name = /^Cannot (?:read|set) properties of null \((?:reading|setting) '(.+)'\)/.exec(message);
  if (name !== null) return new AttributeError(`'NoneType' object has no attribute '${name[1]}'`, { name: name[1]!, obj: null });
  return new TypeError(message);
}

function range_error(message: string): BaseException {
  if (message.includes("call stack")) return new RecursionError("maximum recursion depth exceeded");
  if (message.includes("BigInt")) return new MemoryError();
  if (/Invalid (array|string|typed array) length|allocation failed/.test(message)) return new MemoryError();
  return new OverflowError(message);
}

function unbound_name(name: string): NameError {
  return new NameError(`name '${name}' is not defined`, { name });
}
