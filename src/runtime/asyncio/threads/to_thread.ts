import { coroutine_function } from "../../core/coroutine/protocol.ts";
import type { Py } from "../../core/value.ts";
import { copy_context } from "../../contextvars/Context.ts";
import { get_running_loop } from "../events/get_running_loop.ts";

type ToThread = <A extends readonly unknown[], T>(f: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>;

/**
 * Python's `asyncio.to_thread(func, *args, **kwargs)`: runs a function that blocks in a thread, in a copy of the context.
 *
 * @param f the function
 * @param args its arguments
 * @returns a promise of its result, to be awaited on the spot
 * @throws what it throws
 * @example const text = await asyncio.to_thread(read_file, "a.txt");
 */
export const to_thread: ToThread = /* @__PURE__ */ coroutine_function(function to_thread(f: Py, ...args: Py[]): Promise<Py> {
  const loop = get_running_loop();
  return loop._in_thread(copy_context(), f, args).promise();
});
