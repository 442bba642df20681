import { repr } from "../../builtins/repr/index.ts";
import type { Py } from "../../core/value.ts";
import { future_info } from "../futures/future_repr.ts";
import type { Task } from "./Task.ts";

/**
 * The words of a task's repr.
 *
 * @param task the task
 * @returns words to be joined by spaces
 * @example task_info(task).join(" ") // "Task pending name='Task-1' coro=<main() running>"
 */
export function task_info(task: Task): string[] {
  const info = future_info(task);
  if (task.cancelling() > 0 && !task.done()) info[1] = "cancelling";
  const more = [`name=${repr(task.get_name())}`];
  if (task._coro !== null) more.push(`coro=<${coro_name(task._coro)}() ${task.done() ? "done" : "running"}>`);
  if (task._fut_waiter !== null) more.push(`wait_for=${repr(task._fut_waiter)}`);
  info.splice(2, 0, ...more);
  return info;
}

/** The name of the coroutine function; a thunk shows it in its source text: `() => work(1)`. */
function coro_name(coro: Py): string {
  const named: unknown = coro.__qualname__ ?? coro.__name__ ?? coro.name;
  if (typeof named === "string" && named !== "") return named;
  const called = typeof coro === "function" ? /=>\s*(?:await\s+)?([\w.$]+)\s*\(/.exec(String(coro)) : null;
  return called?.[1] ?? "coroutine";
}
