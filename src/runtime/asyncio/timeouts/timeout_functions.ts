import type { Py } from "../../core/value.ts";
import { get_running_loop } from "../events/get_running_loop.ts";
import { seconds } from "../events/seconds.ts";
import { Timeout } from "./Timeout.ts";

/**
 * Python's `asyncio.timeout(delay)`: a block of code with a time limit.
 *
 * @param delay seconds, or null for no limit
 * @returns an async context manager
 * @throws RuntimeError "no running event loop"
 * @example const scope = await enter_async(asyncio.timeout(2.5));
 */
export function timeout(delay: Py): Timeout {
  const loop = get_running_loop();
  return new Timeout(delay === null ? null : loop.time() + seconds(delay));
}
/**
 * Python's `asyncio.timeout_at(when)`: a block of code with a deadline.
 *
 * @param when loop time in seconds, or null for no deadline
 * @returns an async context manager
 * @example const scope = await enter_async(asyncio.timeout_at(loop.time() + 2.5));
 */
export function timeout_at(when: Py): Timeout {
  return new Timeout(when);
}
