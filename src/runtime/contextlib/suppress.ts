import { issubclass } from "../core/class/index.ts";
import { BaseExceptionGroup } from "../core/exceptions/index.ts";
import { tuple_of } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `contextlib.suppress(*exceptions)`: swallows exceptions of these classes, also those in a group.
 *
 * @raises what is left of a group
 * @example const scope = enter(new suppress(FileNotFoundError));
 */
export class suppress {
  static readonly __module__: string = "contextlib";
  readonly #exceptions: readonly Py[];

  constructor(...exceptions: Py[]) {
    this.#exceptions = tuple_of(exceptions);
  }

  __enter__(): null {
    return null;
  }

  __exit__(type: Py, error: Py, _traceback: Py): boolean | null {
    if (type === null) return null;
    if (issubclass(type, this.#exceptions)) return true;
    if (!(error instanceof BaseExceptionGroup)) return false;
    const [, rest] = error.split(this.#exceptions);
    if (rest === null) return true;
    rest.__context__ = error;
    throw rest;
  }
}
