import { current_loop } from "./current_loop.ts";
import { EventLoop } from "./EventLoop.ts";
import { policy_state } from "./policy_state.ts";

/**
 * Python's `asyncio.get_event_loop()`: the running loop, else the one of this thread. As in 3.13.0 the main thread is
 * given a new one if none was ever set.
 *
 * @returns the loop
 * @throws RuntimeError "There is no current event loop in thread 'MainThread'."
 * @example const loop = asyncio.get_event_loop();
 */
export function get_event_loop(): EventLoop {
  policy_state.make ??= () => new EventLoop();
  return current_loop();
}
