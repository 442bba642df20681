import { repr } from "../../builtins/repr/index.ts";
import { len } from "../../core/len.ts";
import { EOFError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";

/**
 * Python's `asyncio.IncompleteReadError(partial, expected)`: the stream ended too early.
 *
 * @example try { await reader.readexactly(4) } catch (error) { if (!(error instanceof IncompleteReadError)) throw error; }
 */
export class IncompleteReadError extends EOFError {
  static readonly __module__ = "asyncio.exceptions";
  /** The bytes read before the end. */
  readonly partial: Py;
  /** How many were wanted, or null if that is not known. */
  readonly expected: number | null;

  constructor(partial: Py, expected: number | null) {
    const wanted = expected === null ? "undefined" : repr(expected);
    super(`${len(partial)} bytes read on a total of ${wanted} expected bytes`);
    this.partial = partial;
    this.expected = expected;
  }
}
