import { call } from "../../core/call/index.ts";
import type { Py } from "../../core/value.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { type Coro, Task, type TaskOptions } from "./Task.ts";

/** `factory(loop, coro, *, name=None, context=None)` */
export type TaskFactory = (loop: EventLoop, coro: Coro, options?: TaskOptions) => Task;

/**
 * Python's `asyncio.create_eager_task_factory(custom_task_constructor)`
 *
 * @param make makes a task, with the options of `Task`
 * @returns a factory whose tasks begin at once
 * @example loop.set_task_factory(asyncio.create_eager_task_factory(Task));
 */
export function create_eager_task_factory(make: Py): TaskFactory {
  return (loop, coro, options = {}) => call(make, coro, { ...options, loop, eager_start: true });
}

/**
 * Python's `asyncio.eager_task_factory(loop, coro, *, name=None, context=None)`
 *
 * @returns a task whose first step has been run
 * @example loop.set_task_factory(asyncio.eager_task_factory);
 */
export function eager_task_factory(loop: EventLoop, coro: Coro, options: TaskOptions = {}): Task {
  return new Task(coro, { ...options, loop, eager_start: true });
}
