import { RuntimeError } from "../../core/exceptions/index.ts";
import { running } from "../../core/running.ts";
import type { EventLoop } from "./EventLoop.ts";
import { policy_state } from "./policy_state.ts";

/**
 * The loop that runs, else the one set for this thread, else (in the main thread, if none was ever set) a new one.
 *
 * @returns the loop
 * @throws RuntimeError if this thread has none
 * @example current_loop().create_future()
 */
export function current_loop(): EventLoop {
  if (running.loop !== null) return running.loop;
  const { thread } = running;
  let loop: EventLoop | null;
  if (thread === null) {
    if (policy_state.loop === null && !policy_state.set_called && policy_state.make !== null) {
      policy_state.loop = policy_state.make();
      policy_state.set_called = true;
    }
    loop = policy_state.loop;
  } else {
    loop = policy_state.of_threads.get(thread) ?? null;
  }
  if (loop === null) {
    throw new RuntimeError(`There is no current event loop in thread '${thread?.name ?? "MainThread"}'.`);
  }
  return loop;
}
