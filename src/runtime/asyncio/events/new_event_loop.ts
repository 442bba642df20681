import { EventLoop } from "./EventLoop.ts";

/**
 * Python's `asyncio.new_event_loop()`
 *
 * @returns a new loop, not yet running and not the current one
 * @example const loop = asyncio.new_event_loop();
 */
export function new_event_loop(): EventLoop {
  return new EventLoop();
}
