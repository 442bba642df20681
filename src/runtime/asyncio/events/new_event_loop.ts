import type { EventLoop } from "./EventLoop.ts";
import { get_event_loop_policy } from "./policy.ts";

/**
 * Python's `asyncio.new_event_loop()`
 *
 * @returns a new loop, not yet running and not the current one
 * @example const loop = asyncio.new_event_loop();
 */
export function new_event_loop(): EventLoop {
  return get_event_loop_policy().new_event_loop();
}
