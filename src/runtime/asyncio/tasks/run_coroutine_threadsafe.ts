import type { Future } from "../futures/Future.ts";
import { AWAITABLE } from "../../core/coroutine/protocol.ts";
import { caught, TypeError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { CancelledError as ThreadCancelledError, Future as ThreadFuture } from "../../concurrent/futures/Future.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { isfuture } from "../futures/isfuture.ts";
import { ensure_future } from "./ensure_future.ts";
import type { Coro } from "./Task.ts";

/**
 * Python's `asyncio.run_coroutine_threadsafe(coro, loop)`: runs a coroutine in a loop of another thread.
 *
 * @param coro a thunk or a Coroutine
 * @param loop where it runs
 * @returns a `concurrent.futures.Future`, whose `result` blocks the thread
 * @throws TypeError "A coroutine object is required"
 * @example const value = await asyncio.run_coroutine_threadsafe(() => work(1), loop).result();
 */
export function run_coroutine_threadsafe<T>(coro: Coro<T>, loop: EventLoop): ThreadFuture<T> {
  const given: Py = coro;
  if (typeof given !== "function" && (typeof given !== "object" || given === null || !(AWAITABLE in given) || isfuture(given))) {
    throw new TypeError("A coroutine object is required");
  }
  const future = new ThreadFuture<T>();
  loop.call_soon_threadsafe(() => {
    const task: Future = ensure_future(coro, { loop });
    future.add_done_callback(() => {
      if (future.cancelled()) loop.call_soon_threadsafe(() => task.cancel());
    });
    task._on_done(() => {
      if (task.cancelled()) future.cancel();
      if (!future.set_running_or_notify_cancel()) return;
      try {
        future.set_result(task.result());
      } catch (error) {
        future.set_exception(error instanceof ThreadCancelledError ? error : caught(error));
      }
    });
  });
  return future;
}
