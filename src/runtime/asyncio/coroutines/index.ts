import { AWAITABLE, is_coroutine_function } from "../../core/coroutine/protocol.ts";
import type { Py } from "../../core/value.ts";
import { isfuture } from "../futures/isfuture.ts";

/**
 * Python's `asyncio.iscoroutine(obj)`
 *
 * @example iscoroutine(coroutine(work, 1)) // true
 */
export function iscoroutine(x: Py): boolean {
  return typeof x === "object" && x !== null && AWAITABLE in x && !isfuture(x);
}

/**
 * Python's `asyncio.iscoroutinefunction(func)`; a function that is async only because it blocks is none.
 *
 * @example iscoroutinefunction(main) // true
 */
export function iscoroutinefunction(f: Py): boolean {
  return is_coroutine_function(f);
}
