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
  if (error instanceof globalThis.TypeError) return type_error(error);
  return new RuntimeError(`${error.name}: ${message}`);
}

/** Python's names of the host's methods that are written in place of Python's. */
const PYTHON_NAMES: Readonly<Record<string, string>> = {
  toUpperCase: "upper", toLowerCase: "lower", startsWith: "startswith", endsWith: "endswith", replaceAll: "replace", padEnd: "ljust", padStart: "rjust", indexOf: "find", lastIndexOf: "rfind", push: "append", set: "__setitem__",
};

/** Reading an attribute of null is the one error of the host's that emitted code leaves to the host. */
function type_error({ message, stack = "" }: Error): BaseException {
  const read = /^Cannot (?:read|set) properties of null \((?:reading|setting) '(.+)'\)/.exec(message)?.[1];
  if (read === undefined) return new TypeError(message);
  // A method of a builtin type is a function here, `str_upper(s)`, which reads something else of what it is given.
  const method = /^(?:.*\n){1,3}?\s*at (?:str|list|dict|set|bytes|int|float)_(\w+) /.exec(stack.slice(stack.indexOf(message)))?.[1];
  const name = method ?? PYTHON_NAMES[read] ?? read;
  return new AttributeError(`'NoneType' object has no attribute '${name}'`, { name, obj: null });
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
