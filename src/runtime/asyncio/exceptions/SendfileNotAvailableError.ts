import { RuntimeError } from "../../core/exceptions/index.ts";

/**
 * Python's `asyncio.SendfileNotAvailableError`: the sendfile system call can't be used here.
 *
 * @example throw new SendfileNotAvailableError("no fallback")
 */
export class SendfileNotAvailableError extends RuntimeError {
  static readonly __module__ = "asyncio.exceptions";
}
