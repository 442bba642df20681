import { adopt_lost_step } from "../../core/lost_steps.ts";
import { RuntimeError } from "../../core/exceptions/index.ts";
import { running } from "../../core/running.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import type { Task } from "./Task.ts";

/**
 * Python's `asyncio.current_task(loop=None)`
 *
 * @param loop the loop asked about, by default the running one
 * @returns the task whose step runs, or null in a callback
 * @throws RuntimeError "no running event loop"
 * @example asyncio.current_task().get_name() // "Task-1"
 */
export function current_task(loop: EventLoop | null = null): Task | null {
  const task = running.task ?? adopt_lost_step() ?? null;
  if (loop === null) {
    if (running.loop === null) throw new RuntimeError("no running event loop");
    return task;
  }
  return task !== null && task._loop === loop ? task : null;
}
