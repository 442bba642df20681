import type { Given } from "../../core/coroutine/given.ts";
import type { Py } from "../../core/value.ts";
import { get_running_loop } from "../events/get_running_loop.ts";
import type { Coro, Task, TaskOptions } from "./Task.ts";

/**
 * Python's `asyncio.create_task(coro, *, name=None, context=None)`
 *
 * @param coro a thunk or a Coroutine
 * @param options `name`, `context`
 * @returns the task; its first step comes in the next pass of the loop
 * @throws RuntimeError "no running event loop"; TypeError if it is no coroutine
 * @example const task = asyncio.create_task(() => fetch(url), { name: "fetch" });
 */
export function create_task<T = Py>(coro: Coro<T>, options: TaskOptions = {}): Task<Given<T>> {
  return get_running_loop().create_task(coro, options);
}
