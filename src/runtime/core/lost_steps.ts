/**
 * Tasks whose step went on past a macrotask: they wait for a promise of the host that did not come through
 * `asyncio.from_promise`. The loop went on without them; when one comes back it is recognised, if it is the only one.
 */
import type { Task } from "../asyncio/tasks/Task.ts";
import { RuntimeError } from "./exceptions/index.ts";
import { running } from "./running.ts";
import { begin_step, turns } from "./turns.ts";

const lost = /* @__PURE__ */ new Set<Task>();

/** The loop goes on without this task. */
export function lose_step(task: Task): void {
  lost.add(task);
}

/** The task has ended, or was recognised. Returns whether it was lost. */
export function forget_lost_step(task: Task): boolean {
  return lost.delete(task);
}

/**
 * Called where the current task is needed and there is none: takes the one lost task back into the loop's order.
 *
 * @returns the task, or undefined if none is lost
 * @throws RuntimeError if it could be one of several
 * @example const task = running.task ?? adopt_lost_step();
 */
export function adopt_lost_step(): Task | undefined {
  if (lost.size === 0 || turns.open !== null) return undefined;
  if (lost.size > 1) {
    throw new RuntimeError(
      `${lost.size} tasks await promises of the host directly, so the loop cannot tell which one goes on here. ` +
        "Await such promises through asyncio.from_promise(promise).",
    );
  }
  const [task] = lost;
  if (task === undefined) return undefined;
  lost.delete(task);
  running.task = task;
  running.loop = task._loop;
  running.thread = task._loop._thread;
  running.context = task._context;
  begin_step(task);
  return task;
}
