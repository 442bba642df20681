import { Exception } from "../../core/exceptions/index.ts";

/**
 * Python's `asyncio.LimitOverrunError(message, consumed)`: no separator came before the buffer was full.
 *
 * @example try { await reader.readuntil() } catch (error) { if (!(error instanceof LimitOverrunError)) throw error; }
 */
export class LimitOverrunError extends Exception {
  static readonly __module__ = "asyncio.exceptions";
  /** How many bytes can be taken from the buffer. */
  readonly consumed: number;

  constructor(message: string, consumed: number) {
    super(message);
    this.consumed = consumed;
  }
}
