import { Exception } from "../../core/exceptions/index.ts";

/**
 * Python's `asyncio.InvalidStateError`: the future is done already, or not yet.
 *
 * @example try { future.result() } catch (error) { if (!(error instanceof InvalidStateError)) throw error; }
 */
export class InvalidStateError extends Exception {
  static readonly __module__ = "asyncio.exceptions";
}
