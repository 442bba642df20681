import { RuntimeError } from "../../core/exceptions/index.ts";

/**
 * Python's `asyncio.BrokenBarrierError`: the barrier was reset or aborted while a task waited.
 *
 * @example try { await barrier.wait() } catch (error) { if (!(error instanceof BrokenBarrierError)) throw error; }
 */
export class BrokenBarrierError extends RuntimeError {
  static readonly __module__ = "asyncio.exceptions";
}
