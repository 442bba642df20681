import type { EventLoop } from "../events/EventLoop.ts";
import { get_running_loop } from "../events/get_running_loop.ts";
import type { Task } from "./Task.ts";

/**
 * Python's `asyncio.all_tasks(loop=None)`
 *
 * @param loop the loop, by default the running one
 * @returns the tasks that are not done, in the order they were made
 * @throws RuntimeError "no running event loop"
 * @example asyncio.all_tasks().size // 1
 */
export function all_tasks(loop: EventLoop | null = null): Set<Task> {
  return new Set((loop ?? get_running_loop())._tasks);
}
