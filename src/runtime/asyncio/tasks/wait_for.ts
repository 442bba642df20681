import type { Given } from "../../core/coroutine/given.ts";
import { coroutine_function } from "../../core/coroutine/protocol.ts";
import { CancelledError, raise_from, TimeoutError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { get_running_loop } from "../events/get_running_loop.ts";
import { seconds } from "../events/seconds.ts";
import type { Future } from "../futures/Future.ts";
import { timeout as timeout_scope } from "../timeouts/timeout_functions.ts";
import { await_on } from "./await_on.ts";
import { type Awaitable, ensure_future } from "./ensure_future.ts";

type WaitFor = <T = Py>(awaitable: Awaitable<T>, timeout: Py) => Promise<Given<T>>;

/**
 * Python's `asyncio.wait_for(aw, timeout)`: waits for one awaitable, and cancels it when the time is over.
 *
 * @param awaitable a thunk or Coroutine (runs in the current task) or a future
 * @param timeout seconds, or null for no limit
 * @returns a promise of its result
 * @throws TimeoutError when the time is over and the work has ended
 * @example const page = await asyncio.wait_for(() => fetch(url), 2.5);
 */
export const wait_for: WaitFor = /* @__PURE__ */ coroutine_function(async function wait_for(awaitable: Py, timeout: Py): Promise<Py> {
  if (timeout !== null && seconds(timeout) <= 0) return at_once(ensure_future(awaitable));
  const scope = timeout_scope(timeout);
  await scope.__aenter__();
  let value: Py;
  try {
    value = await await_on(awaitable);
  } catch (error) {
    scope._leave(error);
    throw error;
  }
  scope._leave(null);
  return value;
});

/** With no time at all: the result if it is there, else cancel. */
async function at_once(future: Future): Promise<Py> {
  if (future.done()) return future.result();
  await cancel_and_wait(future);
  try {
    return future.result();
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    const late = new TimeoutError();
    late.__context__ = error;
    throw raise_from(late, error);
  }
}

/** Cancels a future and waits until it is done. Awaiting the future itself could not be cancelled reliably. */
async function cancel_and_wait(future: Future): Promise<void> {
  const waiter = get_running_loop().create_future<null>();
  const release = (): void => {
    if (!waiter.done()) waiter.set_result(null);
  };
  future._on_done(release);
  try {
    future.cancel();
    await waiter.promise();
  } finally {
    future.remove_done_callback(release);
  }
}
