import { TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import { running } from "../../core/running.ts";
import { EventLoop } from "./EventLoop.ts";
import { policy_state } from "./policy_state.ts";

/**
 * Python's `asyncio.set_event_loop(loop)`
 *
 * @param loop the loop `get_event_loop` gives in this thread while none runs, or null for none
 * @throws TypeError if it is no loop
 * @example asyncio.set_event_loop(asyncio.new_event_loop());
 */
export function set_event_loop(loop: EventLoop | null): void {
  if (loop !== null && !(loop instanceof EventLoop)) {
    throw new TypeError(`loop must be an instance of AbstractEventLoop or None, not '${type_name(loop)}'`);
  }
  if (running.thread === null) {
    policy_state.set_called = true;
    policy_state.loop = loop;
  } else if (loop === null) policy_state.of_threads.delete(running.thread);
  else policy_state.of_threads.set(running.thread, loop);
}
